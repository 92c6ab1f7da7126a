using OutlookFollowUp.Understanding.Dates;

namespace OutlookFollowUp.Bench.Peers;

/// <summary>Our own reader over the sentences, measured as the peers are: warm, whole rounds, by the processor's time that the whole process takes.</summary>
internal static class OurDates
{
    private static readonly TimeSpan WarmUp = TimeSpan.FromSeconds(3);
    private static readonly TimeSpan Measured = TimeSpan.FromSeconds(3);

    public static DateRun Run(IReadOnlyList<DateSentence> sentences)
    {
        var settings = sentences.Select(sentence => new DateSetting(sentence.WrittenAt, sentence.Order)).ToArray();
        var finds = sentences.Select((sentence, at) => (IReadOnlyList<DateFind>)[.. DateReader.Read("m1", sentence.Text, settings[at]).Select(Find)]).ToArray();
        Rounds(sentences, settings, WarmUp);
        var begun = Environment.CpuUsage.TotalTime;
        var rounds = Rounds(sentences, settings, Measured);
        return new("ours", finds, rounds * sentences.Count / (Environment.CpuUsage.TotalTime - begun).TotalSeconds);
    }

    private static int Rounds(IReadOnlyList<DateSentence> sentences, DateSetting[] settings, TimeSpan time)
    {
        var begun = Environment.CpuUsage.TotalTime;
        var rounds = 0;
        for (; Environment.CpuUsage.TotalTime - begun < time; rounds++)
        {
            for (var at = 0; at < settings.Length; at++)
            {
                DateReader.Read("m1", sentences[at].Text, settings[at]);
            }
        }

        return rounds;
    }

    private static DateFind Find(DateFinding finding)
    {
        var readings = finding.Ambiguous ? finding.Readings.Select(reading => (reading.From, reading.To)) : [(finding.From, finding.To)];
        return new(finding.Evidence.Start, finding.Evidence.Length, IsLoose: false, [.. readings.Select(reading => new DateSpan(reading.From?.ToString(), reading.To?.ToString()))]);
    }
}
