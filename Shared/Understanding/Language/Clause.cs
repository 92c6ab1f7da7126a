using System.Collections.Immutable;
using OutlookFollowUp.Understanding.Text;

namespace OutlookFollowUp.Understanding.Language;

/// <summary>One statement, question or command: who does what to whom, when, and how surely.</summary>
/// <remarks>"I'll send you the quote by Friday if Dana agrees" is two: I, send, quote, future; and, as a condition of the first: Dana, agree, present.</remarks>
internal sealed class Clause
{
    private Phrasing? phrasing;
    private IReadOnlyList<Clause>? below;

    /// <summary>The sentence it stands in.</summary>
    public required ParsedSentence Sentence { get; init; }

    /// <summary>How it stands to the clause above.</summary>
    public required ClauseKind Kind { get; init; }

    /// <summary>The clause above; none for the main one.</summary>
    public Clause? Parent { get; init; }

    /// <summary>The word all of it hangs on: the verb, or what "be" says ("ready" in "it is ready"), or a fragment's noun.</summary>
    public required Word Head { get; init; }

    /// <summary>The verb that carries the meaning, "be" if there is no other; none in a fragment ("copy to you by Friday").</summary>
    public Word? Verb { get; init; }

    /// <summary>The verb as a dictionary has it, with its particle: "send", "get back", "be"; empty without a verb.</summary>
    public string Does { get; init; } = "";

    /// <summary>Who or what does it, as written; inherited where clauses share it: "I'll review and send it", "I want to send it".</summary>
    public Word? Subject { get; init; }

    /// <summary>Who does it, by grammar, also where nobody is named: "will send it", "please send it".</summary>
    public Person Person { get; init; }

    /// <summary>What it is done to: "quote" in "send you the quote"; in a passive the subject it is done to.</summary>
    public Word? Object { get; init; }

    /// <summary>Who gets it: "you" in "send you the quote", "send the quote over to you".</summary>
    public Word? Recipient { get; init; }

    /// <summary>What the subject is said to be: "ready" in "it is ready", "manager" in "she is the manager".</summary>
    public Word? Complement { get; init; }

    /// <summary>Will, would, can, could, shall, should, may, might, must, need to, have to, ought to, be able to…; none without.</summary>
    public string? Modal { get; init; }

    /// <summary>When, by the verb alone.</summary>
    public Tense Tense { get; init; }

    /// <summary>"am sending", "will be sending".</summary>
    public bool IsProgressive { get; init; }

    /// <summary>"have sent", "will have sent".</summary>
    public bool IsPerfect { get; init; }

    /// <summary>"was sent", "will be sent", "gets sent".</summary>
    public bool IsPassive { get; init; }

    /// <summary>"will not", "won't", "never", "no longer", "nobody".</summary>
    public bool IsNegated { get; init; }

    /// <summary>"Send it to me.", "Please let us know."</summary>
    public bool IsImperative { get; init; }

    /// <summary>Asked, not told: "Can you send it?", "Which day suits?", "you sent it?"</summary>
    public bool IsQuestion { get; init; }

    /// <summary>The word that subordinates it, in small letters: "if", "when", "once", "that", "to"; none without.</summary>
    public string? Mark { get; init; }

    /// <summary>The words that are its own: not those of clauses inside it.</summary>
    public ImmutableArray<Word> Words { get; init; } = [];

    /// <summary>Its own words, to be asked for set phrases.</summary>
    public Phrasing Phrasing => phrasing ??= new(Words);

    /// <summary>The clauses right below: conditions, contents, infinitives, coordinated ones.</summary>
    public IReadOnlyList<Clause> Below => below ??= [.. Sentence.Clauses.Where(clause => clause.Parent == this)];

    /// <summary>From its first own word to its last, in the new text.</summary>
    public Span Place => new(Words[0].Place.Start, Words[^1].Place.End - Words[0].Place.Start);

    /// <summary>Whether a find (a date, a name) belongs to this very clause, not to one inside it or beside it.</summary>
    public bool Holds(Span find) => Words.Any(word => word.Place.Overlaps(find));

    /// <summary>The noun behind a preposition that hangs on this clause: <c>Behind("by")</c> is "Friday" in "send it by Friday".</summary>
    public Word? Behind(string preposition) =>
        Words.FirstOrDefault(word => word.Role is "obl" or "nmod" or "root" && Sentence.Children(word).Any(child => child.Role is "case" && child.Lower.Equals(preposition, StringComparison.Ordinal)));

    /// <summary>Whether any of its own words has one of these dictionary forms.</summary>
    public bool Says(params ReadOnlySpan<string> lemmas)
    {
        foreach (var word in Words)
        {
            if (lemmas.Contains(word.Lemma))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether the happening hangs on something: a condition stands below it or above it.</summary>
    public bool IsConditional => Kind == ClauseKind.Condition || Below.Any(clause => clause.Kind == ClauseKind.Condition);

    /// <summary>Whether it is somebody's words or thought, not stated outright: "he said they will pay", "I hope we can".</summary>
    public bool IsReported => Kind == ClauseKind.Content || (Kind is ClauseKind.Coordinated or ClauseKind.Infinitive && Parent is { IsReported: true });
}
