namespace OutlookFollowUp.Shared.Tests.Threads;

/// <summary>How one list of findings fared.</summary>
/// <param name="Right">Findings that a label agrees with.</param>
/// <param name="Extra">Findings that none agrees with.</param>
/// <param name="Missed">Labels without a right finding.</param>
internal sealed record Score(int Right, int Extra, int Missed)
{
    public double Precision => Right + Extra == 0 ? 1 : (double)Right / (Right + Extra);

    public double Recall => Right + Missed == 0 ? 1 : (double)Right / (Right + Missed);

    public double F1 => Precision + Recall == 0 ? 0 : 2 * Precision * Recall / (Precision + Recall);

    public static Score operator +(Score one, Score other) => new(one.Right + other.Right, one.Extra + other.Extra, one.Missed + other.Missed);
}
