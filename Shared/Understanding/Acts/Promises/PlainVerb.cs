using System.Collections.Frozen;
using System.Collections.Immutable;
using OutlookFollowUp.Understanding.Language;
using Tense = OutlookFollowUp.Understanding.Language.Tense;

namespace OutlookFollowUp.Understanding.Acts.Promises;

/// <summary>The verb of a piece of a sentence with its helpers, read from left to right.</summary>
internal sealed class PlainVerb
{
    private static readonly FrozenSet<string> Particles = FrozenSet.ToFrozenSet(["out", "off", "over", "up", "back", "through", "by", "down", "round", "around", "forward", "along"]);
    private readonly List<Word> helpers = [];

    private PlainVerb(Word first) => First = Verb = first;

    /// <summary>The word that shows the tense.</summary>
    public Word First { get; private init; }

    /// <summary>The word that carries the meaning.</summary>
    public Word Verb { get; private set; }

    public string? Modal { get; private set; }

    public bool IsNegated { get; private set; }

    public bool IsProgressive { get; private set; }

    public bool IsPassive { get; private set; }

    public bool IsPerfect { get; private set; }

    public bool IsInverted { get; private set; }

    /// <summary>Where "to send" begins in "try to send"; null where no verb hangs below.</summary>
    public int? Inner { get; private set; }

    public Tense Tense { get; private set; }

    public static bool IsFinite(ImmutableArray<Word> words, int at) =>
        words[at].Tag is "MD" or "VBZ" or "VBD" or "VBP" || words[at].Lower is "'ll" or "'m" or "'re" or "gonna" || (words[at].Lower is "'s" && (words[at].Tag is not "POS" || at + 1 < words.Length && words[at + 1].Lower is "back" or "away" or "out" or "off" or "here" or "in" or "at")) || IsMistaken(words, at);

    // "The board signs off", "the vials ship today": a tagger that has never seen it takes the verb for a noun.
    private static bool IsMistaken(ImmutableArray<Word> words, int at) =>
        at > 0 && ((words[at].Tag is "NNS" && at + 1 < words.Length && words[at + 1].Tag is "RP" && words[at - 1].Part is PartOfSpeech.Noun or PartOfSpeech.ProperNoun)
            || (words[at].Tag is "NNS" && at + 1 < words.Length && words[at + 1].Lower is "you" or "it" or "them" or "us" or "me" && words[at - 1].Part is PartOfSpeech.ProperNoun or PartOfSpeech.Noun)
            || (words[at].Tag is "NN" && at + 1 < words.Length && words[at + 1].Lower is "you" or "u" && words[at - 1].Lower is "and" or "then" or "&" or "," or "'ll" or "will")
            || (words[at].Tag is "NN" && words[at].Lower is "ship" or "leave" or "land" or "arrive" or "follow" or "reach" && words[at - 1].Lower.EndsWith('s') && words[at - 1].Tag is "NNS" or "VBZ" or "NN"));

    public static bool IsHelper(Word word) => word.Tag is "MD" || word.Lemma is "be" or "have" or "do" && word.Part is PartOfSpeech.Auxiliary or PartOfSpeech.Verb;

    public static PlainVerb? Of(ImmutableArray<Word> words)
    {
        for (var at = 0; at < words.Length; at++)
        {
            var isBare = words[at].Tag is "VB" or "VBG" && BeginsWith(words, at);
            if ((IsFinite(words, at) || isBare) && !IsAttribute(words, at))
            {
                var verb = Read(words, at);
                if (verb.Verb.Tag is not "MD")
                {
                    return verb;
                }
            }
        }

        return null;
    }

