using System.Buffers.Binary;
using System.Xml.Linq;

namespace OutlookFollowUp.AddIn.Tests.Manifest;

/// <summary>Microsoft's own check of a manifest needs Microsoft's service; these hold what it would refuse.</summary>
internal sealed partial class ManifestTests
{
    private const string Host = "https://followup.example/pane/";

    private static readonly XElement Manifest = XDocument.Load(Path.Combine(Repository.Root, "manifest.xml")).Root!;

    private static IEnumerable<XElement> All => Manifest.DescendantsAndSelf();

    [Test]
    public void Every_element_stands_where_the_format_wants_it()
    {
        using (Assert.EnterMultipleScope())
        {
            foreach (var (parent, order) in All.Select(element => (element, ManifestOrder.Of(element.Name.LocalName))))
            {
                if (order is not null)
                {
                    var places = parent.Elements().Select(child => Array.IndexOf(order, child.Name.LocalName)).ToList();
                    Assert.That(places, Is.Ordered.And.None.EqualTo(-1), $"in {parent.Name.LocalName}: {string.Join(", ", parent.Elements().Select(child => child.Name.LocalName))}");
                }
            }
        }
    }

    [Test]
    public void Every_id_is_there_once()
    {
        var ids = All.Select(element => (string?)element.Attribute("id")).OfType<string>().Where(id => id != "TabDefault").ToList();
        Assert.That(ids, Is.Unique.And.Not.Empty);
        Assert.That(Guid.TryParse(Value("Id"), out var own) && own != Guid.Empty);
    }

    [Test]
    public void Every_resource_that_is_named_is_there_and_every_one_that_is_there_is_named()
    {
        var there = All.Where(element => element.Name.LocalName is "Url" or "String" || (element.Name.LocalName == "Image" && element.Attribute("id") is not null)).Select(element => (string)element.Attribute("id")!).ToList();
        var named = All.Select(element => (string?)element.Attribute("resid")).OfType<string>().Distinct(StringComparer.Ordinal).ToList();
        using (Assert.EnterMultipleScope())
        {
            Assert.That(named, Is.EquivalentTo(there));
            Assert.That(there.Where(id => id.Length > 32), Is.Empty);
        }
    }

    [Test]
    public void Every_address_is_https()
    {
        var addresses = Addresses().Concat(All.Where(element => element.Name.LocalName == "AppDomain").Select(element => element.Value));
        Assert.That(addresses.Where(address => !address.StartsWith("https://", StringComparison.Ordinal)), Is.Empty);
    }

    [Test]
    public void Every_page_and_picture_is_one_that_we_build()
    {
        using (Assert.EnterMultipleScope())
        {
            foreach (var address in Addresses())
            {
                Assert.That(address, Does.StartWith(Host));
                Assert.That(Path.Combine(Repository.AddIn, "dist", address[Host.Length..]), Does.Exist);
            }
        }
    }

    [TestCase("IconUrl", 64)]
    [TestCase("HighResolutionIconUrl", 128)]
    public void The_icon_has_the_size_the_store_wants(string element, int size) => Assert.That(SizeOf(Value(element)), Is.EqualTo((size, size)));

    [Test]
    public void Every_picture_on_the_ribbon_has_the_size_it_is_named_for()
    {
        var pictures = All.Where(element => element.Name.LocalName == "Image" && element.Attribute("size") is not null && element.Attribute("scale") is null).ToList();
        Assert.That(pictures.Select(picture => (int)picture.Attribute("size")!).Distinct(), Is.EquivalentTo([16, 32, 80]));
        foreach (var picture in pictures)
        {
            var size = (int)picture.Attribute("size")!;
            Assert.That(SizeOf(Resource((string)picture.Attribute("resid")!)), Is.EqualTo((size, size)));
        }
    }

    [Test]
    public void Every_picture_on_a_phone_is_as_sharp_as_its_screen()
    {
        var pictures = All.Where(element => element.Name.LocalName == "Image" && element.Attribute("scale") is not null).ToList();
        Assert.That(pictures.Select(picture => ((int)picture.Attribute("size")!, (int)picture.Attribute("scale")!)).Distinct(), Is.EquivalentTo(from size in new[] { 25, 32, 48 } from scale in new[] { 1, 2, 3 } select (size, scale)));
        foreach (var picture in pictures)
        {
            var size = (int)picture.Attribute("size")! * (int)picture.Attribute("scale")!;
            Assert.That(SizeOf(Resource((string)picture.Attribute("resid")!)), Is.EqualTo((size, size)));
        }
    }

