using System.Runtime.InteropServices;
using OutlookFollowUp.Understanding.Text;

namespace OutlookFollowUp.Understanding.Language.Parsing;

/// <summary>The sentences met in one reading. A greeting, a closing, a paragraph sent twice has the same grammar wherever it stands: it is parsed once.</summary>
internal sealed class SentenceMemory
{
    private readonly Dictionary<string, ParsedSentence> met = new(StringComparer.Ordinal);

    /// <summary>The sentence with its grammar.</summary>
    public ParsedSentence Parse(Sentence sentence)
    {
        ref var known = ref CollectionsMarshal.GetValueRefOrAddDefault(met, sentence.Text, out _);
        return known is null ? known = SentenceParser.Parse(sentence) : At(sentence, known);
    }

    private static ParsedSentence At(Sentence sentence, ParsedSentence known)
    {
        var shift = sentence.Place.Start - known.Sentence.Place.Start;
        var words = new Word[known.Words.Length];
        for (var at = 0; at < words.Length; at++)
        {
            var word = known.Words[at];
            words[at] = shift == 0 ? word : word with { Place = new(word.Place.Start + shift, word.Place.Length) };
        }

        return new(sentence, ImmutableCollectionsMarshal.AsImmutableArray(words));
    }
}
