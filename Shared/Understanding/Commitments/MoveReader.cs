using OutlookFollowUp.Understanding.Acts;
using OutlookFollowUp.Understanding.Dates;
using OutlookFollowUp.Understanding.Language;

namespace OutlookFollowUp.Understanding.Commitments;

/// <summary>Finds where a promised day is moved: "make that Friday", "new date from me: Thursday", "not today. Monday the 15th."</summary>
internal static class MoveReader
{
    private static readonly Phrases Moving = new(
    ["make that", "make it", "call it", "let 's say", "a few more days", "a couple more days", "a day more", "one more day", "one day more", "few days more", "new date", "it 'll be", "it will be", "will now be", "now be", "instead", "rather than", "not friday but", "moved to", "push it to", "pushed to", "push to", "slipped to", "slips to", "slip to", "delayed until", "delayed to", "delayed till", "postpone to", "postponed to", "need until", "need till", "needs until", "more time", "now looking like", "looks like", "more like", "shift to", "shifted to", "revised date", "will be ready on", "new eta", "move it to", "will have to be", "going to be", "latest by", "extend", "another day", "other day"]);

    // Says by itself that a day was moved.
    private static readonly Phrases Anew = new(["revised date", "new date", "new eta", "revised eta", "of delay", "revised delivery", "new delivery date", "revised dispatch", "revised despatch"]);

    private static readonly Phrases Late = new(
    ["not there yet", "not ready", "not yet ready", "will be nothing", "delayed", "running late", "running behind", "behind schedule", "slipped", "wo n't make", "will not make", "ca n't make", "did n't get to", "have n't got", "will miss", "wo n't be ready", "not going to make", "sorry", "apologies", "apologise", "apologize", "unfortunately", "afraid", "held up", "stuck", "hold-up", "hiccup", "late", "delay", "wo n't be able", "not be able", "ca n't open", "broken", "took longer", "taking longer", "is sick", "is ill", "did n't happen", "did not happen", "did n't work out", "did n't manage", "did not manage", "no luck", "slipped away", "did not get to", "got away from me", "needs longer", "need longer", "the flu", "off sick"]);

    /// <summary>The new commitments, each beside the one it moves.</summary>
    public static List<Debt> Read(Letter letter, IReadOnlyList<Debt> debts)
    {
        var moves = new List<Debt>();
        List<Debt>? open = null;
        TopicWords? topics = null;
        bool? late = null;
        foreach (var sentence in letter.Parsed)
        {
            var wording = sentence.Phrasing;
            var named = DatesOfClause.Ahead(letter, sentence.Sentence.Place);
            if (named.Count == 0 || sentence.HasQuestionMark)
            {
                continue;
            }

            open ??= Open(letter, debts);
            if (open.Count == 0)
            {
                return moves;
            }

            var isLate = late ??= new Phrasing([.. letter.Parsed.SelectMany(each => each.Words)]).Has(Late);

            var isShort = sentence.Words.Length <= 8;
            // "Friday is off, it will be Wednesday instead": the promised day beside another.
            var left = named.Count > 1 ? open.LastOrDefault(debt => debt.Due is { } promised && named.Any(date => DueDayReader.Of(letter, date)?.On == promised.On)) : null;
            if (!wording.Has(Anew) && !(wording.Has(Moving) && (isShort || isLate || left is not null)) && !(isLate && isShort && !sentence.Words.Any(word => word.Tag is "VBD")))
            {
                continue;
            }

            var due = DueDayReader.Of(letter, Named(letter, sentence) ?? named.LastOrDefault(date => left is not null && DueDayReader.Of(letter, date)?.On != left.Due!.On) ?? named[^1]);
            var said = TopicWords.Of(sentence);
            topics ??= new();
            var moved = left ?? open.MaxBy(debt => (topics.Shared(debt, said), debt.Letter.SentAt.ToUnixTimeTicks()))!;
            if (due is null || due.On == moved.Due?.On || moves.Exists(move => move.Moves == moved))
            {
                continue;
            }

            var end = sentence.Words.Last(word => word.Part is not PartOfSpeech.Punctuation).Place.End;
            moves.Add(moved with { Letter = letter, Place = new(sentence.Sentence.Place.Start, end - sentence.Sentence.Place.Start), Due = due, Moves = moved, Confidence = 0.8, Condition = null });
        }

        return moves;
    }

    // What the writer's side owes by the writer's word, and nobody has moved yet.
    private static List<Debt> Open(Letter letter, IReadOnlyList<Debt> debts)
    {
        var moved = new HashSet<Debt>(debts.Select(debt => debt.Moves).OfType<Debt>(), ReferenceEqualityComparer.Instance);
        return [.. debts.Where(debt => debt.Letter.Side == letter.Side && !debt.IsMeeting && debt.Side == letter.Side && (debt.By == letter.From || debt.Letter.From == letter.From) && !moved.Contains(debt))];
    }

    // "Make that Friday 26th" names Friday the 26th, not "that Friday".
    private static DateFinding? Named(Letter letter, ParsedSentence sentence)
    {
        if (sentence.Phrasing.Find("make that", "make it") is not { } make)
        {
            return null;
        }

        var rest = letter.NewText[make.End..sentence.Sentence.Place.End];
        return DateReader.Read(letter.Mail.Id, rest, new(letter.WrittenAt, DayOrder.Unknown)) is [{ } first, ..] ? first : null;
    }
}
