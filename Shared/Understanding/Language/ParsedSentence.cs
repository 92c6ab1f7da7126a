using OutlookFollowUp.Understanding.Text;

namespace OutlookFollowUp.Understanding.Language;

/// <summary>A sentence whose words know what they are and what they hang on.</summary>
/// <param name="Sentence">The sentence it was read from.</param>
/// <param name="Words">Its words, in order.</param>
internal sealed record ParsedSentence(Sentence Sentence, IReadOnlyList<Word> Words)
{
    private ILookup<int, Word>? hanging;
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
    public IEnumerable<Word> Children(Word word) => (hanging ??= Words.ToLookup(each => each.Head))[word.Index];

    /// <summary>The first word hanging on this one in one of these ways: "nsubj", "obj", "aux:pass"; "nsubj" also means its finer kinds.</summary>
    public Word? Child(Word word, params ReadOnlySpan<string> relations)
    {
        foreach (var child in Children(word))
        {
            if (relations.Contains(child.Relation) || relations.Contains(child.Role))
            {
                return child;
            }
        }

        return null;
    }

    /// <summary>The word this one hangs on.</summary>
    public Word? Head(Word word) => word.Head < 0 ? null : Words[word.Head];

    /// <summary>The stretch of the new text that a word and all that hangs on it cover: "the marked up copy" for "copy".</summary>
    public Span Phrase(Word word) => PhraseReader.Read(this, word);
}
