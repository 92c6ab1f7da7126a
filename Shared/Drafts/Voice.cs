using System.Globalization;
using System.Text.RegularExpressions;
using NodaTime;
using OutlookFollowUp.FollowUps;
using OutlookFollowUp.Understanding;
using OutlookFollowUp.Understanding.People;

namespace OutlookFollowUp.Drafts;

/// <summary>How the rep writes in this conversation: greeting, sign-off, the way to say a day. Learned from their own mails in it.</summary>
/// <param name="Greeting">"Hi", "Dear"; empty for a bare name.</param>
/// <param name="Closing">"Best,"; empty for a bare name.</param>
/// <param name="Name">How they sign.</param>
/// <param name="MonthFirst">Whether they say "September 3" and not "3 September".</param>
public sealed partial record Voice(string Greeting, string Closing, string Name, bool MonthFirst)
{
    private const int LastMails = 5;
    private const int LongestMail = 4000;

    // Half a year on nobody remembers the weekday; a year on, nobody the day.
    private const int Recent = 45;
    private const int Old = 300;

    private IReadOnlyDictionary<string, string> Called { get; init; } = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);

    /// <summary>Whether the rep greets and goes on in the same line: "Dana, the sheet is attached".</summary>
    public bool IsInLine { get; private init; }

    /// <summary>The voice of whoever sits there, as far as this conversation shows it.</summary>
    public static Voice Of(Findings findings, Seat seat)
    {
        var own = findings.Messages.Where(message => message is { Kind: MessageKind.Person, Side: Side.Ours } && message.NewText.Length <= LongestMail && string.Equals(message.From, seat.Reader, StringComparison.OrdinalIgnoreCase)).Reverse().ToList();
        var name = findings.Stakeholders.FirstOrDefault(person => string.Equals(person.Address, seat.Reader, StringComparison.OrdinalIgnoreCase))?.Name;
        var first = GivenName.Of(name is { Length: > 0 } ? name : seat.Reader);
        var openings = own.Take(LastMails).Select(message => Opening().Match(message.NewText)).Where(match => match.Success).ToList();
        return new(GreetingIn(openings), own.Select(message => ClosingIn(message.NewText)).FirstOrDefault(closing => closing.Length > 0) ?? "", first, seat.WorkingDays.CountryCode is "US")
        {
            IsInLine = openings.Count > 0 && openings.Count(opening => opening.Groups["line"].Success) * 2 > openings.Count,
            Called = CalledIn(own),
        };
    }

    /// <summary>"Hi Dana,", "Dana,"; "Hello," when nobody is named.</summary>
    /// <param name="called">What the person is called.</param>
    public string Greet(string called) => (Greeting.Length, called.Length) switch
    {
        (_, 0) => "Hello,",
        (0, _) => $"{called},",
        _ => $"{Greeting} {called},",
    };

    /// <summary>What the rep calls somebody: as they were greeted before, else the given name, or the whole name among people who write by the book.</summary>
    /// <param name="name">The full name.</param>
    /// <param name="address">Where they are written to.</param>
    /// <param name="isFormal">Whether they write by the book.</param>
    public string NameFor(string name, string address, bool isFormal) =>
        Called.GetValueOrDefault(address) is { } called && PersonName.Read(name).Answers(PersonName.Read(called)) ? called
        : isFormal && !name.Contains('@', StringComparison.Ordinal) && GivenName.Of(name) is var given && !given.Contains(' ', StringComparison.Ordinal) ? PlainWords.Line(name, 60)
        : GivenName.Of(name);

    /// <summary>The foot of the letter.</summary>
    public string SignOff => Closing.Length == 0 ? Name : $"{Closing}\n{Name}";

    /// <summary>"Thursday 3 September", "Thursday, September 3"; with the year when it is another one.</summary>
    public string Day(LocalDate day, LocalDate today) => day.ToString($"{(MonthFirst ? "dddd, MMMM d" : "dddd d MMMM")}{Year(day, today)}", CultureInfo.InvariantCulture);

    /// <summary>"3 September", "September 3"; with the year when it is another one.</summary>
    public string Date(LocalDate day, LocalDate today) => day.ToString($"{(MonthFirst ? "MMMM d" : "d MMMM")}{Year(day, today)}", CultureInfo.InvariantCulture);

    /// <summary>"on Thursday 3 September", "on 3 June", "in November 2023": the older, the rounder.</summary>
    public string On(LocalDate day, LocalDate today) => Period.DaysBetween(day, today) switch
    {
        > Old => $"in {day.ToString("MMMM yyyy", CultureInfo.InvariantCulture)}",
        > Recent => $"on {Date(day, today)}",
        _ => $"on {Day(day, today)}",
    };

    /// <summary>A sentence behind the greeting of its own line: "Dana, on Thursday…"; a name, a day and "I" keep their capital.</summary>
    public static string InLine(string sentence) =>
        LowerBehindAGreeting().IsMatch(sentence) ? char.ToLowerInvariant(sentence[0]) + sentence[1..] : sentence;

    private string Year(LocalDate day, LocalDate today) => day.Year == today.Year ? "" : MonthFirst ? ", yyyy" : " yyyy";

    // What they wrote most of late; "Dear" once among many bare names is no habit.
    private static string GreetingIn(List<Match> openings) =>
        openings.GroupBy(match => match.Groups["word"].Value, StringComparer.OrdinalIgnoreCase).MaxBy(group => group.Count())?.First().Groups["word"].Value ?? "Hi";

    // The last mail to somebody alone shows what they are called: "Bob" for Robert Miller, "Mr. Sutter" for Graham Sutter.
    private static Dictionary<string, string> CalledIn(List<MessageFinding> own)
    {
        var called = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        foreach (var message in own.Where(message => message.To.Count == 1))
        {
            if (Opening().Match(message.NewText) is { Success: true } opening && opening.Groups["others"].Success is false)
            {
                called.TryAdd(message.To[0], PlainWords.Line(opening.Groups["who"].Value, 40));
            }
        }

        return called;
    }

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

    // "Hi Dana,", "Dana, Karl,", "Mr. Sutter, no.": the greeting, whom it names, and whether the text goes on in the same line.
    [GeneratedRegex(@"^\s*(?:(?<word>Hi|Hello|Hey|Dear|Good morning|Good afternoon|Hallo)\s+)?(?<who>(?:(?:Dr|Mr|Mrs|Ms|Prof)\.?\s)?\p{Lu}[\w'’.-]*(?: \p{Lu}[\w'’-]*)?)(?<others>(?:, | and | & )\p{Lu}[\w'’-]*(?=,))?(?:, ?|: ?| ?[–-] ?|(?=\n))(?<line>[^\s])?", RegexOptions.CultureInvariant)]
    private static partial Regex Opening();

    [GeneratedRegex(@"^(?<words>(?:kind |best |warm |many )?(?:regards|wishes|thanks)|best|cheers|thank you|all the best|sincerely|yours sincerely|thanks again)[,!.]?(?: \p{L}+)?$", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Close();

    [GeneratedRegex(@"^(?:On|In|You|Here|We|So|There|The|What|Which|When|That|At)\b", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex LowerBehindAGreeting();
}
