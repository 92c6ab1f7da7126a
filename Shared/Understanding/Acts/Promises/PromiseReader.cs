using OutlookFollowUp.Understanding.Language;
using OutlookFollowUp.Understanding.Weighing;

namespace OutlookFollowUp.Understanding.Acts.Promises;

/// <summary>Finds in one letter what somebody takes on, sentence by sentence.</summary>
internal static class PromiseReader
{
    /// <summary>In order of their places. One deed that was said in two breaths is one.</summary>
    public static IReadOnlyList<Undertaking> Read(Letter letter)
    {
        var taken = new List<Undertaking>();
        if (Advertising.IsAdvertising(letter) || WholeLetter.HardlyDoes(letter, SentenceAct.Promise))
        {
            return taken;
        }

        var wasEcho = false;
        for (var at = 0; at < letter.Parsed.Count; at++)
        {
            var found = Merge(OfSentence(letter, letter.Parsed[at]));
            var chance = letter.Weighed[at].Of(SentenceAct.Promise);
            if (found.Count == 0 && WeighedPromise.Read(letter, letter.Parsed[at], chance) is { } weighed)
            {
                found.Add(weighed);
            }

            // "Leave it with me. You'll have it Monday." is one promise; the second sentence says which.
            if (wasEcho && found.Any(each => each.By is null && !each.IsEcho))
            {
                taken.RemoveAt(taken.Count - 1);
            }

            taken.AddRange(found);
            wasEcho = found is [.., { IsEcho: true }];
        }

        return taken;
    }

    private static List<Undertaking> OfSentence(Letter letter, ParsedSentence sentence)
    {
        var set = SetPhrases.Read(letter, sentence).ToList();
        var clauses = ClausePromises.Read(letter, sentence with { Cut = PlainClauses.Read }).Where(each => !set.Exists(other => other.Place.Overlaps(each.Place) && (other.IsEcho || each.Place.Start <= other.Place.Start || !other.IsPreparation)));
        var said = set.Concat(clauses).ToList();
        var loose = FragmentPromises.Read(letter, sentence).ToList();
        if (said.Count + loose.Count <= 1)
        {
            return said.Count == 1 ? said : loose;
        }

        for (var at = 0; at < said.Count; at++)
        {
            if (loose.FirstOrDefault(each => IsTail(said[at], each)) is { } tail)
            {
                var end = tail.Place.Start;
                while (end > said[at].Place.Start && letter.NewText[end - 1] is ' ' or ',' or ';' or '-' or '–' or '—' or '\n')
                {
                    end--;
                }

                said[at] = said[at] with { Place = new(said[at].Place.Start, end - said[at].Place.Start) };
            }
        }

        loose.RemoveAll(each => said.Exists(other => other.Place.Overlaps(each.Place)));
        return [.. said.Concat(loose).OrderBy(each => each.Place.Start).ThenBy(each => each.Place.Length)];
    }

    // "The number comes to you Tuesday, truck times from me on the 15th": two things, each with its day.
    private static bool IsTail(Undertaking said, Undertaking tail) =>
        tail.Place.Start > said.Place.Start && tail.Place.End >= said.Place.End && said.Place.Overlaps(tail.Place) && !said.IsPreparation
        && said.Date is { } own && tail.Date is { } other && own != other && DatesOfClause.Place(own).End <= tail.Place.Start;

    private static List<Undertaking> Merge(List<Undertaking> found)
    {
        var merged = new List<Undertaking>();
        foreach (var each in found)
        {
            if (merged is [.., { } last] && IsOne(last, each))
            {
                merged[^1] = Both(last, each);
            }
            else
            {
                merged.Add(each);
            }
        }

        return merged;
    }

    // Asking finance and coming back, leaving it with me and the answer, counting and so the order: one deed.
    private static bool IsOne(Undertaking first, Undertaking then) =>
        first.Place.Overlaps(then.Place)
        || (first.By == then.By
            && (first.IsEcho || first.IsPreparation || then.IsEcho || IsConsequence(first, then) || (then.Date is null || first.Date is null || then.Date == first.Date) && Between(first, then).Contains("and", StringComparison.OrdinalIgnoreCase) && !then.IsOwnSubject));

    private static bool IsConsequence(Undertaking first, Undertaking then) =>
        then.Words.StartsWith("so ", StringComparison.OrdinalIgnoreCase) || Between(first, then).TrimEnd().EndsWith("so", StringComparison.OrdinalIgnoreCase);

    private static string Between(Undertaking first, Undertaking then) =>
        then.Place.Start > first.Place.End ? first.Letter.NewText[first.Place.End..then.Place.Start] + " " + then.Words.Split(' ')[0] : "";

    private static Undertaking Both(Undertaking first, Undertaking then)
    {
        var main = then.IsEcho && !first.IsEcho ? first : then;
        return main with
        {
            Place = first.Place.With(then.Place),
            Date = then.Date ?? first.Date,
            IsSoft = first.IsSoft || then.IsSoft,
            Condition = first.Condition ?? then.Condition,
            Confidence = Math.Max(first.Confidence, then.Confidence),
        };
    }
}
