using OutlookFollowUp.FollowUps.Accounts;
using OutlookFollowUp.FollowUps.Deals;
using OutlookFollowUp.Understanding;

namespace OutlookFollowUp.Api.Storage;

/// <summary>A thread as it was just read.</summary>
/// <param name="ThreadId">As the mailbox names it.</param>
/// <param name="Subject">What it is called.</param>
/// <param name="Findings">What it says.</param>
/// <param name="WebLink">Opens its last mail in Outlook on the web; null when Graph gave none.</param>
/// <param name="Drafts">What the mailbox knows of our drafts in it.</param>
internal sealed record HeardThread(string ThreadId, string Subject, Findings Findings, string? WebLink, DraftSigns Drafts);

/// <summary>A thread, judged, with what is kept about it.</summary>
/// <param name="Findings">What it says, with what the person put right.</param>
/// <param name="Account">The firm; null while nothing is kept about it.</param>
/// <param name="Thread">The thread in its deal; null while nothing is kept about it.</param>
/// <param name="SoFar">What is known of the firm besides.</param>
/// <param name="Judgement">What follows of all of it.</param>
internal sealed record JudgedThread(Findings Findings, Account? Account, DealThread? Thread, AccountSoFar SoFar, Judgement Judgement)
{
    /// <summary>The deal; null while nothing is kept about it.</summary>
    public Deal? Deal => Thread?.Deal;
}
