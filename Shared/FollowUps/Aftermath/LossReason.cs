using OutlookFollowUp.Understanding;
using OutlookFollowUp.Understanding.Wordings;

namespace OutlookFollowUp.FollowUps.Aftermath;

/// <summary>Where the others were better, in their words: what follows the name in its own sentence, or the sentence beside it.</summary>
internal static class LossReason
{
    private static readonly HashSet<string> Joints = new(StringComparer.Ordinal) { ",", ":", ";", "-", "–", "—", "(", "because", "since", "on", "for", "mainly", "mostly", "purely", "simply", "due", "weil", "da", "denn", "car", "parce", "porque", "pues", "omdat", "want", "pois" };

    /// <summary>The reason; null when none is told.</summary>
    public static string? Beside(Reply reply, Evidence named)
    {
        var here = Enumerable.Range(0, reply.Sentences.Count).FirstOrDefault(at => reply.Sentences[at].Sentence.Place.Overlaps(new(named.Start, named.Length)), -1);
        if (here < 0)
        {
            return null;
        }

        if (InItsSentence(reply, here) is { } behind)
        {
            return behind;
        }

        return Enumerable.Range(here + 1, reply.Sentences.Count - here - 1).Concat(Enumerable.Range(0, here))
            .Where(at => !Reply.IsQuestion(reply.Sentences[at]) && !reply.Has(at, OutcomeWords.Alive) && (reply.Has(at, OutcomeWords.Why) || TellsOfThem(reply.Sentences[at])))
            .Select(at => reply.Sentences[at].Sentence.Text.Trim())
            .FirstOrDefault();
    }

    // "Their people came out the same day": a sentence about them, in a letter that names them, is why.
    private static bool TellsOfThem(SentenceWords sentence) => sentence.Count > 2 && sentence[0].Lower is "they" or "their" or "theirs";

    // "Halden got it, they know our plant": first a clause about them, then one that says why, never the words that name the loss itself.
    private static string? InItsSentence(Reply reply, int here)
    {
        var sentence = reply.Sentences[here];
        var named = reply.Said[here].Where(one => one.Meaning == OutcomeWords.Another).Select(one => one.End).DefaultIfEmpty(0).Max();
        var about = Enumerable.Range(1, Math.Max(0, sentence.Count - 2)).FirstOrDefault(at => sentence[at].Lower is "they" or "their" && sentence.BeginsClause(at), -1);
        return about > 0 ? From(sentence, about)
            : reply.Said[here].Where(one => one.Meaning == OutcomeWords.Why && one.Start >= named).Select(one => Behind(sentence, one.Start)).FirstOrDefault(words => words is not null);
    }

    // From the last joint before the word that says why: "Liftwell, mostly on price" → "mostly on price".
    private static string? Behind(SentenceWords sentence, int why)
    {
        for (var at = why; at > 0; at--)
        {
            if (Joints.Contains(sentence[at].Lower))
            {
                var start = sentence[at].Text.Any(char.IsLetter) ? at : at + 1;
                while (start > 1 && Joints.Contains(sentence[start - 1].Lower) && sentence[start - 1].Text.Any(char.IsLetter))
                {
                    start--;
                }

                return From(sentence, start);
            }
        }

        return null;
    }

    private static string? From(SentenceWords sentence, int start)
    {
        var end = sentence.Count;
        while (end > start && sentence.EndsClause(end - 1))
        {
            end--;
        }

        if (end <= start)
        {
            return null;
        }

        var place = sentence.Place(start, end);
        return sentence.Sentence.Text.Substring(place.Start - sentence.Sentence.Place.Start, place.Length);
    }
}
