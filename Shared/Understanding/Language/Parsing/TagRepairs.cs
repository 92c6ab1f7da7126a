namespace OutlookFollowUp.Understanding.Language.Parsing;

/// <summary>Mends tags that business mail leaves no doubt about, before the parser builds on them.</summary>
internal sealed class TagRepairs
{
    private readonly TagName[] names;
    private readonly int plain;
    private readonly int going;
    private readonly int to;
    private readonly int adverb;
    private readonly int noun;
    private readonly int being;

    public TagRepairs(IReadOnlyList<TagName> tags)
    {
        names = [.. tags];
        plain = Array.IndexOf(names, new(PartOfSpeech.Verb, "VB"));
        going = Array.IndexOf(names, new(PartOfSpeech.Verb, "VBG"));
        to = Array.IndexOf(names, new(PartOfSpeech.Particle, "TO"));
        adverb = Array.IndexOf(names, new(PartOfSpeech.Adverb, "RB"));
        noun = Array.IndexOf(names, new(PartOfSpeech.Noun, "NN"));
        being = Array.IndexOf(names, new(PartOfSpeech.Auxiliary, "VBZ"));
    }

    public void Mend(ReadOnlySpan<FamiliarWord> words, Span<byte> tags)
    {
        for (var at = 0; at + 1 < tags.Length; at++)
        {
            if (words[at].Lower is "gon" && words[at + 1].Lower is "na")
            {
                Set(tags, at, going);
                Set(tags, at + 1, to);
            }
            else if (IsPolite(words[at].Lower) && names[tags[at + 1]].Penn is "NN" or "JJ" && at + 2 < tags.Length && names[tags[at + 2]].Penn is "DT" or "PRP" or "PRP$" or "IN")
            {
                // "Kindly confirm the dates", "pls email me": somebody is asked to do it.
                Set(tags, at + 1, plain);
                Set(tags, at, words[at].Lower is "kindly" ? adverb : tags[at]);
            }
            else if (IsSomebodyIs(words, at) && names[tags[at + 1]].Penn is "NN" && words[at + 1].Lower.EndsWith("ing", StringComparison.Ordinal) && words[at + 1].Lower.Length > 5)
            {
                // "We're shipping on Tuesday": nobody is a shipping.
                Set(tags, at + 1, going);
            }
            else if (at > 0 && words[at].Lower is "'s" && names[tags[at]].Penn is "POS" && names[tags[at - 1]].Part is PartOfSpeech.Noun or PartOfSpeech.ProperNoun && OwnsNothing(tags, at))
            {
                // "Yolanda's uploading it", "the drawing's in your hands": what is owned would stand next.
                Set(tags, at, being);
            }
            else if (at > 0 && words[at - 1].Lower is "and" or "then" && words[at].Lower is "come" && words[at + 1].Lower is "back" && names[tags[at]].Penn is "VBN" or "VBD")
            {
                // "I'll have it looked at and come back to you"
                Set(tags, at, plain);
            }
            else if (words[at + 1].Lower is "to" && at + 2 < tags.Length && words[at + 2].Lower is "follow" && names[tags[at]].Part is PartOfSpeech.Verb && (at == 0 || names[tags[at - 1]].Part is PartOfSpeech.Punctuation))
            {
                // "Tracking to follow tonight": what follows is a thing.
                Set(tags, at, noun);
            }
            else if (at > 0 && words[at - 1].Lower is "," or "-" or "–" && words[at].Lower is "answer" or "reply" or "quote" or "update" or "draft" && words[at + 1].Lower is "on" or "by" or "before" && names[tags[at]].Penn is "VB")
            {
                // "Leave it with me, answer on Friday": one is coming.
                Set(tags, at, noun);
            }
        }
    }

    private bool OwnsNothing(Span<byte> tags, int at) =>
        names[tags[at + 1]].Penn is "IN" or "DT" or "PRP" or "PRP$" || (names[tags[at + 1]].Penn is "VBG" && at + 2 < tags.Length && names[tags[at + 2]].Penn is "IN" or "DT" or "PRP" or "PRP$" or "TO" or "RP" or "RB");

    private static bool IsPolite(string word) => word is "kindly" or "please" or "pls" or "plz";

    private static bool IsSomebodyIs(ReadOnlySpan<FamiliarWord> words, int at) =>
        at > 0 && words[at - 1].Lower is "i" or "we" or "you" or "they" or "he" or "she" && words[at].Lower is "'re" or "'m" or "are" or "am" or "re" or "m" or "is" or "'s" or "was" or "were";

    private static void Set(Span<byte> tags, int at, int tag)
    {
        if (tag >= 0)
        {
            tags[at] = (byte)tag;
        }
    }
}
