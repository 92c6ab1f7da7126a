using System.Collections.Frozen;
using System.Collections.Immutable;
using OutlookFollowUp.Understanding.Language;
using OutlookFollowUp.Understanding.Text;

namespace OutlookFollowUp.Understanding.Acts.Promises;

/// <summary>Promises without a verb: "Marked up copy to you by Friday", "PO by tomorrow", "tracking to follow tonight".</summary>
internal static class FragmentPromises
{
    private static readonly FrozenSet<string> Breaks = FrozenSet.ToFrozenSet([",", ";", ":", "-", "--", "–", "—", "(", ")", ".", "!", "|", "•", "*"]);

    // "Deadline Friday", "Meeting on Monday" name a day and owe nothing.
    private static readonly FrozenSet<string> Events = FrozenSet.ToFrozenSet(
        ["deadline", "meeting", "demo", "visit", "review", "eta", "cut-off", "cutoff", "closing", "kick-off", "kickoff", "workshop", "training", "go-live", "start", "expiry", "end", "holiday", "leave", "re", "subject", "due", "date", "valid", "validity", "open", "from", "until", "since", "last", "thanks", "thank", "regards", "no", "not", "without", "your", "or", "next", "see", "back", "receipt", "again", "then", "off", "away", "out", "closed", "today", "good", "swamped", "busy"]);

    public static IEnumerable<Undertaking> Read(Letter letter, ParsedSentence sentence)
    {
        var words = sentence.Words;
        if (words.Any(word => word.Text.Contains('?', StringComparison.Ordinal)))
        {
            yield break;
        }

        for (var start = 0; start < words.Length;)
        {
            while (start < words.Length - 1 && words[start].Lower is "so" or "and" or "but" or "then" or "plus")
            {
                start++;
            }

            var end = start;
            while (end < words.Length && !Breaks.Contains(words[end].Text))
            {
                end++;
            }

            if (end > start && Takes(letter, sentence, [.. words.Skip(start).Take(end - start)]) is { } undertaking)
            {
                yield return undertaking;
            }

            start = end + 1;
        }
    }

    private static Undertaking? Takes(Letter letter, ParsedSentence sentence, ImmutableArray<Word> words)
    {
        var first = words[0];
        if (words.Length < 2 || Events.Contains(first.Lower) || IsAskedOrTold(words) || first.Tag is "VB" or "VBP" or "IN" or "WRB" or "WP" or "MD" or "PRP" or "CC" or "TO" || words.Any(word => Events.Contains(word.Lemma) && word.Part is PartOfSpeech.Noun) || words.Any(word => word.Lower is "later" or "latest" or "required" or "needed") && letter.Side is Side.Theirs && !words.Any(word => word.Lower is "you" or "me" or "us") || words.TakeWhile(word => !IsOwnTime(words, word)).Any(word => IsFinite(sentence, word)) || first.Lower is "happy" or "glad" or "able" or "pleased" or "keen" or "delighted" || (words.Any(word => word.Lower is "to" && word.Tag is "TO") && !new Phrasing(words).Has("to follow", "to come", "to you", "to your")))
        {
            return null;
        }

        var place = new Span(first.Place.Start, words[^1].Place.End - first.Place.Start);
        var date = DatesOfClause.Ahead(letter, place) is [{ } named, ..] ? named : PartOfDay.In(letter, words);
        var wording = new Phrasing(words);
        var isOnItsWay = Towards.Addressed(words) || wording.Has("to follow", "coming your way", "on its way", "on their way", "under way to you", "from me", "from us");
        var isGood = words.Any(word => (word.Part is PartOfSpeech.Noun or PartOfSpeech.ProperNoun or PartOfSpeech.Interjection || word.Lower is "yes" or "no" or "po") && Goods.Has(word.Lemma.ToLowerInvariant()) && (date is null || !DatesOfClause.Place(date).Overlaps(word.Place)));
        var isWish = words.Take(2).Any(word => word.Lower is "good" or "happy" or "merry" or "nice" or "lovely" or "great" or "blessed");
        var isDone = words.Any(word => word.Tag is "VBN" or "VBD" && VerbClasses.DoneForYou.Contains(word.Lemma));
        var takes = date is not null ? isGood && IsDue(date, words) || (isOnItsWay || isDone) && words.Any(word => word.IsNominal && !DatesOfClause.Place(date).Overlaps(word.Place))
            : isGood && wording.Has("to follow", "coming your way", "to you shortly", "to you soon", "on its way to you", "coming right up", "coming up");
        return takes && !isWish && !LookingBack.IsDone(words, wording) ? new(letter, place) { Date = date, Confidence = 0.8 } : null;
    }

    // The day stands near the end: "signature tonight after my last patient", not "the June quote for the crane".
    private static bool IsDue(Dates.DateFinding date, ImmutableArray<Word> words) =>
        date.Grain is Dates.Grain.Minute or Dates.Grain.PartOfDay or Dates.Grain.Day or Dates.Grain.Week && date.Evidence.Start > words[0].Place.Start;

    // "Redlines back before I land tomorrow": the writer's own hour, said with a verb.
    private static bool IsOwnTime(ImmutableArray<Word> words, Word word) =>
        word.Lower is "before" && words.Any(next => next.Index == word.Index + 1 && next.Lower is "i" or "we") && words[0].IsNominal && words[0].Index < word.Index - 1;

    // "Please no deliveries before the 21st" asks, "a blue which we call Monday" tells of a thing, "flat out this month" of oneself.
    private static bool IsAskedOrTold(ImmutableArray<Word> words) =>
        words.Any(word => word.Lower is "please" or "pls" or "plz" or "kindly" || word.Tag is "WDT" or "WP") || new Phrasing(words).Begins("flat out", "snowed under", "tied up");

    private static bool IsFinite(ParsedSentence sentence, Word word) =>
        FiniteVerb.IsAppointed(sentence.Words, word.Index) || (word.Lower is "'s" or "’s" && FiniteVerb.Is(sentence.Words, word.Index)) || word.Lower is "went" or "came" or "gave" or "took" or "wrote" || word.Tag is "MD" or "VBZ" or "VBP" || (word.Tag is "VBD" && !(word.Index > 0 && VerbClasses.DoneForYou.Contains(word.Lemma))) || (word.Tag is "VB" && sentence.Child(word, "mark")?.Lower is not "to");
}
