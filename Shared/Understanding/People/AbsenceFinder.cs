using OutlookFollowUp.Understanding.Language;
using OutlookFollowUp.Understanding.Text;
using OutlookFollowUp.Understanding.Weighing;
using OutlookFollowUp.Understanding.Wordings;

namespace OutlookFollowUp.Understanding.People;

/// <summary>Finds who is away and until when: in auto-replies, in a person's own words, in a colleague's.</summary>
internal static class AbsenceFinder
{
    private const string WhoPart = "who";

    // In a robot's answer this is enough.
    private const float Likely = 0.5f;

    private static readonly Wordbook<AbsenceWords> Book = Wordbook<AbsenceWords>.Of("absences");

    public static IEnumerable<Absence> Find(Correspondence thread)
    {
        foreach (var letter in thread.Letters)
        {
            var found = letter.Kind switch
            {
                MessageKind.OutOfOffice => [OfRobot(thread, letter)],
                MessageKind.Person when !WholeLetter.HardlyDoes(letter, SentenceAct.Absence) => OfPerson(thread, letter),
                _ => [],
            };
            foreach (var absence in found.Where(absence => absence is not null).DistinctBy(absence => absence!.Who))
            {
                yield return absence!;
            }
        }
    }

    /// <summary>Whether somebody tells here that they are away themselves.</summary>
    public static bool IsWritersOwn(Letter letter, IReadOnlyList<SentenceWords> words) =>
        words.Index().Any(one => (EnglishWords.StandIn(one.Item.Words) && letter.Weighed[one.Index].Of(SentenceAct.Absence) >= Likely)
            || Book.Find(one.Item).Any(said => said.Meaning is AbsenceWords.Closed || (said.Meaning is AbsenceWords.Away && (said.Part(WhoPart) is not { } named || DepartureFinder.IsSender(letter, named)))));

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
        var away = said.FindIndex(one => one.Any(each => each.Meaning is AbsenceWords.Away or AbsenceWords.Closed));
        var shown = Math.Max(0, days.Sentence ?? (away >= 0 ? away : words.ToList().FindIndex(one => one.Dates.Count > 0)));
        return new(letter.From, days.From, days.Until, StandIn.In(thread, letter, said), letter.Quote(Stretch(words, away >= 0 && away >= shown - 2 ? Math.Min(away, shown) : shown, Math.Max(away, shown) <= shown + 1 ? Math.Max(away, shown) : shown)));
    }

    private static IEnumerable<Absence?> OfPerson(Correspondence thread, Letter letter)
    {
        var words = thread.WordsOf(letter);
        var said = words.Select(Book.Find).ToList();
        var read = -1;
        var none = true;
        for (var at = 0; at < words.Count; at++)
        {
            if (at <= read || said[at].Any(one => one.Meaning == AbsenceWords.Here) || IsAsked(words[at], said[at]))
            {
                continue;
            }

            var cue = said[at].FirstOrDefault(one => one.Meaning == AbsenceWords.Away && !IsOver(one)) ?? said[at].FirstOrDefault(one => one.Meaning == AbsenceWords.Back && IsOwnReturn(one));
            if (cue is null || Who(thread, letter, words, at, cue) is not { } who)
            {
                continue;
            }

            // "From 6.7. to 10.7. I have holiday": the point of the last figure parts the days from what they are for.
            var first = at > 0 && words[at - 1].Dates is [{ } span] && span.Evidence.Length * 4 >= words[at - 1].Sentence.Place.Length * 3 ? at - 1 : at;
            var days = AbsenceDays.In(letter, words, said, first, Math.Min(at + 3, words.Count));
            var last = Math.Max(at, days.Sentence ?? at);
            if (!Doubt.OfAbsence(letter, words[at], at, first, last)
                && (days.Until > letter.WrittenAt.Date || (days.Until is null && cue.Meaning == AbsenceWords.Away && (AbsenceDays.AreOpen(words[at], letter.WrittenAt.Date) || (days.From is not null && words[at].Words.Any(word => word.Lower is "leave" or "sabbatical" or "surgery" or "indefinitely"))))))
            {
                (read, none) = (last, false);
                foreach (var each in Fellows.Of(thread, letter, words, at, who).Prepend(who))
                {
                    yield return new(each, days.From, days.Until, StandIn.In(thread, letter, said) is { } stand && stand != each ? stand : null, letter.Quote(Stretch(words, first, last)));
                }
            }
        }

        if (none && !said.Any(one => one.Any(each => each.Meaning == AbsenceWords.Here)))
        {
            foreach (var absence in WeighedAbsence.Best(thread, letter, words, said, () => StandIn.In(thread, letter, said)))
            {
                yield return absence;
            }
        }
    }

    private static string? Who(Correspondence thread, Letter letter, IReadOnlyList<SentenceWords> words, int at, Said<AbsenceWords> cue) =>
        cue.Part(WhoPart) is { } named
            ? Mention.Of(thread, letter, words, at, named, cue.Start, cue.PlaceOf(WhoPart))
            : SpokenOf.At(thread, letter, words, at, cue.Start, cue.End, () => Mention.Of(thread, letter, words, at, Subject(thread, letter, words, at, cue), cue.Start, null));

    // "I was away", "she was on a course last week".
    private static bool IsOver(Said<AbsenceWords> cue) =>
        cue.Words.Parsed.Clauses.MaxBy(clause => clause.Words.Count(word => word.Index >= cue.Start && word.Index < cue.End)) is { Tense: Tense.Past, IsPerfect: false, Verb.Lemma: "be" };

    private static Span Stretch(IReadOnlyList<SentenceWords> words, int first, int last) =>
        new(words[first].Sentence.Place.Start, words[last].Sentence.Place.End - words[first].Sentence.Place.Start);

    // Of others' absence a question only asks; "I'm out Thursday, does Friday suit?" tells of one's own.
    private static bool IsAsked(SentenceWords words, IReadOnlyList<Said<AbsenceWords>> said) =>
        words.Sentence.Text.EndsWith('?') && (words.Words.Any(word => word.Lower is "if" or "when") || said.Any(one => one.Part(WhoPart) is not null));

    // "New hip, went in this morning": nobody is named here, so it is whom the sentence before spoke of.
    private static string? Subject(Correspondence thread, Letter letter, IReadOnlyList<SentenceWords> words, int at, Said<AbsenceWords> cue) =>
        Enumerable.Range(cue.Start, cue.End - cue.Start).Concat(Enumerable.Range(Math.Max(0, cue.Start - 3), Math.Min(3, cue.Start))).Any(word => cue.Words[word].Lower is "i" or "we" or "my" or "me" or "i'm" or "us" or "our") || at == 0
            || Mention.Of(thread, letter, words, at - 1, "he", words[at - 1].Count, null) is null || words[at - 1].Words.Any(word => word.Lower is "i" or "my" && word.Index < 2)
            ? null : "he";

    // "Back Tuesday", "I'm back on the 4th": without a word of leaving only the writer's own return is taken for one.
    private static bool IsOwnReturn(Said<AbsenceWords> said) =>
        said.Words[said.Start].Lower is not "see"
        && (said.Start == 0 || said.Words.EndsClause(said.Start - 1) || said.Words.IsComma(said.Start - 1) || Enumerable.Range(Math.Max(0, said.Start - 3), Math.Min(3, said.Start)).Any(at => said.Words[at].Lower is "i" or "i'm" or "'m" or "i'll" or "ich")
            || (said.Words[said.End - 1].Lower is "again" && Enumerable.Range(said.Start, said.End - said.Start).Any(at => said.Words[at].Lower is "i")));
}

/// <summary>What the page of absences tells apart.</summary>
internal enum AbsenceWords
{
    /// <summary>Is away.</summary>
    Away,

    /// <summary>A house is closed: in a robot's answer its writer is away, in a letter nobody is.</summary>
    Closed,

    /// <summary>Will be back.</summary>
    Back,

    /// <summary>Elsewhere, but at work.</summary>
    Here,

    /// <summary>Whom to turn to meanwhile.</summary>
    Stand,
}
