namespace OutlookFollowUp.Understanding.Weighing;

/// <summary>Takes the features of a sentence one by one: as numbers to weigh them, as names to learn and to explain them.</summary>
internal interface IFeatureSink
{
    /// <summary>One feature: what it looks at and the words it found there.</summary>
    void Add(FeatureKind kind, string first, string second = "", string third = "");
}
