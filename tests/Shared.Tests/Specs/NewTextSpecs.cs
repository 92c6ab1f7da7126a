using OutlookFollowUp.Understanding;
using OutlookFollowUp.Understanding.Text;

namespace OutlookFollowUp.Shared.Tests.Specs;

public sealed class NewTextSpecs
{
    private static IEnumerable<TestCaseData> Examples() => new[] { "new-text.md", "new-text-languages.md" }.SelectMany(page => SpecPage.Tests(page, "form"));

    [TestCaseSource(nameof(Examples))]
    public void New_text(SpecExample example)
    {
        var mail = new Mail { Id = "m1", Body = example.Text, IsHtml = example["form", "text"] is "html" };
        SpecPage.Check(example, NewTextReader.Read(mail).Text.Split('\n', StringSplitOptions.RemoveEmptyEntries));
    }
}
