using FsCheck;
using FsCheck.Fluent;
using NodaTime;
using OutlookFollowUp.Understanding;

namespace OutlookFollowUp.Shared.Tests;

/// <summary>What holds for promises and requests whatever somebody writes, in whatever order the mails arrive.</summary>
public sealed class QuoteProperties
{
    private static readonly string[] Pieces =
    [
        "I'll send you the quote by Friday.", "Could you send the W-9?", "Let me check and come back to you.", "How about Tuesday at 10?", "Tuesday works.", "Will do.", "Got it, thanks.", "Make that Monday.",
        "Priya will call you tomorrow", "\n", "\n\n", "- ", "…", "’", "\u200b", "I won't be able to send it.", "((((", "Hi Erin,", "?", "\"", "1) ", "You'll have it Monday;", "on the 10th it is", "🙂", "please", "if", "and",
    ];

    private static readonly Arbitrary<string[][]> Threads = Gen.Elements(Pieces).ArrayOf(6).ArrayOf(4).ToArbitrary();

    [Test]
    public void A_quote_is_exactly_what_stands_at_its_place() =>
        Prop.ForAll(Threads, thread => Evidence(Read(Mails(thread))).All(each => each.Found.Quote == each.Text.Substring(each.Found.Start, each.Found.Length))).QuickCheckThrowOnFailure();

    [Test]
    public void The_order_in_which_mails_are_handed_over_changes_nothing() =>
        Prop.ForAll(Threads, thread =>
        {
            var one = Read(Mails(thread));
            var other = Read(Mails(thread).Reverse());
            return one.Commitments.Select(each => (each.Id, each.Status)).SequenceEqual(other.Commitments.Select(each => (each.Id, each.Status)))
                && one.Requests.Select(each => (each.Id, each.AnsweredBy)).SequenceEqual(other.Requests.Select(each => (each.Id, each.AnsweredBy)));
        }).QuickCheckThrowOnFailure();

    private static IEnumerable<(Evidence Found, string Text)> Evidence(Findings findings) =>
        from found in findings.Commitments.SelectMany(each => new[] { each.Evidence, each.SettledBy }).Concat(findings.Requests.SelectMany(each => new[] { each.Evidence, each.AnsweredBy }))
        where found is not null
        select (found, findings.Messages.Single(message => message.Id == found.MessageId).NewText);

    private static Findings Read(IEnumerable<Mail> mails) => ThreadReader.Read(new("mike@northgate.example", DateTimeZoneProviders.Tzdb["Europe/London"], Instant.FromUtc(2026, 3, 20, 15, 0), [.. mails]));

    private static IEnumerable<Mail> Mails(string[][] thread) => thread.Select((pieces, at) => new Mail
    {
        Id = $"m{at}",
        SentAt = Instant.FromUtc(2026, 3, 10 + at, 9, 0),
        From = new(null, at % 2 == 0 ? "erin@copperline.example" : "mike@northgate.example"),
        To = [new(null, at % 2 == 0 ? "mike@northgate.example" : "erin@copperline.example")],
        Body = string.Join(' ', pieces),
    });
}
