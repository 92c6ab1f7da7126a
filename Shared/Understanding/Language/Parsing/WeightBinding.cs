namespace OutlookFollowUp.Understanding.Language.Parsing;

/// <summary>Binds the weights of a file as they are used: each bucket's marks, entries and voices side by side, the talkative as rows.</summary>
internal ref struct WeightBinding(ReadOnlySpan<ushort> marks, ReadOnlySpan<byte> lengths, ReadOnlySpan<byte> answers, ReadOnlySpan<byte> weights)
{
    // Who speaks for more answers than this is sooner added as a row, many answers at once.
    private const int Talkative = 12;
    private const int MostBits = 16;

    private readonly ReadOnlySpan<ushort> marks = marks;
    private readonly ReadOnlySpan<byte> lengths = lengths;
    private readonly ReadOnlySpan<byte> answers = answers;
    private readonly ReadOnlySpan<byte> weights = weights;
    private readonly List<ushort> page = [];
    private readonly List<sbyte> rows = [];
    private readonly int width = WeightTable.WidthOf(Most(answers) + 1);
    private int feature;
    private int voice;

    /// <param name="fileBits">How many upper bits tell the file's buckets apart.</param>
    /// <param name="bucketSizes">How many features are in each.</param>
    public WeightTable Bind(int fileBits, ReadOnlySpan<byte> bucketSizes)
    {
        var bits = Math.Min(fileBits, MostBits);
        var buckets = new ulong[1 << bits];
        var together = bucketSizes.Length >> bits;
        for (var bucket = 0; bucket < buckets.Length; bucket++)
        {
            var count = 0;
            foreach (var size in bucketSizes.Slice(bucket * together, together))
            {
                count += size;
            }

            buckets[bucket] = FeatureVoices.Bucket(page.Count, marks.Slice(feature, count));
            Add(count);
        }

        page.AddRange(new ushort[FeatureVoices.Glance]);
        return new(new(bits, buckets, [.. page]), [.. rows], width);
    }

    private void Add(int count)
    {
        for (var at = 0; at < count; at++)
        {
            page.Add(marks[feature + at]);
        }

        var entries = page.Count;
        page.AddRange(new ushort[count]);
        for (var at = 0; at < count; at++, feature++)
        {
            var length = lengths[feature];
            var isRow = length > Talkative;
            page[entries + at] = (ushort)(((page.Count - entries - at) << FeatureVoices.LengthBits) | (isRow ? 0 : length));
            if (isRow)
            {
                page.Add((ushort)(rows.Count / width));
                rows.AddRange(new sbyte[width]);
            }

            for (var last = voice + length; voice < last; voice++)
            {
                if (isRow)
                {
                    rows[rows.Count - width + answers[voice]] = unchecked((sbyte)weights[voice]);
                }
                else
                {
                    page.Add((ushort)(answers[voice] | (weights[voice] << 8)));
                }
            }
        }
    }

    private static int Most(ReadOnlySpan<byte> answers)
    {
        var most = 0;
        foreach (var answer in answers)
        {
            most = Math.Max(most, answer);
        }

        return most;
    }
}
