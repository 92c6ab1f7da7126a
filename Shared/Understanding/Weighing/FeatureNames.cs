namespace OutlookFollowUp.Understanding.Weighing;

/// <summary>The features of a sentence by name, each once: "pair you have", "act We.will.Future send".</summary>
internal readonly struct FeatureNames() : IFeatureSink
{
    private readonly HashSet<string> names = new(StringComparer.Ordinal);

    /// <summary>The names, in no order.</summary>
    public IReadOnlyCollection<string> Names => names;

    public void Add(FeatureKind kind, string first, string second = "", string third = "") =>
        names.Add(string.Join(' ', new[] { kind.ToString(), first, second, third }.Where(part => part.Length > 0)));
}
