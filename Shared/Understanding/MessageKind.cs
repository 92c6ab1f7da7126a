namespace OutlookFollowUp.Understanding;

/// <summary>What a message is: only a person's words are read for promises and answers.</summary>
public enum MessageKind
{
    /// <summary>Somebody wrote it.</summary>
    Person,

    /// <summary>An automatic reply: its sender is away.</summary>
    OutOfOffice,

    /// <summary>An automatic reply: its sender has left.</summary>
    DepartureNotice,

    /// <summary>A delivery report: the address does not take mail.</summary>
    Bounce,

    /// <summary>A system says that it has received something: a ticket number, "we will get back to you".</summary>
    Acknowledgement,

    /// <summary>Sent to many.</summary>
    Newsletter,

    /// <summary>A calendar invitation or the answer to one.</summary>
    Meeting,
}
