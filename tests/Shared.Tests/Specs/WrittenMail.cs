using NodaTime;
using NodaTime.Text;
using OutlookFollowUp.Understanding;

namespace OutlookFollowUp.Shared.Tests.Specs;

/// <summary>Whole mails as a page writes them: a heading "dana, 2026-09-04:" and under it the words.</summary>
/// <remarks>
/// Who may write: "dana", "karl" (her colleague), "alias" (Dana from her private address), "branch" (somebody of the same firm in another country), "broker" (of a third firm), "us",
/// "wanda" (our colleague), "robot" (an automatic reply of Dana's), "bounce", "ticket", "news", "invitation", "elsewhere" (Dana, in a new thread).
/// </remarks>
internal static class WrittenMail
{
    public const string Reader = "mike@northgate.example";

    public static readonly Correspondent Karl = new("Karl Voss", "karl@contoso.example");

    private static readonly Correspondent Mike = new("Mike Sand", Reader);
    private static readonly Correspondent Dana = new("Dana Reyes", "dana@contoso.example");

    /// <summary>The headings with what stands under them.</summary>
    public static IEnumerable<(string Who, LocalDate Day, string Body)> In(string text)
    {
        (string Who, LocalDate Day)? head = null;
        var body = new List<string>();
        foreach (var line in text.Split('\n'))
        {
            if (Head(line) is not { } next)
            {
                body.Add(line);
                continue;
            }

            if (head is { } before)
            {
                yield return (before.Who, before.Day, string.Join('\n', body).Trim('\n'));
            }

            head = next;
            body.Clear();
        }

        if (head is { } last)
        {
            yield return (last.Who, last.Day, string.Join('\n', body).Trim('\n'));
        }
    }

    public static Mail By(string who, string id, Instant at, string body) => who switch
    {
        "us" => Write(id, Mike, Dana, at, body),
        "wanda" => Write(id, new("Wanda Frost", "wanda@northgate.example"), Dana, at, body),
        "karl" => Write(id, Karl, Mike, at, body),
        "alias" => Write(id, Dana with { Address = "dana.reyes@home.example" }, Mike, at, body),
        "branch" => Write(id, new("Ines Roth", "ines.roth@contoso.de"), Mike, at, body),
        "broker" => Write(id, new("Olga Third", "olga@broker.example"), Mike, at, body),
        "robot" => Write(id, Dana, Mike, at, body) with { Subject = "Automatic reply: Handsets", Headers = [KeyValuePair.Create("Auto-Submitted", "auto-replied")] },
        "bounce" => Write(id, new(null, "postmaster@contoso.example"), Mike, at, body) with { Subject = "Undeliverable: Handsets" },
        "ticket" => Write(id, new("Contoso Service Desk", "support@contoso.example"), Mike, at, body) with { Subject = "[Ticket #48213] We have received your request", Headers = [KeyValuePair.Create("Auto-Submitted", "auto-generated")] },
        "news" => Write(id, new("Contoso News", "news@contoso.example"), Mike, at, body) with { Subject = "Contoso News", Headers = [KeyValuePair.Create("List-Unsubscribe", "<https://contoso.example/off>")] },
        "invitation" => Write(id, Dana, Mike, at, body) with { Subject = "Accepted: Demo", Headers = [KeyValuePair.Create("Content-Class", "urn:content-classes:calendarmessage")] },
        "elsewhere" => Write(id, Dana, Mike, at, body) with { Subject = "A new thread" },
        _ => Write(id, Dana, Mike, at, body),
    };

    private static (string Who, LocalDate Day)? Head(string line) =>
        line.EndsWith(':') && line.TrimEnd(':').Split(", ") is [var who, { Length: 10 } day] && LocalDatePattern.Iso.Parse(day) is { Success: true, Value: var on } ? (who, on) : null;

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
}
