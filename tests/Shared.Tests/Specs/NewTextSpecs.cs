using OutlookFollowUp.Understanding;
using OutlookFollowUp.Understanding.Text;

namespace OutlookFollowUp.Shared.Tests.Specs;

public sealed class NewTextSpecs
{
    private static IEnumerable<TestCaseData> Examples() => SpecPage.Tests("new-text.md", "form");

    [TestCaseSource(nameof(Examples))]
    public void New_text(SpecExample example)
    {
        var mail = new Mail { Id = "m1", Body = example.Text, IsHtml = example["form", "text"] is "html" };
        SpecPage.Check(example, NewTextReader.Read(mail).Text.Split('\n', StringSplitOptions.RemoveEmptyEntries));
    }
}
