namespace OutlookFollowUp.Understanding.Weighing;

/// <summary>How likely a sentence does each act.</summary>
/// <param name="chances">From 0 to 1, by act.</param>
internal readonly struct ActChances(float[] chances)
{
    /// <summary>How likely it does this one, from 0 to 1.</summary>
    public float Of(SentenceAct act) => chances[(int)act];
}
