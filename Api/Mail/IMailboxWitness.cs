using OutlookFollowUp.Api.Identity;

namespace OutlookFollowUp.Api.Mail;

/// <summary>Hears how each question to a mailbox ended, so that the person can be told truly how we stand with it.</summary>
internal interface IMailboxWitness
{
    /// <summary>A mailbox has answered, or not.</summary>
    /// <param name="caller">Whose mailbox.</param>
    /// <param name="scopes">What was needed for the question.</param>
    /// <param name="refusal">Why there was no answer; null when there was one.</param>
    Task Saw(Caller caller, IReadOnlyList<string> scopes, MailRefusal? refusal);
}
