using System.Globalization;
using OutlookFollowUp.FollowUps.Aftermath;

namespace OutlookFollowUp.FollowUps.Learning;

/// <summary>How often "no wait, we're not done" came back on a last letter, beside the three in ten an old hand counted.</summary>
/// <param name="Revived">Of all last letters whose outcome is known.</param>
/// <param name="Answered">How many told whom they chose, or why nobody.</param>
/// <param name="Ignored">How many stayed silent.</param>
/// <param name="IsSmall">Whether the numbers are too small to say much.</param>
/// <param name="Text">In a sentence.</param>
public sealed record ThirdOutcome(Share Revived, int Answered, int Ignored, bool IsSmall, string Text)
{
    /// <summary>What one salesman counted over the years.</summary>
    public const double ThreeInTen = 0.3;

    /// <summary>From here on the numbers begin to speak.</summary>
    public const int Enough = 20;

    /// <summary>Counts the last letters; those still waiting for an answer are not known yet and do not count.</summary>
    public static ThirdOutcome Of(IEnumerable<PastDeal> deals)
    {
        var known = deals.Select(deal => deal.AfterPush).Where(after => after is OutcomeKind.Ignored or OutcomeKind.Answered or OutcomeKind.Revived).ToList();
        var share = Share.Out(known.Count(after => after == OutcomeKind.Revived), known.Count);
        return new(share, known.Count(after => after == OutcomeKind.Answered), known.Count(after => after == OutcomeKind.Ignored), share.Of < Enough, Say(share));
    }

    private static string Say(Share share) => share.Of switch
    {
        0 => "No last letter has an outcome yet",
        < Enough => $"{Counted(share)}. That is too few to tell: it may be anything from {Percent(share.Low)} to {Percent(share.High)}",
        _ when share.Low > ThreeInTen => $"{Counted(share)}, from {Percent(share.Low)} to {Percent(share.High)}: more than three in ten",
        _ when share.High < ThreeInTen => $"{Counted(share)}, from {Percent(share.Low)} to {Percent(share.High)}: fewer than three in ten",
        _ => $"{Counted(share)}, from {Percent(share.Low)} to {Percent(share.High)}: three in ten fits",
    };

    private static string Counted(Share share) => $"{share.Count} of {share.Of} came back";

    private static string Percent(double share) => string.Create(CultureInfo.InvariantCulture, $"{share * 100:0} %");
}
