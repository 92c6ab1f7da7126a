namespace OutlookFollowUp.Understanding.Commitments;

/// <summary>Somebody took on a specific future act that somebody else on the thread can wait for.</summary>
public sealed record Commitment
{
    /// <summary>The same for the same words of the same message, whenever it is read.</summary>
    public required string Id { get; init; }

    /// <summary>Who owes it: an address, or a name where only a name is known.</summary>
    public required string By { get; init; }

    /// <summary>Who waits for it, by address.</summary>
    public IReadOnlyList<string> To { get; init; } = [];

    /// <summary>What was promised, in the writer's words or those of the request it answers.</summary>
    public required string What { get; init; }

    /// <summary>How firmly.</summary>
    public required Strength Strength { get; init; }

    /// <summary>What has to happen first, in the writer's words; null when nothing.</summary>
    public string? Condition { get; init; }

    /// <summary>The day it is due; null when none was named.</summary>
    public DueDay? Due { get; init; }

    /// <summary>How it stands at the moment of reading.</summary>
    public required CommitmentStatus Status { get; init; }

    /// <summary>The words that kept, moved or withdrew it; null where none did, or where an attachment did.</summary>
    public Evidence? SettledBy { get; init; }

    /// <summary>How sure the reading is, from 0 to 1.</summary>
    public required double Confidence { get; init; }

    /// <summary>Whether it is one side of an agreed meeting or call.</summary>
    public bool IsMeeting { get; init; }

    /// <summary>The words that made the promise.</summary>
    public required Evidence Evidence { get; init; }
}