    [Test]
    public void Every_click_of_the_menu_is_one_that_the_commands_page_knows()
    {
        var named = All.Where(element => element.Name.LocalName == "FunctionName").Select(element => element.Value);
        var known = Command().Matches(File.ReadAllText(Path.Combine(Repository.AddIn, "src", "app", "commands.ts"))).Select(match => match.Groups["name"].Value);
        Assert.That(named.Distinct(), Is.EquivalentTo(known).And.Not.Empty);
    }

    [Test]
    public void A_phone_offers_what_the_menu_offers()
    {
        var (menu, phone) = (Clicks("DesktopFormFactor"), Clicks("MobileFormFactor"));
        Assert.That(phone, Is.EqualTo(menu).And.Not.Empty);

        IEnumerable<string> Clicks(string where) => All.Single(element => element.Name.LocalName == where).Descendants().Where(element => element.Name.LocalName == "FunctionName").Select(element => element.Value);
    }

    // A phone shows no more of them.
    [Test]
    public void The_buttons_on_a_phone_are_short()
    {
        var labels = All.Where(element => element.Attributes().Any(attribute => attribute.Value == "MobileButton")).Select(button => button.Elements().First(child => child.Name.LocalName == "Label")).ToList();
        Assert.That(labels.Select(label => Resource((string)label.Attribute("resid")!).Length), Is.Not.Empty.And.All.InRange(1, 16));
    }

    [TestCase("DisplayName", 30)]
    [TestCase("Description", 250)]
    [TestCase("ProviderName", 125)]
    public void The_store_text_is_short_enough(string element, int most) => Assert.That(Value(element), Has.Length.InRange(1, most));

    [TestCase("ShortStrings", 125)]
    [TestCase("LongStrings", 250)]
    public void Every_text_on_the_ribbon_is_short_enough(string list, int most)
    {
        var texts = All.Single(element => element.Name.LocalName == list).Elements().Select(text => (string)text.Attribute("DefaultValue")!);
        Assert.That(texts.Where(text => text.Length == 0 || text.Length > most), Is.Empty);
    }

    [TestCase("MessageReadCommandSurface")]
    [TestCase("MessageComposeCommandSurface")]
    public void The_pane_opens_there_and_can_be_pinned(string surface)
    {
        var point = All.Single(element => element.Name.LocalName == "ExtensionPoint" && element.Attributes().Any(attribute => attribute.Name.LocalName == "type" && attribute.Value == surface));
        var action = point.Descendants().Single(element => element.Name.LocalName == "Action" && element.Attributes().Any(attribute => attribute.Value == "ShowTaskpane"));
        Assert.That(action.Elements().Select(child => child.Name.LocalName), Is.EqualTo(["SourceLocation", "SupportsPinning"]));
        Assert.That(action.Elements().Last().Value, Is.EqualTo("true"));
    }

    [Test]
    public void It_asks_for_no_more_than_it_needs()
    {
        using (Assert.EnterMultipleScope())
        {
            Assert.That(Value("Permissions"), Is.EqualTo("ReadItem"));
            Assert.That((string?)All.Single(element => element.Name.LocalName == "Set" && element.Attribute("MinVersion") is not null).Attribute("MinVersion"), Is.EqualTo("1.5"));
        }
    }

    [System.Text.RegularExpressions.GeneratedRegex("onCommand\\('(?<name>\\w+)'", System.Text.RegularExpressions.RegexOptions.ExplicitCapture | System.Text.RegularExpressions.RegexOptions.NonBacktracking)]
    private static partial System.Text.RegularExpressions.Regex Command();

    private static IEnumerable<string> Addresses() =>
        All.Select(element => (string?)element.Attribute("DefaultValue")).OfType<string>().Where(value => value.Contains("://", StringComparison.Ordinal));

    private static string Value(string element)
    {
        var found = Manifest.Elements().First(child => child.Name.LocalName == element);
        return (string?)found.Attribute("DefaultValue") ?? found.Value;
    }

    private static string Resource(string id) => (string)All.First(element => (string?)element.Attribute("id") == id).Attribute("DefaultValue")!;

    // A PNG says its size right behind its signature and the name of its first part.
    private static (int Width, int Height) SizeOf(string address)
    {
        var picture = File.ReadAllBytes(Path.Combine(Repository.AddIn, "dist", address[Host.Length..]));
        Assert.That(picture.AsSpan(1, 3).SequenceEqual("PNG"u8));
        return (BinaryPrimitives.ReadInt32BigEndian(picture.AsSpan(16)), BinaryPrimitives.ReadInt32BigEndian(picture.AsSpan(20)));
    }
}
