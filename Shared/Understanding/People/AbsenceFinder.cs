using NodaTime;
using OutlookFollowUp.Understanding.Text;

namespace OutlookFollowUp.Understanding.People;

/// <summary>Finds who is away and until when: in auto-replies, in a person's own words, in a colleague's.</summary>
internal static class AbsenceFinder
{
    private const string Who = "who";

    private static readonly Wordbook<AbsenceWords> Book = Wordbook<AbsenceWords>.Of("absences");

    public static IEnumerable<Absence> Find(Correspondence thread)
    {
        foreach (var letter in thread.Letters)
        {
            var found = letter.Kind switch
            {
                MessageKind.OutOfOffice => [OfRobot(thread, letter)],
                MessageKind.Person => OfPerson(thread, letter),
                _ => [],
            };
            foreach (var absence in found.Where(absence => absence is not null).DistinctBy(absence => absence!.Who))
            {
                yield return absence!;
            }
        }
    }

    // Whatever words it takes, an out-of-office says one thing: its sender is away.
    private static Absence? OfRobot(Correspondence thread, Letter letter)
    {
        var words = thread.WordsOf(letter);
        if (words.Count == 0)
        {
            return new(letter.From, null, null, null, letter.Quote(new(0, 0)));
        }

        var said = words.Select(Book.Find).ToList();
        var days = AbsenceDays.In(letter, words, said, 0, words.Count);
        var shown = days.Sentence ?? said.FindIndex(one => one.Any(each => each.Meaning is AbsenceWords.Away or AbsenceWords.Back));
        return new(letter.From, days.From, days.Until, StandIn.In(thread, letter, said), letter.Quote(words[Math.Max(0, shown)].Sentence.Place));
    }

    private static IEnumerable<Absence?> OfPerson(Correspondence thread, Letter letter)
    {
        var words = thread.WordsOf(letter);
        var said = words.Select(Book.Find).ToList();
        for (var at = 0; at < words.Count; at++)
        {
            if (said[at].Any(one => one.Meaning == AbsenceWords.Here) || IsAsked(words[at]))
            {
                continue;
            }

            var cue = said[at].FirstOrDefault(one => one.Meaning == AbsenceWords.Away) ?? said[at].FirstOrDefault(one => one.Meaning == AbsenceWords.Back && IsOwnReturn(one));
            if (cue is null || Mention.Of(thread, letter, words, at, cue.Part(Who), cue.Start, cue.PlaceOf(Who)) is not { } who)
            {
                continue;
            }

            var days = AbsenceDays.In(letter, words, said, at, Math.Min(at + 3, words.Count));
            if (days.Until is { } until && until > letter.WrittenAt.Date)
            {
                var last = Math.Max(at, days.Sentence ?? at);
                var place = new Span(words[at].Sentence.Place.Start, words[last].Sentence.Place.End - words[at].Sentence.Place.Start);
                yield return new(who, days.From, until, StandIn.In(thread, letter, said), letter.Quote(place));
            }
        }
    }

    private static bool IsAsked(SentenceWords words) => words.Sentence.Text.EndsWith('?') && words.Words.Any(word => word.Lower is "you" or "your");

    // "Back Tuesday", "I'm back on the 4th": without a word of leaving only the writer's own return is taken for one.
    private static bool IsOwnReturn(Said<AbsenceWords> said) =>
        said.Start == 0 || said.Words.BeginsClause(said.Start) || Enumerable.Range(Math.Max(0, said.Start - 3), Math.Min(3, said.Start)).Any(at => said.Words[at].Lower is "i" or "i'm" or "'m" or "i'll");
}

/// <summary>What the page of absences tells apart.</summary>
internal enum AbsenceWords
{
    /// <summary>Is away.</summary>
    Away,

    /// <summary>Will be back.</summary>
    Back,

    /// <summary>Elsewhere, but at work.</summary>
    Here,

    /// <summary>Whom to turn to meanwhile.</summary>
    Stand,
}
