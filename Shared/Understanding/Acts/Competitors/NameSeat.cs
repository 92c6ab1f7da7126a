using OutlookFollowUp.Understanding.Language;
using OutlookFollowUp.Understanding.Wordings;

namespace OutlookFollowUp.Understanding.Acts.Competitors;

/// <summary>Where a name sits in its clause: what it does, what is said of it, which little word ties it to which verb.</summary>
/// <remarks>Read from the words beside it: hasty mail is parsed badly where it is most telling.</remarks>
internal sealed class NameSeat
{
    private const int Farthest = 9;

    // "Mate kwikloo bring ours": who is spoken to.
    private static readonly HashSet<string> Vocatives = new(StringComparer.Ordinal) { "mate", "bro", "boss", "sis", "hun", "hon", "pal", "love", "dude", "sir", "madam", "ma'am", "man", "buddy", "friend", "folks", "guys", "fyi", "btw", "tbh", "honestly", "ok", "well", "yes", "no", "and", "but", "so", "cos", "coz", "bc", "because", "while", "whereas", "says", "whilst", "as", "that", "only", "still", "now" };

    private readonly SentenceWords words;

    public NameSeat(SentenceWords words, int start, int end)
    {
        this.words = words;
        (Start, End) = (start, end);
        Left = start - 1;
        while (Left >= 0 && IsBefore(Left))
        {
            Left--;
        }

        IsPossessive = end < words.Count && words[end].Lower is "'s" or "'" or "’";
        After = IsPossessive ? end + 1 : end;
        while (After < words.Count && IsThing(After))
        {
            After++;
        }

        Thing = After > (IsPossessive ? end + 1 : end) ? words[After - 1] : null;
        FindVerb();
    }

    /// <summary>The first word of the name.</summary>
    public int Start { get; }

    /// <summary>The first word behind the name.</summary>
    public int End { get; }

    /// <summary>The last word before the name and its "the", "two", "old"; -1 when there is none.</summary>
    public int Left { get; }

    /// <summary>The first word behind the name and the thing of that name: behind "boxes" in "two Copymaxx boxes".</summary>
    public int After { get; }

    /// <summary>"Bristow's".</summary>
    public bool IsPossessive { get; }

    /// <summary>"boxes" in "two Copymaxx boxes", "van" in "Bristow's van".</summary>
    public Word? Thing { get; }

    /// <summary>"with", "at", "from"; null when none stands before it.</summary>
    public string? Case => Left >= 0 && (words[Left].Part is PartOfSpeech.Preposition || words[Left].Tag is "IN" && words[Left].Lower is not ("that" or "because" or "since" or "while" or "if" or "when" or "before" or "after" or "until" or "so" or "though" or "although") || words[Left].Lower is "than" or "to" or "like" or "beside" or "against" or "w" or "as") ? words[Left].Lower : null;

    /// <summary>What it does, where it is the one who acts.</summary>
    public Word? Verb { get; private set; }

    /// <summary>"can", "will", "would" before the verb.</summary>
    public string? Modal { get; private set; }

    public bool IsPast { get; private set; }

    public bool IsPerfect { get; private set; }

    public bool IsNegated { get; private set; }

    /// <summary>Whether one, two, some of it: a product rather than a firm.</summary>
    public bool IsCounted => Enumerable.Range(Left + 1, Start - Left - 1).Any(at => words[at].Lower is "a" or "an" or "one" || words[at].Part is PartOfSpeech.Number);

    /// <summary>The words behind its verb, to the end of the clause; behind the name itself where it does nothing.</summary>
    public IEnumerable<Word> Rest
    {
        get
        {
            for (var at = Verb is { } verb ? verb.Index + 1 : After; at < words.Count && !words.EndsClause(at); at++)
            {
                yield return words[at];
            }
        }
    }

    /// <summary>The words of the clause before it, the nearest first.</summary>
    public IEnumerable<Word> Before
    {
        get
        {
            for (var at = Left; at >= 0 && at > Left - Farthest && !words.EndsClause(at); at--)
            {
                yield return words[at];
            }
        }
    }

