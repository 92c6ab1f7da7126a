using OutlookFollowUp.Understanding.Wordings;

namespace OutlookFollowUp.Understanding.Acts.Competitors;

/// <summary>What stands around a name that may be a rival's.</summary>
/// <param name="Words">Its sentence.</param>
/// <param name="Goods">What the thread is about to sell.</param>
/// <param name="IsLost">Whether the letter says that we have lost.</param>
/// <param name="Weighed">How likely the sentence names a rival by all its words.</param>
internal sealed record RivalScene(SentenceWords Words, SaleGoods Goods, bool IsLost, float Weighed);
