using OutlookFollowUp.Understanding.People;

namespace OutlookFollowUp.Shared.Tests.People;

/// <summary>A firm is called what it calls itself, where its mail domain shows that the words are its name.</summary>
public sealed class FirmTests
{
    [TestCase("granitehaul", "Granite Haulage")]
    [TestCase("northmedsup", "Northern Medical Supplies")]
    [TestCase("birchsons", "Birch & Sons")]
    [TestCase("birchcranes", "Birch & Daughters Cranes")]
    [TestCase("bigriverpaper", "Big River Paper Company")]
    [TestCase("3dforge", "3D Forge")]
    public void Words_that_the_domain_abbreviates_are_the_name(string label, string words) => Assert.That(FirmFinder.IsSpelledBy(label, words), Is.True);

    [TestCase("granitehaul", "Granite")]
    [TestCase("granitehaul", "Granite paper for the haul")]
    [TestCase("granitehaul", "Operations")]
    [TestCase("granitehaul", "Great Harbour")]
    [TestCase("birchcranes", "birch cranes")]
    [TestCase("it", "Information Technology")]
    public void Other_words_are_not(string label, string words) => Assert.That(FirmFinder.IsSpelledBy(label, words), Is.False);
}
