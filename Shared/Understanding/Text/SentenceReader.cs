namespace OutlookFollowUp.Understanding.Text;

/// <summary>Cuts a new text into sentences, each with its place.</summary>
public static class SentenceReader
{
    /// <summary>The sentences, in order; every one is a part of the text, letter for letter.</summary>
    public static IReadOnlyList<Sentence> Read(string newText) => [];
}
