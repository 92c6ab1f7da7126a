using OutlookFollowUp.Understanding.Text;

namespace OutlookFollowUp.Shared.Tests.Specs;

public sealed class SentenceSpecs
{
    private static IEnumerable<TestCaseData> Examples() => SpecPage.Tests("sentences.md");

    [TestCaseSource(nameof(Examples))]
    public void Sentence(SpecExample example) =>
        SpecPage.Check(example, SentenceReader.Read(example.Text).Select(sentence => sentence.Text.Replace('\n', '/')));
}
