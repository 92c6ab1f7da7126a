using OutlookFollowUp.Understanding.Language.Parsing;

namespace OutlookFollowUp.Understanding.Weighing;

/// <summary>The features of a sentence as numbers, each once, in room that is used again for the next.</summary>
internal sealed class FeatureNumbers : IFeatureSink
{
    private readonly HashSet<uint> numbers = [];

    /// <summary>The numbers, in no order.</summary>
    public HashSet<uint> Numbers => numbers;

    public void Add(FeatureKind kind, string first, string second = "", string third = "") => numbers.Add(Of(kind, first, second, third));

    /// <summary>Begins anew.</summary>
    public void Clear() => numbers.Clear();

    /// <summary>The number of a feature by its name, as <see cref="FeatureNames"/> writes it.</summary>
    public static uint Of(string name)
    {
        var parts = name.Split(' ');
        return Of(Enum.Parse<FeatureKind>(parts[0]), parts.ElementAtOrDefault(1) ?? "", parts.ElementAtOrDefault(2) ?? "", parts.ElementAtOrDefault(3) ?? "");
    }

    private static uint Of(FeatureKind kind, string first, string second, string third) => Hashes.Mix((uint)kind, Hashes.Of(first), Hashes.Of(second), Hashes.Of(third));
}