    // Before a bare verb stand only little words: "and then please send".
    private static bool BeginsWith(ImmutableArray<Word> words, int at)
    {
        foreach (var word in words.AsSpan(0, at))
        {
            if (!(word.Part is PartOfSpeech.Adverb or PartOfSpeech.Punctuation or PartOfSpeech.Conjunction or PartOfSpeech.Interjection || word.Lower is "please" or "then"))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>The verb after "to".</summary>
    public static PlainVerb? At(ImmutableArray<Word> words) => words.Length > 1 && words[1].Tag is "VB" or "VBP" or "NN" ? Read(words, 1) : null;

    private static PlainVerb Read(ImmutableArray<Word> words, int first)
    {
        var verb = new PlainVerb(words[first]);
        var at = first;
        var isPast = words[first].Tag is "VBD";
        for (var next = first; next < words.Length; next++)
        {
            var word = words[next];
            if (next == at)
            {
                continue;
            }

            if (word.Lower is "not" or "n't" or "never" or "nt" || (word.Lower is "no" && next + 1 < words.Length && words[next + 1].Lower is "longer"))
            {
                verb.IsNegated = true;
            }
            else if (IsHelper(words[at]) && next - at <= 4 && Fits(words[at], word))
            {
                verb.helpers.Add(words[at]);
                verb.Join(words[at], word);
                at = next;
            }
            else if (word.Lower is "to" or "na" && next + 1 < words.Length && words[next + 1].Tag is "VB" or "VBP" && Manner(words, at, next) is { } manner)
            {
                verb.Modal = manner;
                at = next + 1;
                next = at;
            }
            else if (IsHelper(words[at]) && word.Lower is "i" or "we" or "you" or "he" or "she" or "they" or "it" && next == at + 1 && first == at)
            {
                verb.IsInverted = true;
            }
            else if (word.Part is not PartOfSpeech.Adverb && word.Lower is not "able" and not "going" and not "gon" and not "both" and not "all")
            {
                break;
            }
        }

        verb.Verb = words[at];
        verb.Inner = verb.Verb.Lemma is "try" or "hope" or "aim" or "expect" or "plan" or "intend" or "arrange" or "attempt" or "manage" or "want" or "need" or "like" or "look"
            ? ToBehind(words, verb.Verb) : null;
        verb.Modal ??= (verb.helpers.Find(IsModal) ?? (IsModal(verb.First) ? verb.First : null)) is { } modal ? Plain(modal) : null;
        verb.Tense = verb.Modal is "will" or "shall" or "going to" ? isPast ? Tense.Past : Tense.Future : verb.IsPerfect || isPast ? Tense.Past : Tense.Present;
        return verb;
    }

    // "Try to send": where the "to" stands that a bare verb follows.
    private static int? ToBehind(ImmutableArray<Word> words, Word verb)
    {
        for (var at = 0; at + 1 < words.Length; at++)
        {
            if (words[at].Index > verb.Index && words[at].Lower is "to" && words[at + 1].Tag is "VB" or "VBP")
            {
                return words[at].Index;
            }
        }

        return null;
    }

    /// <summary>The verb as a dictionary has it, with its particle.</summary>
    public string Does(ImmutableArray<Word> words)
    {
        foreach (var word in words)
        {
            if (word.Index > Verb.Index && word.Index <= Verb.Index + 3 && word.Tag is "RP" or "RB" && Particles.Contains(word.Lower))
            {
                return $"{Verb.Lemma} {word.Lower}";
            }
        }

        return Verb.Lemma;
    }

    /// <summary>The first thing named behind the verb before a preposition.</summary>
    public Word? ObjectIn(ImmutableArray<Word> words)
    {
        Word? noun = null;
        foreach (var word in words)
        {
            if (word.Index <= Verb.Index)
            {
                continue;
            }

            if (word.Part is PartOfSpeech.Pronoun && noun is null && word.Lower is not "you" and not "u" and not "your" and not "our" and not "my")
            {
                return word;
            }

            if (word.Part is PartOfSpeech.Noun or PartOfSpeech.ProperNoun)
            {
                noun = word;
            }
            else if (noun is not null || word.Part is PartOfSpeech.Preposition or PartOfSpeech.Punctuation or PartOfSpeech.Conjunction && word.Tag is not "RP")
            {
                break;
            }
        }

        return noun;
    }

    // "Signed agreement is coming", "Check for the deposit goes in the mail": what looks like a verb belongs to the subject of one that follows.
    private static bool IsAttribute(ImmutableArray<Word> words, int at) =>
        (words[at].Tag is "VBZ" && at > 0 && !IsHelper(words[at]) && at + 1 < words.Length && IsMistaken(words, at + 1)) ||
                words[at].Tag is "VBD" or "VB" or "VBP" && !IsHelper(words[at])
        && !words.Take(at).Any(word => word.Part is PartOfSpeech.Pronoun or PartOfSpeech.Noun || (word.Part is PartOfSpeech.ProperNoun && at > 1 && words[at - 1].Text is not ","))
        && words.Skip(at + 1).TakeWhile(word => word.Part is not (PartOfSpeech.Pronoun or PartOfSpeech.Conjunction or PartOfSpeech.Punctuation or PartOfSpeech.Subordinator)).Any(word => word.Tag is "VBZ" or "MD");

    private void Join(Word helper, Word word)
    {
        IsPerfect |= helper.Lemma is "have" && word.Tag is "VBN" or "VBD";
        IsProgressive |= helper.Lemma is "be" && word.Tag is "VBG";
        IsPassive |= helper.Lemma is "be" && word.Tag is "VBN" or "VBD";
    }

    private static bool Fits(Word helper, Word word) => helper switch
    {
        { Tag: "MD" } or { Lower: "'ll" } => word.Tag is "VB" or "VBP" || (word.Tag is "NN" or "JJ" or "VBN" or "VBD" && word.Index == helper.Index + 1),
        { Lemma: "do" } => word.Tag is "VB" or "VBP",
        { Lemma: "be" } => word.Tag is "VBG" or "VBN" or "VBD",
        _ => word.Tag is "VBN",
    };

    // "going to", "able to", "have to", "need to": manner, not deed.
    private static string? Manner(ImmutableArray<Word> words, int at, int to) => words[to - 1].Lower switch
    {
        "going" or "gon" => "going to",
        "able" => "be able to",
        "have" or "has" or "got" or "had" => "have to",
        "need" or "needs" when to - 1 == at => "need to",
        "ought" => "ought to",
        "supposed" => "be supposed to",
        "due" => "be due to",
        _ => null,
    };

    private static bool IsModal(Word helper) => helper.Tag is "MD" || helper.Lower is "'ll";

    private static string Plain(Word modal) => modal.Lower switch
    {
        "will" or "'ll" or "ll" or "wo" or "wil" => "will",
        "ca" => "can",
        "'d" or "d" or "wld" => "would",
        _ => modal.Lower,
    };
}
