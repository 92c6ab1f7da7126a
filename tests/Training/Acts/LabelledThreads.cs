using OutlookFollowUp.Shared.Tests.Threads;
using OutlookFollowUp.Understanding;
using OutlookFollowUp.Understanding.Text;
using OutlookFollowUp.Understanding.Weighing;

namespace OutlookFollowUp.Training.Acts;

/// <summary>The sentences and letters of labelled threads, opened as the product opens them: each does what a label on its words says, and nothing else of what the thread was labelled for.</summary>
internal static class LabelledThreads
{
    private static readonly Dictionary<string, SentenceAct[]> Lists = new(StringComparer.Ordinal)
    {
        ["commitments"] = [SentenceAct.Promise], ["requests"] = [SentenceAct.Request], ["holds"] = [SentenceAct.Hold], ["refusals"] = [SentenceAct.Refusal, SentenceAct.OptOut],
        ["competitors"] = [SentenceAct.Rival], ["absences"] = [SentenceAct.Absence], ["departures"] = [SentenceAct.Departure],
    };

    /// <summary>What people newly wrote, sentence by sentence.</summary>
    public static IEnumerable<LabelledText> Sentences(string folder) =>
        from one in Read(folder)
        from sentence in one.Letter.Sentences
        select LabelledText.OfSentence(sentence.Text, one.Acts(sentence.Place), one.Judged);

    /// <summary>What people newly wrote, letter by letter.</summary>
    public static IEnumerable<LabelledText> Letters(string folder) =>
        from one in Read(folder)
        // Only the customer says no, asks for quiet or names a rival to us.
        let judged = one.Letter.Side is Side.Theirs ? one.Judged : one.Judged.Where(act => act is SentenceAct.Promise or SentenceAct.Request).ToHashSet()
        where judged.Count > 0
        select LabelledText.OfLetter(one.Letter, one.Acts(new(0, one.Letter.NewText.Length)), judged);

    private static IEnumerable<LabelledLetter> Read(string folder) =>
        from thread in LabelledCase.All(folder)
        from letter in ThreadReader.Open(thread.Thread()).Letters
        where letter.IsPersonal
        select new LabelledLetter(thread, letter);

    private sealed record LabelledLetter(LabelledCase Thread, Letter Letter)
    {
        private readonly List<string> lists = [.. Thread.Judged.Where(Lists.ContainsKey)];

        public IReadOnlySet<SentenceAct> Judged => lists.SelectMany(list => Lists[list]).ToHashSet();

        /// <summary>What a part of it does.</summary>
        public HashSet<SentenceAct> Acts(Span place) =>
            [.. from list in lists
                from label in Thread.Expected(list).AsArray()
                let quote = LabelledCase.Text(label, "quote")
                where quote.Length > 0 && LabelledCase.Text(label, "message") == Letter.Mail.Id && IsSame(Letter.NewText.IndexOf(quote, StringComparison.Ordinal), quote.Length, place)
                select list is "refusals" ? LabelledCase.Text(label, "kind") is "optOut" ? SentenceAct.OptOut : SentenceAct.Refusal : Lists[list][0]];

        private static bool IsSame(int start, int length, Span place) =>
            start >= 0 && (Math.Min(start + length, place.End) - Math.Max(start, place.Start)) * 2 >= Math.Min(length, place.Length);
    }
}
