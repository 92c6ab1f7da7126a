using System.Globalization;
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

    // Every sentence names a thing and a figure of its own, so that none is met twice.
    private static readonly string[] OursUnlike =
    [
        "Thanks for the note on {0}. I'll send you the revised sheet for lot {1} by {2}, with {0} priced apart from the other {1} pieces.",
        "For {0} we come to ${1}50 delivered, {1} working days from order. Would {2} in week {1} suit you to see {0} at the yard?",
        "The drawing {1} of {0} is attached. If yours is older than number {1}, please send me the plate of {0}, and our engineer looks at it on {2}.",
        "No trouble about {0}. Let me check the {1} hours with the factory and come back to you on {0} before {2}.",
    ];

    private static readonly string[] TheirsUnlike =
    [
        "Got sheet {1}, thank you. Does the price of {0} include the inspection, and who signs form {1}? Karen will want to know about {0} by {2}.",
        "The board talks about {0} on {2} and has {1} other points. To be open with you, Millbrook Cranes offered us {0} for {1} a month too.",
        "I'll walk hall {1} on {2} and send you the plate number of {0}. Our budget line {1} for {0} closes at the end of the quarter.",
        "Offer {1} looks fine for {0} so far. Give us until {2} for {0}, Karen is away and paper {1} does not move without her.",
    ];

    private static readonly string[] Things = ["the hoists", "the trolley", "the long chain", "the end stops", "the pendant", "the beam clamps", "the limit switch", "the hooks", "the slings", "the spare motor", "the festoon cable"];
    private static readonly string[] Days = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday"];

    /// <summary>The thread, read a week after its last mail. Its sentences recur: there are eight letters in it.</summary>
    public static Conversation Of(int messages, bool isHtml = false) => Of(messages, isHtml, at => (at % 2 == 0 ? Ours : Theirs)[at / 2 % 4]);

    /// <summary>A thread in which, but for greeting and closing, nothing is said twice.</summary>
    public static Conversation OfUnlike(int messages) => Of(messages, isHtml: false, Unlike);

    private static string Unlike(int at) =>
        string.Format(CultureInfo.InvariantCulture, (at % 2 == 0 ? OursUnlike : TheirsUnlike)[at / 2 % 4], Things[at % Things.Length], 100 + at, Days[at % Days.Length]);

    private static Conversation Of(int messages, bool isHtml, Func<int, string> say)
    {
        var mails = new List<Mail>(messages);
        var history = "";
        for (var at = 0; at < messages; at++)
        {
            var isOurs = at % 2 == 0;
            var text = say(at);
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
