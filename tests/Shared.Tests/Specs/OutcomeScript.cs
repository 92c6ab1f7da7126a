using NodaTime;
using NodaTime.Text;
using OutlookFollowUp.FollowUps;
using OutlookFollowUp.FollowUps.Aftermath;
using OutlookFollowUp.FollowUps.Calendar;
using OutlookFollowUp.Understanding;

namespace OutlookFollowUp.Shared.Tests.Specs;

/// <summary>What came after a last letter, as its page writes it: real mails under "dana, 2026-09-04:", read by the reader itself.</summary>
/// <remarks>Before them stand our offer, Dana's thanks and the last letter. Also: "karl" (her colleague), "us", "robot" (an automatic reply of Dana's), "bounce", "ticket", "elsewhere" (Dana, in a new thread), "invitation".</remarks>
internal static class OutcomeScript
{
    private const string Reader = "mike@northgate.example";
    private const string Letter = "Dana, I made you an offer on 3 August and answered your question on the 6th. You have neither accepted nor declined. I must assume that you have chosen somebody else. Would you tell me whom you chose, and where they were better?\n\nMike";

    private static readonly Correspondent Mike = new("Mike Sand", Reader);
    private static readonly Correspondent Dana = new("Dana Reyes", "dana@contoso.example");
    private static readonly Correspondent Karl = new("Karl Voss", "karl@contoso.example");
    private static readonly Correspondent Postmaster = new(null, "postmaster@contoso.example");

    public static Outcome Read(SpecExample example)
    {
        var zone = DateTimeZoneProviders.Tzdb[example["zone", "America/New_York"]];
        var today = Date(example["today", "2026-09-11"]);
        var pushed = Date(example["pushed", "2026-09-01"]);
        var mails = Mails(example, pushed, zone).ToList();
        var now = At(today, 18, zone);
        var threads = mails.GroupBy(mail => mail.Subject.Contains("new thread", StringComparison.Ordinal)).Select(thread => ThreadReader.Read(new(Reader, zone, now, [.. thread]))).ToList();
        return OutcomeReader.Read(threads, new(At(pushed, 10, zone), "push"), new(WorkingDays.In(example["country", "US"]), zone), new(Reader, zone, now));
    }

    private static IEnumerable<Mail> Mails(SpecExample example, LocalDate pushed, DateTimeZone zone)
    {
        yield return Write("offer", Mike, Dana, At(new(2026, 8, 3), 10, zone), "Dana, our offer for the handsets is $31,400 installed.\n\nMike");
        yield return Write("thanks", Dana, Mike, At(new(2026, 8, 5), 10, zone), "Thanks Mike, got it.\n\nDana");
        yield return Write("push", Mike, Dana, At(pushed, 10, zone), Letter) with { Cc = [Karl] };
        string[] head = [];
        var body = new List<string>();
        var count = 0;
        foreach (var line in example.Text.Split('\n').Append("end, 2000-01-01:"))
        {
            if (!line.EndsWith(':') || line.TrimEnd(':').Split(", ") is not [_, { Length: 10 } day] parts || day[4] != '-')
            {
                body.Add(line);
                continue;
            }

            if (head.Length > 0)
            {
                count++;
                yield return Answer(head[0], $"a{count}", At(Date(head[1]), 11, zone) + Duration.FromMinutes(count), string.Join('\n', body).Trim('\n'));
            }

            head = parts;
            body.Clear();
        }
    }

    private static Mail Answer(string who, string id, Instant at, string body) => who switch
    {
        "us" => Write(id, Mike, Dana, at, body),
        "karl" => Write(id, Karl, Mike, at, body),
        "robot" => Write(id, Dana, Mike, at, body) with { Subject = "Automatic reply: Handsets", Headers = [KeyValuePair.Create("Auto-Submitted", "auto-replied")] },
        "bounce" => Write(id, Postmaster, Mike, at, body) with { Subject = "Undeliverable: Handsets" },
        "ticket" => Write(id, new("Contoso Service Desk", "support@contoso.example"), Mike, at, body) with { Subject = "[Ticket #48213] We have received your request", Headers = [KeyValuePair.Create("Auto-Submitted", "auto-generated")] },
        "invitation" => Write(id, Dana, Mike, at, body) with { Subject = "Accepted: Demo", Headers = [KeyValuePair.Create("Content-Class", "urn:content-classes:calendarmessage")] },
        "elsewhere" => Write(id, Dana, Mike, at, body) with { Subject = "A new thread" },
        _ => Write(id, Dana, Mike, at, body),
    };

    private static Mail Write(string id, Correspondent from, Correspondent to, Instant at, string body) => new()
    {
        Id = id,
        Subject = "Handsets",
        From = from,
        To = [to],
        SentAt = at,
        SentOffset = Offset.FromHours(-4),
        Body = body,
    };

    private static Instant At(LocalDate day, int hour, DateTimeZone zone) => (day + new LocalTime(hour, 0)).InZoneLeniently(zone).ToInstant();

    private static LocalDate Date(string text) => LocalDatePattern.Iso.Parse(text).GetValueOrThrow();
}
