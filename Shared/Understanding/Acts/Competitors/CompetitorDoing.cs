namespace OutlookFollowUp.Understanding.Acts.Competitors;

/// <summary>In a letter that says we have lost: the firm that did something better is the one they took.</summary>
internal static class CompetitorDoing
{
    public static IEnumerable<Competitor> In(Correspondence thread, Letter letter)
    {
        foreach (var sentence in thread.WordsOf(letter))
        {
            for (var at = 0; at < sentence.Count; at++)
            {
                var end = sentence.BeginsClause(at) && sentence.NamesAt(at) is [var longest, ..] ? longest : 0;
                if (end == 0 || end >= sentence.Count || sentence[end].Tag is not ("VBD" or "VBZ" or "MD"))
                {
                    continue;
                }

                var name = sentence.Text(at, end);
                if (sentence[at].Tag is "NNP" or "NNPS" && CompetitorPlace.MayAct(sentence, at, end) && CompetitorName.Read(name, letter, thread.Roster) is { } rival)
                {
                    yield return new(rival, CompetitorRole.Chosen, CompetitorReason.In(sentence), letter.Quote(sentence.Sentence.Place));
                }
            }
        }
    }
}
