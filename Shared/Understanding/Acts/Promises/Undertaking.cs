using OutlookFollowUp.Understanding.Dates;
using OutlookFollowUp.Understanding.Text;

namespace OutlookFollowUp.Understanding.Acts.Promises;

/// <summary>Words in which somebody takes something on, before the thread has its say: who, how surely, by when.</summary>
/// <param name="Letter">The letter they stand in.</param>
/// <param name="Place">The words.</param>
internal sealed record Undertaking(Letter Letter, Span Place)
{
    /// <summary>The name of the one who will do it, as written; null for the writer.</summary>
    public string? By { get; init; }

    /// <summary>"I'll try", "should be able to".</summary>
    public bool IsSoft { get; init; }

    /// <summary>What has to happen first, as written.</summary>
    public Span? Condition { get; init; }

    /// <summary>The date it is tied to.</summary>
    public DateFinding? Date { get; init; }

    /// <summary>"Will do", "leave it with me": what is promised stands elsewhere.</summary>
    public bool IsEcho { get; init; }

    /// <summary>"Absolutely", "of course": takes on what was asked, and nothing where nothing was.</summary>
    public bool IsBareYes { get; init; }

    /// <summary>Asking, looking, fetching: done on the way to what the other waits for.</summary>
    public bool IsPreparation { get; init; }

    /// <summary>Whether it names who acts, and does not go on from the words before.</summary>
    public bool IsOwnSubject { get; init; } = true;

    /// <summary>"You'll have that", "I'll send it over": the thing itself was named elsewhere.</summary>
    public bool IsOfPronoun { get; init; }

    /// <summary>Whether such a word stands where the thing would.</summary>
    public static bool IsPronoun(Language.Word? goods) => goods is { Lower: "it" or "that" or "them" or "those" or "this" };

    /// <summary>How sure the reading is, from 0 to 1.</summary>
    public double Confidence { get; init; } = 0.9;

    /// <summary>The words.</summary>
    public string Words => Place.In(Letter.NewText);
}
