using System.Collections.Frozen;

namespace OutlookFollowUp.Understanding.Language;

/// <summary>Finds the clauses of a sentence: which words say what is done, and how each clause stands to the one above.</summary>
internal sealed class ClauseReader
{
    private static readonly FrozenSet<string> Conditions = FrozenSet.ToFrozenSet(["if", "unless", "provided", "providing", "assuming", "supposing", "as long as", "so long as", "in case", "lest", "whether"]);
    private static readonly FrozenSet<string> Times = FrozenSet.ToFrozenSet(["when", "once", "after", "before", "until", "til", "till", "while", "whilst", "whenever", "as soon as", "by the time"]);

    private readonly ParsedSentence sentence;
    private readonly List<Clause> clauses = [];
    private readonly int[] owner;

    private ClauseReader(ParsedSentence sentence)
    {
        this.sentence = sentence;
        owner = new int[sentence.Words.Length];
        Array.Fill(owner, -1);
    }

    public static IReadOnlyList<Clause> Read(ParsedSentence sentence)
    {
        if (sentence.Root is not { } root)
        {
            return [];
        }

        var reader = new ClauseReader(sentence);
        reader.AddAll(root);
        return reader.clauses.Count == 1 ? reader.clauses : [.. reader.clauses.OrderBy(clause => clause.Head.Index)];
    }

    // "Should you need it sooner, call me": the parser takes the first for the main one; it is a condition of the second.
    private void AddAll(Word root)
    {
        var group = new VerbGroup(sentence, root);
        var main = IsInverted(group) && !sentence.Words[^1].Text.Contains('?', StringComparison.Ordinal)
            ? sentence.Children(root).FirstOrDefault(child => child.Role is "parataxis" or "conj" or "ccomp" && child.Index > root.Index && IsClause(child, group))
            : null;
        if (main is null)
        {
            Add(root, null);
            return;
        }

        Add(main, null);
        Add(root, clauses[0]);
    }

    private void Add(Word outer, Clause? parent)
    {
        var group = new VerbGroup(sentence, outer);
        var mark = Mark(group);
        var kind = Kind(outer, mark, group, parent);
        var own = new List<Word>(sentence.Words.Length);
        var below = new List<Word>();
        Gather(outer, group, own, below, depth: 0);
        own.Sort(static (one, other) => one.Index.CompareTo(other.Index));
        var clause = ClauseFiller.Fill(sentence, group, kind, parent, mark, [.. own]);
        clauses.Add(clause);
        foreach (var each in below)
        {
            Add(each, clause);
        }
    }

    // Its own words are all that hang on it, down to where another clause begins.
    private void Gather(Word word, VerbGroup group, List<Word> own, List<Word> below, int depth)
    {
        if (owner[word.Index]++ >= 0)
        {
            return;
        }

        own.Add(word);
        foreach (var child in sentence.Children(word))
        {
            if (owner[child.Index] >= 0)
            {
                continue;
            }

            if (!group.IsChained(child.Index) && IsClause(child, group))
            {
                below.Add(child);
            }
            else if (depth < sentence.Words.Length)
            {
                Gather(child, group, own, below, depth + 1);
            }
        }
    }

    private bool IsClause(Word word, VerbGroup group) => word.Role switch
    {
        "advcl" or "ccomp" or "csubj" or "acl" => VerbGroup.IsVerb(word) || HasVerb(word),
        "xcomp" => (VerbGroup.IsVerb(word) && word.Tag is not "VBN") || sentence.Child(word, "mark") is not null,
        "parataxis" => VerbGroup.IsVerb(word) || HasVerb(word),
        "conj" => group.IsChained(word.Head) ? VerbGroup.IsVerb(word) || HasVerb(word) : HasVerb(word) && sentence.Child(word, "nsubj") is not null,
        "list" or "appos" or "discourse" or "dep" => HasVerb(word) && sentence.Child(word, "nsubj") is not null,
        _ => false,
    };

    private bool HasVerb(Word word) => sentence.Child(word, "cop", "nsubj", "aux") is not null;

    private string? Mark(VerbGroup group)
    {
        var outer = group.Chain[0];
        if (sentence.Head(outer) is { Lower: "soon" or "long" } adverb && outer.Role is "advcl" or "ccomp")
        {
            return $"as {adverb.Lower} as";
        }

        var own = sentence.Children(outer);
        var mark = own.FirstOrDefault(child => child.Role is "mark" && child.Lower is not "to" && child.Index < group.Head.Index)
            ?? (outer.Head < 0 ? null : group.Children.FirstOrDefault(child => child.Role is "advmod" && child.Tag is "WRB" && child.Index < group.Head.Index))
            ?? own.FirstOrDefault(child => child.Role is "mark");
        return mark switch
        {
            null => null,
            { Lower: "in" } when sentence.Child(mark, "fixed")?.Lower is "case" => "in case",
            { Lower: "as" or "so" } when sentence.Child(mark, "fixed") is { Lower: "soon" or "long" } adverbial => $"as {adverbial.Lower} as",
            _ => mark.Lower,
        };
    }

    private static ClauseKind Kind(Word outer, string? mark, VerbGroup group, Clause? parent)
    {
        if (parent is null)
        {
            return ClauseKind.Main;
        }

        return outer.Role switch
        {
            "root" => ClauseKind.Condition,
            "ccomp" or "csubj" when mark is "if" or "whether" => ClauseKind.Content,
            _ when mark is not null && Conditions.Contains(mark) => ClauseKind.Condition,
            "ccomp" or "csubj" => ClauseKind.Content,
            "acl" => ClauseKind.Relative,
            "xcomp" => ClauseKind.Infinitive,
            _ when mark is not null && Times.Contains(mark) && outer.Role is "advcl" => ClauseKind.Time,
            "conj" or "parataxis" or "list" or "appos" or "discourse" or "dep" => ClauseKind.Coordinated,
            _ => IsInverted(group) ? ClauseKind.Condition : ClauseKind.Circumstance,
        };
    }

    // "Should you need it sooner, …", "Had we known, …"
    private static bool IsInverted(VerbGroup group) =>
        group.Finite is { Lower: "should" or "had" or "were" } first && group.Children.Any(child => child.Role is "nsubj" && child.Index > first.Index && child.Index < group.Head.Index);
}
