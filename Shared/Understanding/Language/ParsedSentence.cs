using System.Collections.Immutable;
using System.Runtime.InteropServices;
using OutlookFollowUp.Understanding.Text;

namespace OutlookFollowUp.Understanding.Language;

/// <summary>A sentence whose words know what they are and what they hang on.</summary>
/// <param name="Sentence">The sentence it was read from.</param>
/// <param name="Words">Its words, in order.</param>
internal sealed record ParsedSentence(Sentence Sentence, ImmutableArray<Word> Words)
{
    private ImmutableArray<Word>[]? hanging;
    private readonly Func<ParsedSentence, IReadOnlyList<Clause>> cut = ClauseReader.Read;
    private IReadOnlyList<Clause>? clauses;
    private Phrasing? phrasing;
    private bool? isMarked;

    /// <summary>The word all others hang on; none in a sentence without words.</summary>
    public Word? Root => Words.FirstOrDefault(word => word.Head < 0);

    /// <summary>Its clauses in the order of their heads: what rules speak of.</summary>
    public IReadOnlyList<Clause> Clauses => clauses ??= Cut(this);

    /// <summary>Its words, to be asked for set phrases.</summary>
    public Phrasing Phrasing => phrasing ??= new(Words);

    /// <summary>Whether a question mark stands in it.</summary>
    public bool HasQuestionMark => isMarked ??= Words.Any(word => word.Text.Contains('?', StringComparison.Ordinal));

    /// <summary>How its words are cut into clauses: by what hangs on what, unless a finder knows better.</summary>
    public Func<ParsedSentence, IReadOnlyList<Clause>> Cut
    {
        private get => cut;
        init => (cut, clauses) = (value, null);
    }

    /// <summary>The words that hang on this one, in order.</summary>
    public ImmutableArray<Word> Children(Word word) => (hanging ??= Hanging())[word.Index];

    /// <summary>The first word hanging on this one in one of these ways: "nsubj", "obj", "aux:pass"; "nsubj" also means its finer kinds.</summary>
    public Word? Child(Word word, params ReadOnlySpan<string> relations)
    {
        foreach (var child in Children(word))
        {
            foreach (var relation in relations)
            {
                if (relation.Equals(child.Relation, StringComparison.Ordinal) || relation.Equals(child.Role, StringComparison.Ordinal))
                {
                    return child;
                }
            }
        }

        return null;
    }

    /// <summary>The word this one hangs on.</summary>
    public Word? Head(Word word) => word.Head < 0 ? null : Words[word.Head];

    /// <summary>The stretch of the new text that a word and all that hangs on it cover: "the marked up copy" for "copy".</summary>
    public Span Phrase(Word word) => PhraseReader.Read(this, word);

    private ImmutableArray<Word>[] Hanging()
    {
        Span<int> counts = Words.Length <= 256 ? stackalloc int[Words.Length] : new int[Words.Length];
        counts.Clear();
        foreach (var word in Words)
        {
            if (word.Head >= 0)
            {
                counts[word.Head]++;
            }
        }

        var children = new Word[Words.Length][];
        for (var head = 0; head < children.Length; head++)
        {
            children[head] = counts[head] == 0 ? [] : new Word[counts[head]];
        }

        // From the last to the first, so that what is left of a count is the next one's place.
        for (var at = Words.Length - 1; at >= 0; at--)
        {
            if (Words[at].Head is >= 0 and var head)
            {
                children[head][--counts[head]] = Words[at];
            }
        }

        return Array.ConvertAll(children, ImmutableCollectionsMarshal.AsImmutableArray);
    }
}
