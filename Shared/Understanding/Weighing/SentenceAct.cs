namespace OutlookFollowUp.Understanding.Weighing;

/// <summary>What a sentence may do. One sentence may do several.</summary>
internal enum SentenceAct
{
    /// <summary>Somebody takes something on.</summary>
    Promise,

    /// <summary>The other side is asked for something.</summary>
    Request,

    /// <summary>The customer asks for quiet.</summary>
    Hold,

    /// <summary>A no to the whole.</summary>
    Refusal,

    /// <summary>A wish for no mail at all.</summary>
    OptOut,

    /// <summary>Another vendor or another way of doing it is named.</summary>
    Rival,

    /// <summary>Somebody is away.</summary>
    Absence,

    /// <summary>Somebody has left.</summary>
    Departure,
}
