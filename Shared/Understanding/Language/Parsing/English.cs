namespace OutlookFollowUp.Understanding.Language.Parsing;

/// <summary>What was learned of English: opened once, when the first sentence is read.</summary>
internal sealed class English
{
    private const string Resource = "OutlookFollowUp.Understanding.Language.Parsing.english.weights";
    private static readonly Lazy<English> Opened = new(Open);

    private English(BinaryReader reader)
    {
        Tags = [.. Strings(reader).Select(TagName.Of)];
        Relations = Strings(reader);
        var moves = Strings(reader);
        Vocabulary = new(Uses(reader), Shorts(reader), Numbers(reader));
        Words = new(Vocabulary);
        Lemmas = new(Changes(reader));
        TagRepairs = new(Tags);
        Tagger = new(WeightPages.Read(reader), Tags.Count);
        Parser = new(WeightPages.Read(reader), [.. moves.Select(Move.Of)], DependencyParser.Nominal(Tags));
    }

    /// <summary>The one English there is.</summary>
    public static English Known => Opened.Value;

    public IReadOnlyList<TagName> Tags { get; }

    public string[] Relations { get; }

    public Vocabulary Vocabulary { get; }

    public FamiliarWords Words { get; }

    public Lemmas Lemmas { get; }

    public Tagger Tagger { get; }

    public TagRepairs TagRepairs { get; }

    public DependencyParser Parser { get; }

    /// <summary>Whether a word was ever met; what nobody has met is most likely a name.</summary>
    public bool Knows(string lower) => Hashes.Of(lower) is var form && (Vocabulary.UseOf(form) != default || Vocabulary.KnownTags(form) != 0);

    /// <summary>Reads what <c>tests/Training</c> wrote.</summary>
    public static English Read(Stream weights)
    {
        using var reader = new BinaryReader(weights);
        return new(reader);
    }

    private static English Open()
    {
        using var stored = typeof(English).Assembly.GetManifestResourceStream(Resource) ?? throw new InvalidOperationException($"{Resource} is missing from the build.");
        return Read(stored);
    }

    private static string[] Strings(BinaryReader reader)
    {
        var strings = new string[reader.ReadInt32()];
        for (var at = 0; at < strings.Length; at++)
        {
            strings[at] = reader.ReadString();
        }

        return strings;
    }

    private static ushort[] Shorts(BinaryReader reader)
    {
        var shorts = new ushort[reader.ReadInt32()];
        for (var at = 0; at < shorts.Length; at++)
        {
            shorts[at] = reader.ReadUInt16();
        }

        return shorts;
    }

    private static Dictionary<uint, Vocabulary.Use> Uses(BinaryReader reader)
    {
        var count = reader.ReadInt32();
        var uses = new Dictionary<uint, Vocabulary.Use>(count);
        for (var at = 0; at < count; at++)
        {
            uses[reader.ReadUInt32()] = new(reader.ReadUInt16(), reader.ReadUInt64());
        }

        return uses;
    }

    private static Dictionary<uint, ushort> Numbers(BinaryReader reader)
    {
        var count = reader.ReadInt32();
        var numbers = new Dictionary<uint, ushort>(count);
        for (var at = 0; at < count; at++)
        {
            numbers[reader.ReadUInt32()] = reader.ReadUInt16();
        }

        return numbers;
    }

    private static Dictionary<string, (int, string)> Changes(BinaryReader reader)
    {
        var count = reader.ReadInt32();
        var changes = new Dictionary<string, (int, string)>(count, StringComparer.Ordinal);
        for (var at = 0; at < count; at++)
        {
            changes[reader.ReadString()] = (reader.ReadByte(), reader.ReadString());
        }

        return changes;
    }
}
