using System.Globalization;
using System.Text.Json;

namespace OutlookFollowUp.Shared.Tests.Threads;

/// <summary>How right the reading is on threads that were labelled by the law before the rules were looked at.</summary>
/// <remarks>The floors stand in floors.json. They only rise: a change that reads something worse has to read something else better.</remarks>
public sealed class AccuracyTests
{
    private static readonly string Folder = Path.Combine(AppContext.BaseDirectory, "Threads");
    private static readonly Lazy<Judge> Read = new(ReadAll);

    private static IEnumerable<string> Lists() => Floors().Keys;

    [TestCaseSource(nameof(Lists))]
    public void Is_read_as_well_as_ever(string list)
    {
        var (floor, score) = (Floors()[list], Read.Value.Scores[list]);
        var misses = string.Join('\n', Read.Value.Misses.Where(miss => miss.Contains($"] {list} ", StringComparison.Ordinal)));
        Assert.Multiple(() =>
        {
            Assert.That(score.Precision, Is.GreaterThanOrEqualTo(floor.Precision - 0.0005), $"precision of {list}\n{misses}");
            Assert.That(score.Recall, Is.GreaterThanOrEqualTo(floor.Recall - 0.0005), $"recall of {list}\n{misses}");
        });
    }

    [Test]
    public void Every_labelled_list_has_a_floor() => Assert.That(Floors().Keys, Is.EquivalentTo(Read.Value.Scores.Keys));

    [OneTimeTearDown]
    public static void Print()
    {
        TestContext.Progress.WriteLine($"{"",-15} right extra missed  precision recall  F1");
        foreach (var (list, score) in Read.Value.Scores.OrderBy(pair => pair.Key, StringComparer.Ordinal))
        {
            TestContext.Progress.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{list,-15} {score.Right,5} {score.Extra,5} {score.Missed,6}  {score.Precision,9:0.000} {score.Recall,6:0.000}  {score.F1:0.000}"));
        }
    }

    private static Judge ReadAll()
    {
        var judge = new Judge();
        foreach (var thread in LabelledCase.All(Folder))
        {
            judge.Read(thread);
        }

        return judge;
    }

    private static Dictionary<string, Floor> Floors() =>
        JsonSerializer.Deserialize<Dictionary<string, Floor>>(File.ReadAllText(Path.Combine(Folder, "floors.json")), JsonSerializerOptions.Web)!;

    private sealed record Floor(double Precision, double Recall);
}
