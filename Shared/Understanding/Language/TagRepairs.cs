namespace OutlookFollowUp.Understanding.Language;

/// <summary>Mends tags that business mail leaves no doubt about, before the parser builds on them.</summary>
internal sealed class TagRepairs
{
    private readonly TagName[] names;
    private readonly int plain;
    private readonly int going;
    private readonly int to;
    private readonly int adverb;
    private readonly int noun;

    public TagRepairs(IReadOnlyList<TagName> tags)
    {
        names = [.. tags];
        plain = Array.IndexOf(names, new(PartOfSpeech.Verb, "VB"));
        going = Array.IndexOf(names, new(PartOfSpeech.Verb, "VBG"));
        to = Array.IndexOf(names, new(PartOfSpeech.Particle, "TO"));
        adverb = Array.IndexOf(names, new(PartOfSpeech.Adverb, "RB"));
        noun = Array.IndexOf(names, new(PartOfSpeech.Noun, "NN"));
    }

    public void Mend(IReadOnlyList<string> lower, byte[] tags)
    {
        for (var at = 0; at + 1 < tags.Length; at++)
        {
            if (lower[at] is "gon" && lower[at + 1] is "na")
            {
                Set(tags, at, going);
                Set(tags, at + 1, to);
            }
            else if (IsPolite(lower[at]) && names[tags[at + 1]].Penn is "NN" or "JJ" && at + 2 < tags.Length && names[tags[at + 2]].Penn is "DT" or "PRP" or "PRP$" or "IN")
            {
                // "Kindly confirm the dates", "pls email me": somebody is asked to do it.
                Set(tags, at + 1, plain);
                Set(tags, at, lower[at] is "kindly" ? adverb : tags[at]);
            }
            else if (IsSomebodyIs(lower, at) && names[tags[at + 1]].Penn is "NN" && lower[at + 1].EndsWith("ing", StringComparison.Ordinal) && lower[at + 1].Length > 5)
            {
                // "We're shipping on Tuesday": nobody is a shipping.
                Set(tags, at + 1, going);
            }
            else if (lower[at + 1] is "to" && at + 2 < tags.Length && lower[at + 2] is "follow" && names[tags[at]].Part is PartOfSpeech.Verb && (at == 0 || names[tags[at - 1]].Part is PartOfSpeech.Punctuation))
            {
                // "Tracking to follow tonight": what follows is a thing.
                Set(tags, at, noun);
            }
            else if (at > 0 && lower[at - 1] is "," or "-" or "–" && lower[at] is "answer" or "reply" or "quote" or "update" or "draft" && lower[at + 1] is "on" or "by" or "before" && names[tags[at]].Penn is "VB")
            {
                // "Leave it with me, answer on Friday": one is coming.
                Set(tags, at, noun);
            }
        }
    }

    private static bool IsPolite(string word) => word is "kindly" or "please" or "pls" or "plz";

    private static bool IsSomebodyIs(IReadOnlyList<string> lower, int at) =>
        at > 0 && lower[at - 1] is "i" or "we" or "you" or "they" or "he" or "she" && lower[at] is "'re" or "'m" or "are" or "am" or "re" or "m" or "is" or "'s" or "was" or "were";

    private static void Set(byte[] tags, int at, int tag)
    {
        if (tag >= 0)
        {
            tags[at] = (byte)tag;
        }
    }
}
