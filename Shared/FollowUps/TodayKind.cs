using NodaTime;

namespace OutlookFollowUp.FollowUps;

/// <summary>The groups of the today list, in the order they are shown.</summary>
public enum TodayKind
{
    /// <summary>What the reader owes.</summary>
    YourPromises,

    /// <summary>What is owed to the reader.</summary>
    TheyOwe,

    /// <summary>The day has passed.</summary>
    Overdue,

    /// <summary>The day is today.</summary>
    Due,

    /// <summary>Still to come.</summary>
    Coming,

    /// <summary>Everything is answered, and nobody speaks.</summary>
    ReadyForLastLetter,

    /// <summary>Quiet was asked for, or somebody is away.</summary>
    Quiet,

    /// <summary>The last letter is out.</summary>
    SilentAfterLastLetter,

    /// <summary>Heard in their words, for the person to confirm.</summary>
    Heard,
}

/// <summary>Sorts kept follow-ups into the today list.</summary>
public static class TodayList
{
    /// <summary>The group a follow-up stands in; null for one that has ended.</summary>
    /// <param name="state">How it stands.</param>
    /// <param name="on">Its day.</param>
    /// <param name="today">The reader's day.</param>
    public static TodayKind? GroupOf(FollowUpState state, LocalDate on, LocalDate today) => state switch
    {
        FollowUpState.Done or FollowUpState.Answered or FollowUpState.Removed => null,
        _ when on < today => TodayKind.Overdue,
        _ when on == today => TodayKind.Due,
        _ => TodayKind.Coming,
    };
}
