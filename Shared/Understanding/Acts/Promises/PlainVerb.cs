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

    public static PlainVerb? Of(ImmutableArray<Word> words)
    {
        for (var at = 0; at < words.Length; at++)
        {
            if (FiniteVerb.Opens(words, at))
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
            else if (HelperVerbs.Is(words[at]) && next - at <= 4 && HelperVerbs.Take(words[at], word))
            {
                verb.helpers.Add(words[at]);
                verb.Join(words[at], word);
                at = next;
            }
            else if (word.Lower is "to" or "na" && next + 1 < words.Length && words[next + 1].Tag is "VB" or "VBP" && HelperVerbs.Manner(words, at, next) is { } manner)
            {
                verb.Modal = manner;
                at = next + 1;
                next = at;
            }
            else if (HelperVerbs.Is(words[at]) && word.Lower is "i" or "we" or "you" or "he" or "she" or "they" or "it" && next == at + 1 && first == at)
            {
                verb.IsInverted = true;
            }
            else if (word.Part is not PartOfSpeech.Adverb && word.Lower is not "able" and not "going" and not "gon" and not "both" and not "all")
            {
                break;
            }
        }

        verb.Verb = words[at];
        verb.Inner = verb.Verb.Lemma is "try" or "hope" or "aim" or "expect" or "plan" or "intend" or "arrange" or "attempt" or "manage" or "undertake" or "promise" or "pledge" or "commit" or "want" or "need" or "like" or "look"
            ? ToBehind(words, verb.Verb) : null;
        verb.Modal ??= (verb.helpers.Find(HelperVerbs.IsModal) ?? (HelperVerbs.IsModal(verb.First) ? verb.First : null)) is { } modal ? Modals.Plain(modal) : null;
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

    private void Join(Word helper, Word word)
    {
        IsPerfect |= helper.Lemma is "have" && word.Tag is "VBN" or "VBD";
        IsProgressive |= helper.Lemma is "be" && word.Tag is "VBG";
        IsPassive |= helper.Lemma is "be" && word.Tag is "VBN" or "VBD";
    }
}
