using NodaTime;
using NodaTime.Text;
using OutlookFollowUp.Understanding;

namespace OutlookFollowUp.Shared.Tests.Specs;

/// <summary>Makes a thread of an example: one mail, or several under headings "theirs, Tuesday 2026-03-10:".</summary>
internal static class SpecThread
{
    private const string Reader = "mike@northgate.example";
    private const string Customer = "erin@copperline.example";

    public static Findings Read(SpecExample example, string now, bool newestFirst = false)
    {
        var thread = Of(example, now);
        return ThreadReader.Read(newestFirst ? thread with { Mails = [.. thread.Mails.Reverse()] } : thread);
    }

    /// <summary>The thread of an example before anybody has read it.</summary>
    public static Conversation Of(SpecExample example, string now) =>
        new(Reader, DateTimeZoneProviders.Tzdb["Europe/London"], InstantPattern.ExtendedIso.Parse(now).Value, [.. Mails(example)]);

    private static IEnumerable<Mail> Mails(SpecExample example)
    {
        var from = example["from", "theirs"];
        var day = "2026-03-10";
        string[] files = [];
        var body = new List<string>();
        var count = 0;
        foreach (var line in example.Text.Split('\n').Append("ours, 2000-01-01:"))
        {
            // "theirs, 2026-03-12, with plan.pdf:"
            if (!line.EndsWith(':') || line.Split(", ") is not [("ours" or "theirs") and var side, var rest, ..])
            {
                body.Add(line);
                continue;
            }

            if (body.Any(each => each.Trim().Length > 0))
            {
                yield return Mail(++count, from, day, files, string.Join('\n', body).Trim('\n'));
            }

            body.Clear();
            from = side;
            day = rest.TrimEnd(':');
            files = line.Split("with ") is [_, var file] ? [file.TrimEnd(':')] : [];
        }
    }

    private static Mail Mail(int number, string from, string day, string[] files, string body)
    {
        var ours = new Correspondent("Mike Sand", Reader);
        var theirs = new Correspondent("Erin Walsh", Customer);
        return new()
        {
            Id = $"m{number}",
            Subject = "Re: Order",
            SentAt = (LocalDatePattern.Iso.Parse(day).Value + new LocalTime(9, number)).InUtc().ToInstant(),
            SentOffset = Offset.Zero,
            From = from is "ours" ? ours : theirs,
            To = [from is "ours" ? theirs : ours],
            Body = body,
            Attachments = files,
        };
    }
}
