using NodaTime;
using NodaTime.Text;
using OutlookFollowUp.FollowUps;
using OutlookFollowUp.FollowUps.Accounts;
using OutlookFollowUp.Understanding;

namespace OutlookFollowUp.Shared.Tests.Specs;

/// <summary>A firm that may have asked for quiet, as its page writes it: whole mails, read by the reader itself, and what people did by hand.</summary>
/// <remarks>
/// Before them stands our offer of 31 August. Who may write: <see cref="WrittenMail"/>; "karl in another thread" writes about something else, "dana in the same deal" in a second thread of this one.
/// Headings without words: "call, …", "meeting, …", "voicemail, …", "mike sets quiet until 2026-10-05, …", "wanda sets quiet, …" (the words are the reason), "mike says it is none, …", "mike confirms until 2026-11-02, …".
/// </remarks>
internal sealed class HoldScript
{
    private static readonly DateTimeZone NewYork = DateTimeZoneProviders.Tzdb["America/New_York"];
    private readonly List<KeptHold> holds = [];
    private readonly List<LoggedTouch> touches = [];
    private readonly List<string> dismissed = [];
    private readonly Dictionary<string, List<Mail>> threads = new(StringComparer.Ordinal) { ["here"] = [] };
    private readonly Seat seat;

    private HoldScript(SpecExample example)
    {
        seat = new(WrittenMail.Reader, NewYork, At(Date(example["today", "2026-09-18"]), 10));
        threads["here"].Add(WrittenMail.By("us", "offer", At(new(2026, 8, 31), 9), "Dana, our offer for the handsets is $31,400 installed.\n\nMike"));
        foreach (var (who, day, words) in WrittenMail.In(example.Text))
        {
            Take(who, At(day, 9), words);
        }
    }

    public Judgement Judgement => AccountJudge.Decide(Read("here"), Account, seat);

    /// <summary>What is said to whoever begins a new mail to somebody there.</summary>
    public IReadOnlyList<Warning> WarningsFor(string who) =>
        Warnings.For([$"{who}@contoso.example"], Account with { Threads = [.. Account.Threads, Remembered("here")] }, seat);

    public static HoldScript Of(SpecExample example) => new(example);

    private AccountSoFar Account => new() { Threads = [.. threads.Keys.Where(name => name != "here").Select(Remembered)], Holds = holds, Touches = touches, DismissedHolds = dismissed };

    private void Take(string who, Instant at, string words)
    {
        if (who.Split(" says it is none") is [_, ""])
        {
            dismissed.AddRange(Judgement.Heard.Select(heard => heard.Id));
        }
        else if (who.Split(" confirms until ") is [_, var later])
        {
            var heard = Judgement.Heard.Single();
            holds.Add(new(Guid.NewGuid(), Date(later), "", null, at, heard.Id, heard.Evidence));
        }
        else if (who.Split(" sets quiet") is [var author, var until])
        {
            holds.Add(new(Guid.NewGuid(), until.Length > 0 ? Date(until[^10..]) : null, words, author is "mike" ? null : "Wanda Frost", at, null, null));
        }
        else if (Enum.TryParse<TouchKind>(who, ignoreCase: true, out var kind))
        {
            touches.Add(new(Guid.NewGuid(), kind, at, null, true));
        }
        else
        {
            var (writer, thread) = who.Split(" in ") is [var name, var where] ? (name, where) : (who, "here");
            if (!threads.TryGetValue(thread, out var mails))
            {
                threads[thread] = mails = [];
            }

            mails.Add(WrittenMail.By(writer, $"{thread}-{mails.Count + 1}", at, words));
        }
    }

    private Findings Read(string thread) => ThreadReader.Read(new(WrittenMail.Reader, seat.Zone, seat.Now, [.. threads[thread]]));

    private RememberedThread Remembered(string thread) => new(ThreadDigest.Of(thread, "Handsets", Read(thread)), thread is "here" or "the same deal");

    private static Instant At(LocalDate day, int hour) => (day + new LocalTime(hour, 0)).InZoneLeniently(NewYork).ToInstant();

    private static LocalDate Date(string text) => LocalDatePattern.Iso.Parse(text).GetValueOrThrow();
}
