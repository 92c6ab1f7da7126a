namespace OutlookFollowUp.Understanding.Acts.Requests;

/// <summary>Somebody asked the other side to tell or do something, and an answer can be waited for.</summary>
public sealed record Request
{
    /// <summary>The same for the same words of the same message, whenever it is read.</summary>
    public required string Id { get; init; }

    /// <summary>Who asks, by address.</summary>
    public required string By { get; init; }

    /// <summary>Who is asked, by address.</summary>
    public IReadOnlyList<string> Of { get; init; } = [];

    /// <summary>What is asked, in the writer's words.</summary>
    public required string What { get; init; }

    /// <summary>Question, ask or proposal.</summary>
    public required RequestKind Kind { get; init; }

    /// <summary>The later words of the asked side that answer or deliver it; null while it is open.</summary>
    public Evidence? AnsweredBy { get; init; }

    /// <summary>How sure the reading is, from 0 to 1.</summary>
    public required double Confidence { get; init; }

    /// <summary>The words that ask.</summary>
    public required Evidence Evidence { get; init; }
}

/// <summary>What a request wants of the other side.</summary>
public enum RequestKind
{
    /// <summary>To be told something.</summary>
    Question,

    /// <summary>To be sent or done something.</summary>
    Ask,

    /// <summary>To agree to something: "could we meet Thursday?"</summary>
    Proposal,
}
