using System.Collections.Frozen;
using System.Collections.Immutable;
using OutlookFollowUp.Understanding.Language;

namespace OutlookFollowUp.Understanding.Acts.Requests;

/// <summary>Something asked, and what an answer to it would say. Looked at by every later letter until one answers, so worked out once.</summary>
internal sealed class OpenQuestion(Asking asking)
{
    private static readonly FrozenSet<string> Thin = FrozenSet.ToFrozenSet(
        ["be", "do", "have", "will", "can", "could", "would", "should", "the", "a", "you", "i", "we", "it", "they", "that", "this", "to", "of", "for", "in", "on", "at", "with", "and", "or", "what", "who", "which", "when", "where", "how", "why", "please", "send", "get", "give", "know", "your", "our", "my", "me", "us", "any", "many", "much", "need", "want", "like", "there", "if", "from", "by", "as", "not", "also", "still", "so", "but", "let", "tell", "would", "one", "go", "make", "take", "does"]);

    private HashSet<string>? wanted;
    private bool? wantsFigure;
    private bool? wantsSum;

    public Asking Asking => asking;

    public ImmutableArray<Word> Words =>
        [.. asking.Letter.Parsed.Where(each => each.Sentence.Place.Overlaps(asking.Place)).SelectMany(each => each.Words).Where(word => asking.Place.Overlaps(word.Place))];

    /// <summary>The words that an answer may take up.</summary>
    public HashSet<string> Wanted => wanted ??= Words.Select(word => word.Lemma).Where(MayBeTakenUp).ToHashSet(StringComparer.Ordinal);

    /// <summary>Whether it asks for money.</summary>
    public bool WantsSum => wantsSum ??= new Phrasing(Words).Has("how much", "what price", "the price", "your price", "a price", "last price", "best price", "the cost", "cost", "costs", "charge", "what do you ask", "the rate", "your rate", "the fee", "set us back", "set me back", "the damage");

    /// <summary>Whether it only reminds of what was asked before.</summary>
    public bool IsReminder => new Phrasing(Words).Has("any luck", "any news", "any update", "any updates", "any word", "any joy", "any progress", "any movement", "any sign of", "where are we with", "where do we stand", "had a chance to", "get a chance to", "how is it coming", "how are we doing with", "how are you getting on with");

    public bool WantsFigure => wantsFigure ??= AnswerFigure.IsWanted(Words);

    /// <summary>Whether a word says enough for an answer to be known by it.</summary>
    public static bool MayBeTakenUp(string lemma) => lemma.Length > 1 && char.IsLetterOrDigit(lemma[0]) && !Thin.Contains(lemma);
}
