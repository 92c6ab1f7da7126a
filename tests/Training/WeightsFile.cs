using OutlookFollowUp.Understanding.Language;
using OutlookFollowUp.Understanding.Language.Parsing;

namespace OutlookFollowUp.Training;

/// <summary>Everything that was learned.</summary>
internal sealed record Learned(IReadOnlyList<string> Tags, IReadOnlyList<string> Relations, IReadOnlyList<Move> Moves, Vocabulary Vocabulary, IReadOnlyDictionary<string, (int Away, string Put)> Changes,
    IReadOnlyCollection<(uint Feature, (byte Class, sbyte Weight)[] Weights)> Tagger, IReadOnlyCollection<(uint Feature, (byte Class, sbyte Weight)[] Weights)> Parser);

/// <summary>Writes what <see cref="English"/> reads.</summary>
internal static class WeightsFile
{
    public static void Write(string path, Learned learned)
    {
        using var writer = new BinaryWriter(File.Create(path));
        Strings(writer, learned.Tags);
        Strings(writer, learned.Relations);
        Strings(writer, [.. learned.Moves.Select(move => move.ToString())]);
        writer.Write(learned.Vocabulary.Uses.Count);
        foreach (var (form, use) in learned.Vocabulary.Uses.OrderBy(each => each.Key))
        {
            writer.Write(form);
            writer.Write(use.Narrow);
            writer.Write(use.Facets);
        }

        writer.Write(learned.Vocabulary.WideClusters.Length);
        foreach (var wide in learned.Vocabulary.WideClusters)
        {
            writer.Write(wide);
        }

        Numbers(writer, learned.Vocabulary.Tags);
        writer.Write(learned.Changes.Count);
        foreach (var (key, (away, put)) in learned.Changes.OrderBy(each => each.Key, StringComparer.Ordinal))
        {
            writer.Write(key);
            writer.Write((byte)away);
            writer.Write(put);
        }

        WeightPages.Write(writer, learned.Tagger);
        WeightPages.Write(writer, learned.Parser);
    }

    private static void Strings(BinaryWriter writer, IReadOnlyList<string> strings)
    {
        writer.Write(strings.Count);
        foreach (var each in strings)
        {
            writer.Write(each);
        }
    }

    private static void Numbers(BinaryWriter writer, IReadOnlyDictionary<uint, ushort> numbers)
    {
        writer.Write(numbers.Count);
        foreach (var (key, number) in numbers.OrderBy(each => each.Key))
        {
            writer.Write(key);
            writer.Write(number);
        }
    }
}
