using OutlookFollowUp.Understanding.Dates;
using OutlookFollowUp.Understanding.Text;

namespace OutlookFollowUp.Understanding.Acts.Requests;

/// <summary>Words that ask the other side for something, before the thread has its say.</summary>
/// <param name="Letter">The letter they stand in.</param>
/// <param name="Place">The words.</param>
/// <param name="Kind">What they want.</param>
/// <param name="Confidence">How sure the reading is, from 0 to 1.</param>
internal sealed record Asking(Letter Letter, Span Place, RequestKind Kind, double Confidence)
{
    /// <summary>"Please advise", "let me know", "thoughts?": asks for nothing that the sentence before did not ask.</summary>
    public bool IsEcho { get; init; }

    /// <summary>The construction asks by itself, however little the sentence weighs like asking: "they won't let it in until they've seen a protocol".</summary>
    public bool IsPlain { get; init; }

    /// <summary>The date that a proposal names.</summary>
    public DateFinding? Date { get; init; }

    public string Words => Place.In(Letter.NewText);
}
