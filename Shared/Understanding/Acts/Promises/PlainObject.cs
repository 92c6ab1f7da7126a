using System.Collections.Immutable;
using OutlookFollowUp.Understanding.Language;

namespace OutlookFollowUp.Understanding.Acts.Promises;

/// <summary>What it is done to, by the order of the words: the pronoun behind the verb, else the first thing named.</summary>
internal static class PlainObject
{
    /// <summary>The first thing named behind the verb before a preposition.</summary>
    public static Word? Of(ImmutableArray<Word> words, Word verb)
    {
        Word? noun = null;
        foreach (var word in words)
        {
            if (word.Index <= verb.Index)
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
}
