using System.Globalization;
using System.Text.Json;

namespace OutlookFollowUp.Shared.Tests.Threads;

/// <summary>How right the reading is on threads that were labelled by the law before the rules were looked at.</summary>
/// <remarks>
/// The floors stand in floors.json. They only rise: a change that reads something worse has to read something else better. Seventh is there to be measured
/// on alone: nobody mends a rule for one of its threads, and nothing is learned from them. Natural is the ordinary run of business mail; nothing is learned
/// from it, and it was read once before anybody mended for it. HeldBack was kept like Seventh until its promises and days were mended for. The other folders
/// are mended for; from Third, Fifth, Odd, Sixth and Eighth the weights of whole letters are learned, so what they show of finding is no measure of unseen mail.
/// </remarks>
public sealed class AccuracyTests
{
    private static readonly string[] Folders = ["Threads", "Threads/Third", "Threads/Fifth", "Threads/HeldBack", "Threads/Natural", "Threads/Odd", "Threads/Sixth", "Threads/Seventh", "Threads/Eighth"];
    private static readonly Dictionary<string, Lazy<Judge>> Read = Folders.ToDictionary(folder => folder, folder => new Lazy<Judge>(() => ReadAll(folder)));

    private static IEnumerable<TestCaseData> Lists() => Folders.SelectMany(folder => Floors(folder).Keys.Select(list => new TestCaseData(folder, list)));

    [TestCaseSource(nameof(Lists))]
    public void Is_read_as_well_as_ever(string folder, string list)
    {
        var (floor, score) = (Floors(folder)[list], Read[folder].Value.Scores[list]);
        var misses = string.Join('\n', Read[folder].Value.Misses.Where(miss => miss.Contains($"] {list} ", StringComparison.Ordinal)));
        Assert.Multiple(() =>
        {
            Assert.That(score.Precision, Is.GreaterThanOrEqualTo(floor.Precision - 0.0005), $"precision of {list}\n{misses}");
            Assert.That(score.Recall, Is.GreaterThanOrEqualTo(floor.Recall - 0.0005), $"recall of {list}\n{misses}");
        });
    }

    [TestCaseSource(nameof(Folders))]
    public void Every_labelled_list_has_a_floor(string folder) => Assert.That(Floors(folder).Keys, Is.EquivalentTo(Read[folder].Value.Scores.Keys));

    [OneTimeTearDown]
    public static void Print()
    {
        foreach (var folder in Folders)
        {
            Print(folder);
        }
    }

    private static void Print(string folder)
    {
        TestContext.Progress.WriteLine($"{folder,-17} right extra missed  precision recall  F1");
        foreach (var (list, score) in Read[folder].Value.Scores.OrderBy(pair => pair.Key, StringComparer.Ordinal))
        {
            TestContext.Progress.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{list,-17} {score.Right,5} {score.Extra,5} {score.Missed,6}  {score.Precision,9:0.000} {score.Recall,6:0.000}  {score.F1:0.000}"));
        }
    }

    private static Judge ReadAll(string folder)
    {
        var judge = new Judge();
        foreach (var thread in LabelledCase.All(Place(folder)))
        {
            judge.Read(thread);
        }

        return judge;
    }

    private static string Place(string folder) => Path.Combine(AppContext.BaseDirectory, folder);

    private static Dictionary<string, Floor> Floors(string folder) =>
        JsonSerializer.Deserialize<Dictionary<string, Floor>>(File.ReadAllText(Path.Combine(Place(folder), "floors.json")), JsonSerializerOptions.Web)!;

    private sealed record Floor(double Precision, double Recall);
}
