using NodaTime;
using OutlookFollowUp.Understanding;

namespace OutlookFollowUp.Shared.Tests.Specs;

/// <summary>One mail of a page, from Dana at the customer to Mike at our firm, read as a thread of its own; "asked" is what Mike wrote the day before.</summary>
public static class SpecMail
{
    public static readonly string[] Words = ["from", "subject", "header", "asked"];

    private static readonly Correspondent Dana = new("Dana Reyes", "dana@tidewater.example");
    private static readonly Correspondent Mike = new("Mike Sand", "mike@northgate.example");
    private static readonly Instant Written = Instant.FromUtc(2026, 9, 16, 14, 0);

    public static Findings Read(SpecExample example, string from = "theirs")
    {
        var isOurs = example["from", from] is "ours";
        var header = example["header", ""].Split('=', 2);
        var mail = new Mail
        {
            Id = "m1",
            Subject = example["subject", "Re: Proposal"],
            From = isOurs ? Mike : Dana,
            To = [isOurs ? Dana : Mike],
            SentAt = Written,
            SentOffset = Offset.FromHours(-4),
            Body = example.Text,
            Headers = header is [var name, var value] ? [KeyValuePair.Create(name, value)] : [],
        };
        var asked = mail with { Id = "m0", From = Mike, To = [Dana], SentAt = Written - Duration.FromDays(1), Body = example["asked", ""], Headers = [] };
        return ThreadReader.Read(new(Mike.Address, DateTimeZoneProviders.Tzdb["America/New_York"], Written + Duration.FromDays(1), asked.Body.Length > 0 ? [asked, mail] : [mail]));
    }

    /// <summary>"dana" for her address; a name that has none stays.</summary>
    public static string Short(string who) => who.Split('@')[0];
}
