using System.Text.Json;
using System.Text.RegularExpressions;
using NodaTime;
using NodaTime.Text;
using OutlookFollowUp.Contracts;
using OutlookFollowUp.FollowUps;
using OutlookFollowUp.FollowUps.Accounts;
using OutlookFollowUp.FollowUps.Deals;
using OutlookFollowUp.Understanding;

namespace OutlookFollowUp.Shared.Tests.Specs;

/// <summary>A firm as the pages about deals write it: the open thread, and under headings the firm's other threads and what was logged.</summary>
/// <remarks>
/// <code>
/// we 2026-09-01: …                                   the open thread, as ThreadScript has it
/// = the same deal                                    another thread of this deal
/// dana 2026-09-03: …
/// = another deal                                     a thread about something else
/// = logged
/// call 2026-09-10 (or meeting, voicemail)
/// quiet until 2026-10-01, set 2026-09-02             by hand; "by Wanda" at the end: a colleague's
/// in DE-NW                                           the country whose holidays count there
/// dormant until 2028-09-01, since 2026-09-02         or "won, since …", "lost", "ignored"
/// </code>
/// </remarks>
internal sealed partial class AccountScript
{
    private static readonly JsonSerializerOptions Written = Wire.Options();
    private readonly List<RememberedThread> threads = [];
    private readonly List<LoggedTouch> touches = [];
    private readonly List<KeptHold> holds = [];
    private DealStanding? deal;
    private string? country;

    private AccountScript(SpecExample example)
    {
        var parts = example.Text.Split("\n= ");
        var open = ThreadScript.Of(example with { Text = parts[0] });
        (Findings, Seat) = (open.Findings, open.Seat);
        foreach (var part in parts.Skip(1))
        {
            var (heading, rest) = part.Split('\n', 2) is [var first, var lines] ? (first.Trim(), lines) : (part.Trim(), "");
            if (heading == "logged")
            {
                foreach (var line in rest.Split('\n', StringSplitOptions.RemoveEmptyEntries))
                {
                    Log(line);
                }
            }
            else
            {
                threads.Add(new(Elsewhere($"t{threads.Count + 1}", ThreadScript.Of(example with { Text = rest }).Findings), heading == "the same deal"));
            }
        }
    }

    public Findings Findings { get; }

    public Seat Seat { get; }

    public AccountSoFar Account => new() { Threads = threads, Touches = touches, Holds = holds, Deal = deal, Country = country };

    public Judgement Judgement => AccountJudge.Decide(Findings, Account, Seat);

    public static AccountScript Of(SpecExample example) => new(example);

    /// <summary>A thread as it is remembered, by way of the words it is kept in; its mails are not those of another thread.</summary>
    public static ThreadDigest Elsewhere(string thread, Findings findings)
    {
        var kept = JsonSerializer.Serialize(ThreadDigest.Of(thread, "Handsets", findings), Written);
        return JsonSerializer.Deserialize<ThreadDigest>(MessageId().Replace(kept, $"\"{thread}-$1\""), Written)!;
    }

    [GeneratedRegex("\"(m\\d+)\"", RegexOptions.NonBacktracking)]
    private static partial Regex MessageId();

    private void Log(string line)
    {
        var (what, days) = (line.Split(' ')[0].TrimEnd(','), Days().Matches(line).Select(day => LocalDatePattern.Iso.Parse(day.Value).Value).ToList());
        switch (what)
        {
            case "call" or "meeting" or "voicemail":
                touches.Add(new(Guid.NewGuid(), Enum.Parse<TouchKind>(what, ignoreCase: true), At(days[0]), null, true));
                break;
            case "in":
                country = line.Split(' ')[1];
                break;
            case "quiet":
                holds.Add(new(Guid.NewGuid(), days[0], "", line.Split("by ") is [_, var author] ? author : null, At(days[1]), null, null));
                break;
            default:
                deal = new(Enum.Parse<DealState>(what, ignoreCase: true), At(days[^1]), days.Count > 1 ? days[0] : null, new(what, "", null));
                break;
        }
    }

    [GeneratedRegex(@"\d{4}-\d{2}-\d{2}", RegexOptions.NonBacktracking)]
    private static partial Regex Days();

    private Instant At(LocalDate day) => (day + new LocalTime(9, 0)).InZoneLeniently(Seat.Zone).ToInstant();
}
