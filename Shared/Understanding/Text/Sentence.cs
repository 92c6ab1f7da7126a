namespace OutlookFollowUp.Understanding.Text;

/// <summary>One sentence, or one line that stands for one, of what a person newly wrote.</summary>
/// <param name="Place">Where it stands in the message's new text.</param>
/// <param name="Text">Its words: <c>newText.Substring(Place.Start, Place.Length)</c>.</param>
public sealed record Sentence(Span Place, string Text);
