namespace OutlookFollowUp.FollowUps.Learning;

/// <summary>A share of few cases, with the interval in which the true share lies nineteen times of twenty (Wilson's, which holds for small numbers too).</summary>
/// <param name="Count">How many it was.</param>
/// <param name="Of">Of how many.</param>
/// <param name="Rate">The share itself, from 0 to 1; 0 where there are no cases.</param>
/// <param name="Low">The interval's lower end.</param>
/// <param name="High">The interval's upper end.</param>
public sealed record Share(int Count, int Of, double Rate, double Low, double High)
{
    // 1.96: ninety-five of a hundred.
    private const double Z = 1.959963984540054;

    /// <summary>The share of a count. With no case at all anything is possible: from 0 to 1.</summary>
    public static Share Out(int count, int of)
    {
        if (of == 0)
        {
            return new(0, 0, 0, 0, 1);
        }

        var rate = (double)count / of;
        var spread = Z * Z / of;
        var middle = (rate + (spread / 2)) / (1 + spread);
        var half = Z / (1 + spread) * Math.Sqrt((rate * (1 - rate) / of) + (spread / (4 * of)));
        // At the ends the arithmetic leaves a rest of 1e-17.
        return new(count, of, rate, count == 0 ? 0 : Math.Max(0, middle - half), count == of ? 1 : Math.Min(1, middle + half));
    }
}
