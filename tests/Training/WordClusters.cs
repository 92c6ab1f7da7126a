using System.Numerics;
using System.Text.Json;
using OutlookFollowUp.Understanding.Language;
using OutlookFollowUp.Understanding.Language.Parsing;

namespace OutlookFollowUp.Training;

/// <summary>Groups words that are used alike, from word vectors, so that a word the treebank never saw is judged by its like.</summary>
internal static class WordClusters
{
    private const int Words = 60_000;
    private const int Narrow = 640;
    private const int Wide = 64;
    private const int Facet = 48;
    private const int Rounds = 12;

    /// <summary>The cluster of each of the commonest words by the number of its form, and the wide cluster of each narrow one.</summary>
    public static (Dictionary<uint, Vocabulary.Use> Uses, ushort[] Wide) Make(string vectorsPath)
    {
        var (words, vectors) = Read(vectorsPath);
        var (narrow, centres) = Group(vectors, Narrow);
        var (wide, _) = Group(centres, Wide);
        var facets = Enumerable.Range(0, 8).Select(facet => Group([.. vectors.Select(vector => Part(vector, facet))], Facet).Group).ToArray();
        var clusters = new Dictionary<uint, Vocabulary.Use>();
        for (var at = 0; at < words.Count; at++)
        {
            clusters.TryAdd(WordTraits.Of(words[at], Vocabulary.Empty).Form, new((ushort)(narrow[at] + 1), Facets(at)));
        }

        return (clusters, [0, .. wide.Select(each => (ushort)(each + 1))]);

        ulong Facets(int word) => Enumerable.Range(0, 8).Aggregate(0UL, (all, facet) => all | ((ulong)(facets[facet][word] + 1) << (8 * facet)));
    }

    // Twelve of the hundred numbers, and room for whole lanes.
    private static float[] Part(float[] vector, int facet) => Normal([.. vector.Skip(12 * facet).Take(12), 0, 0, 0, 0]);

    private static (List<string> Words, float[][] Vectors) Read(string path)
    {
        var words = new List<string>();
        var vectors = new List<float[]>();
        var json = new Utf8JsonReader(File.ReadAllBytes(path));
        while (json.Read() && !(json.TokenType == JsonTokenType.PropertyName && json.ValueTextEquals("vectors")))
        {
        }

        json.Read();
        while (words.Count < Words && json.Read() && json.TokenType == JsonTokenType.PropertyName)
        {
            words.Add(json.GetString()!);
            json.Read();
            var vector = new List<float>(102);
            while (json.Read() && json.TokenType == JsonTokenType.Number)
            {
                vector.Add(json.GetSingle());
            }

            // The last two are the length and the place in the list; 104 is a whole number of SIMD lanes.
            vectors.Add(Normal([.. vector.Take(100), 0, 0, 0, 0]));
        }

        return (words, [.. vectors]);
    }

    private static (int[] Group, float[][] Centres) Group(float[][] vectors, int count)
    {
        var random = new Random(1);
        var centres = vectors.OrderBy(_ => random.Next()).Take(count).ToArray();
        var group = new int[vectors.Length];
        for (var round = 0; round < Rounds; round++)
        {
            Parallel.For(0, vectors.Length, new() { MaxDegreeOfParallelism = 2 }, at => group[at] = Nearest(vectors[at], centres));
            var sums = centres.Select(centre => new float[centre.Length]).ToArray();
            for (var at = 0; at < vectors.Length; at++)
            {
                for (var dimension = 0; dimension < sums[0].Length; dimension++)
                {
                    sums[group[at]][dimension] += vectors[at][dimension];
                }
            }

            centres = [.. sums.Select(Normal)];
        }

        return (group, centres);
    }

    private static int Nearest(float[] vector, float[][] centres)
    {
        var (best, bestLikeness) = (0, float.MinValue);
        for (var centre = 0; centre < centres.Length; centre++)
        {
            var likeness = Dot(vector, centres[centre]);
            if (likeness > bestLikeness)
            {
                (best, bestLikeness) = (centre, likeness);
            }
        }

        return best;
    }

    private static float Dot(float[] first, float[] second)
    {
        var sum = Vector<float>.Zero;
        for (var at = 0; at < first.Length; at += Vector<float>.Count)
        {
            sum += new Vector<float>(first, at) * new Vector<float>(second, at);
        }

        return Vector.Sum(sum);
    }

    private static float[] Normal(float[] vector)
    {
        var length = MathF.Sqrt(Dot(vector, vector));
        return length == 0 ? vector : [.. vector.Select(each => each / length)];
    }
}
