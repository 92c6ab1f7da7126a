using System.Globalization;
using System.Text.RegularExpressions;
using NodaTime;
using OutlookFollowUp.FollowUps;
using OutlookFollowUp.Understanding;

namespace OutlookFollowUp.Drafts;

/// <summary>How the rep writes in this conversation: greeting, sign-off, the way to say a day. Learned from their own mails in it.</summary>
/// <param name="Greeting">"Hi", "Dear"; empty for a bare name.</param>
/// <param name="Closing">"Best,"; empty for a bare name.</param>
/// <param name="Name">How they sign.</param>
/// <param name="MonthFirst">Whether they say "September 3" and not "3 September".</param>
public sealed partial record Voice(string Greeting, string Closing, string Name, bool MonthFirst)
{
    /// <summary>The voice of whoever sits there, as far as this conversation shows it.</summary>
    public static Voice Of(Findings findings, Seat seat)
    {
        var own = findings.Messages.Where(message => message is { Kind: MessageKind.Person, Side: Side.Ours } && string.Equals(message.From, seat.Reader, StringComparison.OrdinalIgnoreCase)).Reverse().ToList();
        var name = findings.Stakeholders.FirstOrDefault(person => string.Equals(person.Address, seat.Reader, StringComparison.OrdinalIgnoreCase))?.Name;
        var first = GivenName.Of(name is { Length: > 0 } ? name : seat.Reader);
        return new(GreetingIn(own), own.Select(message => ClosingIn(message.NewText)).FirstOrDefault(closing => closing.Length > 0) ?? "", first, seat.WorkingDays.CountryCode is "US");
    }

    /// <summary>"Hi Dana,", "Dana, Karl,".</summary>
    public string Greet(params IReadOnlyList<string> names)
    {
        var called = string.Join(", ", names.Select(GivenName.Of).Where(name => name.Length > 0));
        return (Greeting.Length, called.Length) switch
        {
            (_, 0) => "Hello,",
            (0, _) => $"{called},",
            _ => $"{Greeting} {called},",
        };
    }

    /// <summary>The foot of the letter.</summary>
    public string SignOff => Closing.Length == 0 ? Name : $"{Closing}\n{Name}";

    /// <summary>"Thursday 3 September", "Thursday, September 3"; with the year when it is another one.</summary>
    public string Day(LocalDate day, LocalDate today) =>
        day.ToString((MonthFirst, day.Year == today.Year) switch
        {
            (true, true) => "dddd, MMMM d",
            (true, false) => "dddd, MMMM d, yyyy",
            (false, true) => "dddd d MMMM",
            (false, false) => "dddd d MMMM yyyy",
        }, CultureInfo.InvariantCulture);

    // What they wrote most of late; "Dear" once among many bare names is no habit.
    private static string GreetingIn(List<MessageFinding> own) =>
        own.Take(5).Select(message => Opening().Match(message.NewText)).Where(match => match.Success)
            .GroupBy(match => match.Groups["word"].Value, StringComparer.OrdinalIgnoreCase)
            .MaxBy(group => group.Count())?.First().Groups["word"].Value ?? "Hi";

    private static string ClosingIn(string text)
    {
        foreach (var line in text.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).TakeLast(3))
        {
            if (Close().Match(line) is { Success: true } close)
            {
                return PlainWords.Line(close.Groups["words"].Value, 30) + ",";
            }
        }

        return "";
    }

    [GeneratedRegex(@"^\s*(?:(?<word>Hi|Hello|Hey|Dear|Good morning|Good afternoon|Hallo)\s+)?(?:(?:Dr|Mr|Mrs|Ms|Prof)\.?\s)?\p{Lu}[\w'’.-]*(?: \p{Lu}[\w'’-]*)?(?:,| ?[–-]|\n)", RegexOptions.CultureInvariant)]
    private static partial Regex Opening();

    [GeneratedRegex(@"^(?<words>(?:kind |best |warm |many )?(?:regards|wishes|thanks)|best|cheers|thank you|all the best|sincerely|yours sincerely|thanks again)[,!.]?(?: \p{L}+)?$", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Close();
}
