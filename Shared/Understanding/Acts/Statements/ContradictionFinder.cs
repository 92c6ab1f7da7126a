namespace OutlookFollowUp.Understanding.Acts.Statements;

/// <summary>Finds where our side said two different things about one subject, and no word that anything changed.</summary>
internal static class ContradictionFinder
{
    private static readonly HashSet<string> Changed = new(StringComparer.Ordinal)
    {
        "revise", "revised", "new", "update", "updated", "instead", "change", "changed", "correct", "correction", "corrected", "now", "reduce", "reduced", "discount", "lower", "lowered", "down", "drop", "dropped", "raise", "raised", "increase", "up", "without", "option", "alternative", "alternatively", "if", "only", "other", "extra", "additional", "sharpen", "adjusted", "adjust", "mistake", "error", "sorry", "earlier", "previously", "became", "become",
    };

    public static IEnumerable<Contradiction> Find(IReadOnlyList<StatementFound> statements)
    {
        for (var later = 1; later < statements.Count; later++)
        {
            var one = statements[later];
            if (one.Sentence.Words.Any(word => Changed.Contains(word.Lower) || Changed.Contains(word.Lemma)))
            {
                continue;
            }

            // The last word before counts: who said it again already has been heard.
            for (var before = later - 1; before >= 0; before--)
            {
                var other = statements[before];
                if (other.Letter.Mail.Id == one.Letter.Mail.Id || !AreOne(one, other))
                {
                    continue;
                }

                if (other.Figure.Amount != one.Figure.Amount)
                {
                    yield return new(one.Statement.Subject, other.Statement.Evidence, one.Statement.Evidence);
                }

                break;
            }
        }
    }

    // The same unit, about the same things, and of a size: "$64,200 erected", "erected it is $66,800".
    private static bool AreOne(StatementFound one, StatementFound other)
    {
        if (one.Figure.Unit != other.Figure.Unit || one.Figure.Amount == 0 || other.Figure.Amount == 0)
        {
            return false;
        }

        var shared = one.About.Count(other.About.Contains);
        var ratio = one.Figure.Amount > other.Figure.Amount ? one.Figure.Amount / other.Figure.Amount : other.Figure.Amount / one.Figure.Amount;
        return ratio <= 3 && shared > 0 && shared * 2 >= Math.Min(one.About.Count, other.About.Count);
    }
}
