using OutlookFollowUp.Understanding.Language;
using OutlookFollowUp.Understanding.Language.Parsing;

namespace OutlookFollowUp.Shared.Tests.Language;

public sealed class WordCutterTests
{
    [TestCase("I'll send it.", "I 'll send it .")]
    [TestCase("We don't, can't and won't.", "We do n't , ca n't and wo n't .")]
    [TestCase("I’ll send Dana’s draft", "I ’ll send Dana ’s draft")]
    [TestCase("dont worry, youll get it, im on it", "do nt worry , you ll get it , i m on it")]
    [TestCase("We cannot, but they're gonna.", "We can not , but they 're gon na .")]
    public void What_is_written_as_one_and_means_two_is_parted(string text, string words) => Assert.That(Cut(text), Is.EqualTo(words));

    [TestCase("ill send it", "i ll send it")]
    [TestCase("she was ill on Monday", "she was ill on Monday")]
    [TestCase("well get it done", "we ll get it done")]
    [TestCase("well done", "well done")]
    [TestCase("its on my list", "it s on my list")]
    [TestCase("its price", "its price")]
    [TestCase("were going to ship", "we re going to ship")]
    [TestCase("they were late", "they were late")]
    public void What_follows_tells_whether_two_are_meant(string text, string words) => Assert.That(Cut(text), Is.EqualTo(words));

    [TestCase("Mr. Shea comes at 10 a.m. on 10/12", "Mr. Shea comes at 10 a.m. on 10/12")]
    [TestCase("See you at 5pm or 11:30am.", "See you at 5 pm or 11:30 am .")]
    [TestCase("It costs $4,500.00 (net), i.e. 10% less.", "It costs $ 4,500.00 ( net ) , i.e. 10 % less .")]
    [TestCase("Call 713-853-3989 or mail ann@tidewater.example!", "Call 713-853-3989 or mail ann@tidewater.example !")]
    [TestCase("A follow-up with co-workers in mid-July", "A follow - up with co-workers in mid-July")]
    [TestCase("see https://tidewater.example/a-b?c=d now", "see https://tidewater.example/a-b?c=d now")]
    [TestCase("Monday/Tuesday works -- really...", "Monday / Tuesday works -- really ...")]
    [TestCase("What?! \"No\"", "What ?! \" No \"")]
    [TestCase("", "")]
    [TestCase(" \n ", "")]
    public void Marks_stand_apart_and_figures_stay_whole(string text, string words) => Assert.That(Cut(text), Is.EqualTo(words));

    private static string Cut(string text) => string.Join(' ', WordCutter.Cut(text).Select(word => word.In(text)));
}