    /// <summary>The verb it hangs on behind its little word: "is" in "stitching is with Bristow".</summary>
    public Word? Governor => Before.Skip(Case is null ? 0 : 1).FirstOrDefault(word => (word.Part is PartOfSpeech.Verb or PartOfSpeech.Auxiliary && word.Tag is not "VBG") || (word.Index == Left - 1 && word.Lower is "sit" or "sits" or "run" or "runs" or "live" or "lives" or "stay" or "stays" or "lie" or "lies"));

    /// <summary>Who or what does what it hangs on: "stitching".</summary>
    public IEnumerable<Word> GovernorSubject => Governor is { } verb ? Before.SkipWhile(word => word.Index >= verb.Index).SkipWhile(word => word.Part is PartOfSpeech.Adverb or PartOfSpeech.Auxiliary) : [];

    /// <summary>Whether the clause begins with it, but for a greeting, a day or an adverb.</summary>
    public bool Opens
    {
        get
        {
            var first = Left + 1;
            return words.BeginsClause(first) || (words[Left].Lemma is "be" or "'s" && Left > 0 && words[Left - 1].Lower is "it" && End < words.Count && words[End].Lower is "who") || words[Left].Part is PartOfSpeech.Subordinator or PartOfSpeech.Adverb or PartOfSpeech.Interjection or PartOfSpeech.Conjunction or PartOfSpeech.ProperNoun || words[Left].Tag is "WRB" || Vocatives.Contains(words[Left].Lower)
                || words.Dates.Any(date => date.Evidence.Start + date.Evidence.Length == words[Left].Place.End)
                || (Left < 2 && words[0].Text is [>= 'a' and <= 'z', ..] && words[Left].Part is not PartOfSpeech.Preposition and not PartOfSpeech.Verb and not PartOfSpeech.Auxiliary);
        }
    }

    private bool IsBefore(int at) => words[at].Part is PartOfSpeech.Determiner or PartOfSpeech.Number || words[at].Tag is "PRP$" or "JJ" or "PDT" && words[at].Lower is not ("present" or "such" or "near" or "like" or "beside" or "against");

    // "Two Bristow boxes", but not "Bristow comes": what may be a verb is one.
    private bool IsThing(int at) => words[at].Part is PartOfSpeech.Noun or PartOfSpeech.ProperNoun && words[at].Text is [>= 'a' and <= 'z', ..] && words.DateAt(at) is null && !NameRun.IsLowerName(words, at) && !(at == End && !IsPossessive && IsDeed(at));

    private bool IsDeed(int at) => RivalDeeds.IsDeed(words[at].Lower.TrimEnd('s')) && (at + 1 >= words.Count || words[at + 1].Part is not (PartOfSpeech.Verb or PartOfSpeech.Auxiliary)) && Left + 1 == Start;

    private void FindVerb()
    {
        if (Case is not null || (IsPossessive && Thing is null))
        {
            return;
        }

        for (var at = After; at < words.Count && at < After + 6; at++)
        {
            var word = words[at];
            if (word.Part is PartOfSpeech.Adverb or PartOfSpeech.Particle || word.Lower is "who" && at == End || word.Lower is "not" or "n't" or "nt" or "both" or "all" or "also" or "only")
            {
                IsNegated |= word.Lower is "not" or "n't" or "nt" or "never" or "no";
                continue;
            }

            if (word.Tag is "MD" || word.Lower is "'ll" or "'d")
            {
                Modal = word.Lower;
                continue;
            }

            var mayVerb = word.Part is PartOfSpeech.Verb or PartOfSpeech.Auxiliary || (at == After && IsDeed(at));
            if (!mayVerb)
            {
                break;
            }

            IsPerfect |= Verb is { Lemma: "have" };
            IsPast |= word.Tag is "VBD" || (word.Tag is "VBN" && Verb is null);
            Verb = word;
            if (word.Lemma is not ("be" or "have" or "do" or "'s"))
            {
                break;
            }
        }
    }
}
