using System.IO.Compression;
using System.Text.RegularExpressions;

namespace OutlookFollowUp.AddIn.Tests.Weight;

/// <summary>What has to come over the wire before the pane shows its first words.</summary>
internal sealed partial class FirstViewTests
{
    private const int WithoutSignIn = 150_000;
    private const int WithSignIn = 220_000;

    // The usual way in: the library, and what of ours stands before it.
    private static readonly string[] SignIn = ["msal-*.js", "nestedSignIn-*.js", "registration-*.js"];

    private static readonly string Dist = Path.Combine(Repository.AddIn, "dist");

    [Test]
    public void The_first_view_is_light()
    {
        var first = Scripts().Sum(Weigh);
        var signIn = SignIn.SelectMany(name => Directory.GetFiles(Path.Combine(Dist, "assets"), name)).Sum(Weigh);
        TestContext.Out.WriteLine($"First view: {first:N0} bytes of JavaScript, gzip; with sign-in {first + signIn:N0}.");

        using (Assert.EnterMultipleScope())
        {
            Assert.That(signIn, Is.Positive, "The sign-in library was not found among the pages.");
            Assert.That(first, Is.Positive.And.LessThanOrEqualTo(WithoutSignIn));
            Assert.That(first + signIn, Is.LessThanOrEqualTo(WithSignIn));
        }
    }

    // The page names its script and everything that script needs at once; what is fetched later stands nowhere in it.
    private static IEnumerable<string> Scripts() =>
        Script().Matches(File.ReadAllText(Path.Combine(Dist, "taskpane.html"))).Select(match => Path.Combine(Dist, match.Groups["file"].Value)).Distinct(StringComparer.Ordinal);

    private static int Weigh(string file)
    {
        using var packed = new MemoryStream();
        using (var zip = new GZipStream(packed, CompressionLevel.Optimal, leaveOpen: true))
        {
            zip.Write(File.ReadAllBytes(file));
        }

        return (int)packed.Length;
    }

    [GeneratedRegex("(src|href)=\"\\./(?<file>assets/[^\"]+\\.js)\"", RegexOptions.ExplicitCapture | RegexOptions.NonBacktracking)]
    private static partial Regex Script();
}
