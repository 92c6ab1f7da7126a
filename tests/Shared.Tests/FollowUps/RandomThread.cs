using System.Globalization;
using NodaTime;
using NodaTime.Text;
using OutlookFollowUp.Shared.Tests.Specs;

namespace OutlookFollowUp.Shared.Tests.FollowUps;

/// <summary>Any thread at all: mails of both sides over two months, and anything that can be found in them.</summary>
internal static class RandomThread
{
    private static readonly string[] Writers = ["we", "we", "we", "dana", "dana", "karl", "reply", "colleague", "stranger"];

    private static readonly string[] Mails =
    [
        "Our offer is $500.", "Thank you.", "Where does it stand?", "I must assume you have chosen somebody else. Whom did you choose?", "I'll see to it.", "What is the lead time?",
    ];

    private static readonly string[] Dated = ["we owe it by", "they owe it by", "agreed", "quiet until", "away until", "timeline"];

    private static readonly string[] Plain = ["we owe it", "they owe it", "asked", "answered", "quiet", "objected", "opted out", "declined", "karl decides", "karl left", "stands in: karl"];

    public static SpecExample From(int seed)
    {
        var chance = new Random(seed);
        var first = new LocalDate(2026, 7, 1);
        var day = first;
        var lines = new List<string>();
        for (var mails = chance.Next(1, 9); mails > 0; mails--)
        {
            day = day.PlusDays(chance.Next(0, 9));
            lines.Add($"{Pick(Writers)} {Iso(day)}: {Pick(Mails)}");
            for (var finds = chance.Next(0, 3); finds > 0; finds--)
            {
                lines.Add(chance.Next(2) == 0 ? $"- {Pick(Dated)} {Iso(day.PlusDays(chance.Next(0, 40)))}" : $"- {Pick(Plain)}");
            }
        }

        var given = new Dictionary<string, string>(StringComparer.Ordinal)
        {
            ["today"] = Iso(day.PlusDays(chance.Next(0, 30))),
            ["zone"] = Pick(["America/New_York", "Europe/London", "Asia/Kolkata", "Australia/Sydney", "Asia/Singapore"]),
        };
        return new(seed.ToString(CultureInfo.InvariantCulture), given, string.Join('\n', lines), []);

        string Pick(string[] from) => from[chance.Next(from.Length)];
    }

    private static string Iso(LocalDate day) => LocalDatePattern.Iso.Format(day);
}
