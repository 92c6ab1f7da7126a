using System.Collections.Frozen;

namespace OutlookFollowUp.Understanding.Dates;

/// <summary>Tells by British or American spelling, and by dates in words, how a writer orders a date.</summary>
internal static class Spelling
{
    private static readonly FrozenSet<string> British = Set(
        "colour colours favour favourite centre centres organise organised organisation realise apologise programme cheque cheques behaviour licence metre metres litre litres tyre tyres aluminium grey whilst fortnight labour neighbour honour catalogue analyse tonne tonnes postcode enquiry enquiries fulfil instalment");

    private static readonly FrozenSet<string> American = Set(
        "color colors favor favorite center centers organize organized organization apologize behavior license meters liters tire tires aluminum gray labor neighbor honor catalog analyze zip inquiry inquiries fulfill installment gotten");

    private static FrozenSet<string> Set(string words) => words.Split(' ').ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    public static DayOrder Order(string text)
    {
        var (british, american) = (false, false);
        var (inBritish, inAmerican) = (British.GetAlternateLookup<ReadOnlySpan<char>>(), American.GetAlternateLookup<ReadOnlySpan<char>>());
        foreach (var range in text.AsSpan().SplitAny(' ', '\n', ',', '.', '?', '!', ';', ':', '(', ')'))
        {
            var word = text.AsSpan()[range];
            british |= inBritish.Contains(word);
            american |= inAmerican.Contains(word);
        }

        return (british, american) switch { (true, false) => DayOrder.DayFirst, (false, true) => DayOrder.MonthFirst, _ => DayOrder.Unknown };
    }

    /// <summary>Who writes "14 October" puts the day first in figures too, who writes "October 14" the month.</summary>
    public static DayOrder OrderOfWrittenDates(string text)
    {
        var tokens = TokenReader.Read(text);
        var (day, month) = (false, false);
        for (var at = 0; at < tokens.Count; at++)
        {
            if (tokens[at].Word is { Month: > 0, IsShaky: false })
            {
                day |= at > 0 && IsDay(tokens[at - 1]);
                month |= !(at > 0 && IsDay(tokens[at - 1])) && at + 1 < tokens.Count && IsDay(tokens[at + 1]);
            }
        }

        return (day, month) switch { (true, false) => DayOrder.DayFirst, (false, true) => DayOrder.MonthFirst, _ => DayOrder.Unknown };
    }

    private static bool IsDay(Token token) => token is { Kind: TokenKind.Number, Digits: <= 2, Value: >= 1 and <= 31 };
}
