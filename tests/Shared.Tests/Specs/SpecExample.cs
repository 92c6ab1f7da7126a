namespace OutlookFollowUp.Shared.Tests.Specs;

/// <summary>One example of a page: what is given, the text, and what must be found in it.</summary>
/// <param name="Name">The prose above the example, for the test's name.</param>
/// <param name="Given">The lines "word: value" on top of the example, by word.</param>
/// <param name="Text">The mail's words.</param>
/// <param name="Expected">What stands behind each "=>"; empty for "=> nothing".</param>
public sealed record SpecExample(string Name, IReadOnlyDictionary<string, string> Given, string Text, IReadOnlyList<string> Expected)
{
    /// <summary>What is given under a word, or what holds when the example does not say.</summary>
    public string this[string word, string otherwise] => Given.GetValueOrDefault(word, otherwise);

    public override string ToString() => Name;
}
