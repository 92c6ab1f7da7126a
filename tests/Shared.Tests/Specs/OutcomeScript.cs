using NodaTime;
using NodaTime.Text;
using OutlookFollowUp.FollowUps;
using OutlookFollowUp.FollowUps.Aftermath;
using OutlookFollowUp.FollowUps.Calendar;
using OutlookFollowUp.Understanding;

namespace OutlookFollowUp.Shared.Tests.Specs;

/// <summary>What came after a last letter, as its page writes it: real mails under "dana, 2026-09-04:", read by the reader itself.</summary>
/// <remarks>Before them stand our offer, Dana's thanks and the last letter. Who may write: <see cref="WrittenMail"/>.</remarks>
internal static class OutcomeScript
{
    private const string Letter = "Dana, I made you an offer on 3 August and answered your question on the 6th. You have neither accepted nor declined. I must assume that you have chosen somebody else. Would you tell me whom you chose, and where they were better?\n\nMike";

    public static Outcome Read(SpecExample example)
    {
        var zone = DateTimeZoneProviders.Tzdb[example["zone", "America/New_York"]];
        var today = Date(example["today", "2026-09-11"]);
        var pushed = Date(example["pushed", "2026-09-01"]);
        var mails = Mails(example, pushed, zone).ToList();
        var now = At(today, 18, zone);
        var threads = mails.GroupBy(mail => mail.Subject.Contains("new thread", StringComparison.Ordinal)).Select(thread => ThreadReader.Read(new(WrittenMail.Reader, zone, now, [.. thread]))).ToList();
        return OutcomeReader.Read(threads, new(At(pushed, 10, zone), "push"), new(WorkingDays.In(example["country", "US"]), zone), new(WrittenMail.Reader, zone, now));
    }

    private static IEnumerable<Mail> Mails(SpecExample example, LocalDate pushed, DateTimeZone zone) =>
    [
        WrittenMail.By("us", "offer", At(new(2026, 8, 3), 10, zone), "Dana, our offer for the handsets is $31,400 installed.\n\nMike"),
        WrittenMail.By("dana", "thanks", At(new(2026, 8, 5), 10, zone), "Thanks Mike, got it.\n\nDana"),
        WrittenMail.By("us", "push", At(pushed, 10, zone), Letter) with { Cc = [WrittenMail.Karl] },
        .. WrittenMail.In(example.Text).Select((mail, at) => WrittenMail.By(mail.Who, $"a{at + 1}", At(mail.Day, 11, zone) + Duration.FromMinutes(at + 1), mail.Body)),
    ];

    private static Instant At(LocalDate day, int hour, DateTimeZone zone) => (day + new LocalTime(hour, 0)).InZoneLeniently(zone).ToInstant();

    private static LocalDate Date(string text) => LocalDatePattern.Iso.Parse(text).GetValueOrThrow();
}
