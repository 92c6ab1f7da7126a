namespace OutlookFollowUp.FollowUps;

/// <summary>What may stand between us and somebody's mailbox for longer than a moment.</summary>
public enum MailboxTrouble
{
    /// <summary>They have to sign in again: the session ended or the password changed.</summary>
    SignInNeeded,

    /// <summary>The permission to read their mail was taken back.</summary>
    ConsentNeeded,

    /// <summary>A policy of their firm keeps us out.</summary>
    Closed,

    /// <summary>The mailbox is not there any more.</summary>
    Gone,

    /// <summary>Outlook does not tell us any more when mail arrives; we still look by ourselves.</summary>
    NoticesLost,
}
