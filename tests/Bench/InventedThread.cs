using System.Text;
using NodaTime;
using OutlookFollowUp.Understanding;

namespace OutlookFollowUp.Bench;

/// <summary>An invented thread of any length: two people who ask, promise and answer, each mail with the whole history under it.</summary>
internal static class InventedThread
{
    private static readonly Instant First = Instant.FromUtc(2026, 6, 1, 13, 5);
    private static readonly Correspondent Rep = new("Ava Lindqvist", "ava@harborlift.example");
    private static readonly Correspondent Customer = new("Tomas Berger", "tomas.berger@quarrystone.example");

    private static readonly string[] Ours =
    [
        "Thanks for the call this morning. I'll send the revised quote for the three hoists by Thursday, with the longer chain priced separately.",
        "The hoists come to $48,200 delivered, eight weeks from order. Would the second week of next month suit you for the site visit?",
        "The drawing is attached. If the beam is the older one, please send me the plate number, and I can have our engineer look at it on Monday.",
        "No trouble at all. Let me check the lead time with the factory and come back to you before the end of the week.",
    ];

    private static readonly string[] Theirs =
    [
        "Got it, thank you. Two questions: does the price include the inspection, and who signs the certificate? Karen from safety will want to know.",
        "The board meets on the 22nd and I'd rather have everything before then. We are also looking at Millbrook Cranes, to be open with you.",
        "I'll walk the beam tomorrow and send you the plate number. Our budget for this closes at the end of the quarter.",
        "Looks fine to me so far. Give us until next Wednesday, Karen is away and nothing moves here without her.",
    ];

    /// <summary>The thread, read a week after its last mail.</summary>
    public static Conversation Of(int messages, bool isHtml = false)
    {
        var mails = new List<Mail>(messages);
        var history = "";
        for (var at = 0; at < messages; at++)
        {
            var isOurs = at % 2 == 0;
            var text = (isOurs ? Ours : Theirs)[at / 2 % 4];
            var sent = First + Duration.FromHours(29 * at);
            var signature = isOurs ? "Ava Lindqvist\nHarbor Lift | +1 410 555 0123" : "Tomas\nQuarry Stone, Site Operations";
            var body = $"Hi {(isOurs ? "Tomas" : "Ava")},\n\n{text}\n\nBest regards,\n{signature}{history}";
            mails.Add(new()
            {
                Id = $"m{at}",
                InternetMessageId = $"<m{at}@bench.example>",
                Subject = at == 0 ? "Three chain hoists" : "Re: Three chain hoists",
                SentAt = sent,
                From = isOurs ? Rep : Customer,
                To = [isOurs ? Customer : Rep],
                Body = isHtml ? Html(body) : body,
                IsHtml = isHtml,
            });
            history = $"\n\nOn {sent:uuuu-MM-dd} {(isOurs ? Rep : Customer).Name} <{(isOurs ? Rep : Customer).Address}> wrote:\n{Quoted(body)}";
        }

        return new(Rep.Address, DateTimeZoneProviders.Tzdb["America/New_York"], First + Duration.FromHours(29 * messages) + Duration.FromDays(7), mails);
    }

    /// <summary>One mail whose new text is about so many bytes.</summary>
    public static Conversation OfSize(int bytes)
    {
        var body = new StringBuilder(bytes + 200);
        for (var at = 0; body.Length < bytes; at++)
        {
            body.Append(Theirs[at % 4]).Append("\n\n");
        }

        var one = Of(1);
        return one with { Mails = [one.Mails[0] with { From = Customer, To = [Rep], Body = body.ToString() }] };
    }

    private static string Quoted(string body) => string.Join('\n', body.Split('\n').Select(line => line.StartsWith('>') ? $">{line}" : $"> {line}"));

    private static string Html(string body) => $"<html><body>{string.Concat(body.Split('\n').Select(line => $"<div>{System.Net.WebUtility.HtmlEncode(line)}<br></div>"))}</body></html>";
}
