using System.Globalization;

namespace OutlookFollowUp.Bench.Peers;

/// <summary>Our date reader beside two others, over the same sentences in one run: how often right, and how fast.</summary>
/// <remarks>
/// To be fair, the peers are told when and in which order of day and month each sentence was written, prefer the coming day where they can, and a find of
/// theirs counts when any of the days they offer is right. Clock times, lengths and habits without a day are never held against anybody.
/// Speed is measured in turns and by the processor's time, helpers of both runtimes included, so that what else the machine does falls on all alike; the middle turn counts.
/// </remarks>
internal static class DatePeers
{
    private const int Turns = 3;

    /// <param name="words">Files of labelled lines to read as well; "--misses" shows what ours reads wrongly.</param>
    public static void Compare(IReadOnlyList<string> words)
    {
        Compare("our own pages", DateSentences.OfPages(), words.Contains("--misses"));
        foreach (var file in words.Where(word => !word.StartsWith("--", StringComparison.Ordinal)))
        {
            Compare(Path.GetFileName(file), DateSentences.OfFile(file), words.Contains("--misses"));
        }
    }

    private static void Compare(string name, IReadOnlyList<DateSentence> sentences, bool showMisses)
    {
        var turns = Enumerable.Range(0, Turns).Select(_ => (IReadOnlyList<DateRun>)[OurDates.Run(sentences), .. NodePeers.Run(sentences)]).ToArray();
        var runs = turns[0].Select((run, at) => run with { SentencesPerSecond = turns.Select(turn => turn[at].SentencesPerSecond).Order().ElementAt(Turns / 2) }).ToArray();
        Console.WriteLine($"\n{name}: {sentences.Count} sentences, {sentences.Sum(sentence => sentence.Labels.Count)} dates, {sentences.Count(sentence => sentence.IsNothing)} sentences without any\n");
        Console.WriteLine("| reader | right | wrong | missed | spurious | nothing kept | sentences/s | ours is faster |\n|---|---|---|---|---|---|---|---|");
        foreach (var run in runs)
        {
            var standing = DateStanding.Of(sentences, run.Finds);
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"| {run.Name} | {(double)standing.Right / standing.Labels:P1} | {standing.Wrong} | {standing.Missed} | {standing.Spurious} | {standing.Clean} of {standing.Nothings} | {run.SentencesPerSecond:N0} | {Faster(turns, run.Name)} |"));
        }

        if (showMisses)
        {
            Misses(sentences, runs[0].Finds);
        }
    }

    // Turn by turn: of two readers in one turn the machine has asked the same.
    private static string Faster(IReadOnlyList<DateRun>[] turns, string name)
    {
        var times = turns.Select(turn => turn[0].SentencesPerSecond / turn.Single(run => run.Name == name).SentencesPerSecond).Order().ToArray();
        return string.Create(CultureInfo.InvariantCulture, $"{times[Turns / 2]:N1} times ({times[0]:N1} to {times[^1]:N1})");
    }

    private static void Misses(IReadOnlyList<DateSentence> sentences, IReadOnlyList<IReadOnlyList<DateFind>> finds)
    {
        foreach (var (sentence, found) in sentences.Zip(finds).Where(pair => pair.First.Labels.Any(label => DateStanding.Judge(label, pair.Second) is not true) || (pair.First.IsNothing && pair.Second.Count > 0)))
        {
            Console.WriteLine($"\n{sentence.WrittenAt:uuuu-MM-dd} {sentence.Text}\n  wanted {string.Join("; ", sentence.Labels.Select(label => string.Join(" or ", label.Spans)))}\n  found  {string.Join("; ", found.Select(find => $"\"{sentence.Text[find.Start..find.End]}\" {string.Join(" or ", find.Spans)}"))}");
        }
    }
}
