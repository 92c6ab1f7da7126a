using OutlookFollowUp.Understanding.Acts.Refusals;
using OutlookFollowUp.Understanding.Weighing;
using OutlookFollowUp.Understanding.Wordings;

namespace OutlookFollowUp.Understanding.Acts.Competitors;

/// <summary>Finds other vendors and other ways of doing it, by name.</summary>
internal static class CompetitorFinder
{
    private const string Who = "who";
    private const float Likely = 0.3f;

    private static readonly Wordbook<CompetitorWords> Book = Wordbook<CompetitorWords>.Of("competitors");

    public static IEnumerable<Competitor> Find(Correspondence thread, IReadOnlyList<Refusal> refusals)
    {
        var known = new HashSet<(string, CompetitorRole)>();
        var goods = new SaleGoods(thread);
        foreach (var letter in thread.Theirs.Where(letter => !WholeLetter.HardlyDoes(letter, SentenceAct.Rival)))
        {
            var refused = refusals.Any(refusal => refusal.Evidence.MessageId == letter.Mail.Id && refusal.Kind == RefusalKind.Declined);
            var said = thread.WordsOf(letter).Select(Book.Find).ToList();
            var lost = refused || said.Exists(each => each.Any(one => one.Meaning == CompetitorWords.Lost));
            var found = InLetter(thread, letter, said).ToList();
            if (lost && found.Count == 0)
            {
                found.AddRange(CompetitorDoing.In(thread, letter));
            }

            found.AddRange(GrammarRival.In(thread, letter, goods, lost || Preference.IsLost(thread.WordsOf(letter)), said));
            found.AddRange(PriceList.In(thread, letter));
            // What was asked says in what part the one who answers it stands.
            var answered = RivalAnswer.In(thread, letter).ToList();
            found.RemoveAll(one => answered.Exists(answer => answer.Name.Equals(one.Name, StringComparison.OrdinalIgnoreCase)));
            found.AddRange(answered);
            if (found.Count == 0)
            {
                found.AddRange(WeighedRival.In(thread, letter, said));
            }

            foreach (var group in found.GroupBy(one => one.Name, StringComparer.OrdinalIgnoreCase))
            {
                var first = group.OrderByDescending(one => Weight(one.Role)).First();
                // In a letter that says no, the one that was looked at is the one they took.
                var role = lost && first.Role == CompetitorRole.Considered && found.DistinctBy(one => one.Name).Count() == 1 ? CompetitorRole.Chosen : first.Role;
                if (known.Add((group.Key.ToUpperInvariant(), role)))
                {
                    yield return first with { Role = role };
                }
            }
        }
    }

    private static IEnumerable<Competitor> InLetter(Correspondence thread, Letter letter, List<IReadOnlyList<Said<CompetitorWords>>> heard)
    {
        foreach (var (sentence, said, weighed) in thread.WordsOf(letter).Zip(heard, letter.Weighed))
        {
            // A plain word that opens a sentence is a firm's name where all the rest speaks of one: "Brightline had a fella here".
            var isLikely = weighed.Of(SentenceAct.Rival) >= Likely;
            var others = NoRivals(said);
            foreach (var one in said.Where(one => one.Meaning is not CompetitorWords.NoRival and not CompetitorWords.Lost))
            {
                if ((one.Part(Who) is { } each && others.Contains(each)) || CompetitorStand.Of(one, sentence) is not { } role)
                {
                    continue;
                }

                foreach (var (start, end) in Named(one))
                {
                    if (CompetitorPlace.MayStand(sentence, start, end, isLikely) && CompetitorName.Read(sentence.Text(start, end), letter, thread.Roster) is { } rival)
                    {
                        yield return new(rival, role, CompetitorReason.In(sentence), letter.Quote(sentence.Sentence.Place));
                    }
                }
            }
        }
    }

    /// <summary>Whom the sentence names in a part that no rival plays.</summary>
    public static HashSet<string?> NoRivals(IEnumerable<Said<CompetitorWords>> said) =>
        said.Where(one => one.Meaning == CompetitorWords.NoRival).Select(one => one.Part(Who)).ToHashSet(StringComparer.OrdinalIgnoreCase);

    // "Brightline and Corvo", "Brightline, Corvo or Halden": what is said of the first is said of all.
    private static IEnumerable<(int Start, int End)> Named(Said<CompetitorWords> said)
    {
        if (said.Match.Part(Who) is not { } first)
        {
            yield break;
        }

        yield return first;
        var (words, at) = (said.Words, first.End);
        while (at + 1 < words.Count && words[at].Lower is "and" or "," or "or" or "&" && words.NamesAt(at + 1) is [var end, ..])
        {
            yield return (at + 1, end);
            at = end;
        }
    }

    private static int Weight(CompetitorRole role) => role switch { CompetitorRole.Chosen => 2, CompetitorRole.Incumbent => 1, _ => 0 };
}

/// <summary>What the page of competitors tells apart.</summary>
internal enum CompetitorWords
{
    /// <summary>Looked at beside us.</summary>
    Considered,

    /// <summary>What they have today.</summary>
    Incumbent,

    /// <summary>Whom they took.</summary>
    Chosen,

    /// <summary>A bank, an insurer, a customer of theirs.</summary>
    NoRival,

    /// <summary>We have lost, to somebody whom other words name.</summary>
    Lost,
}
