namespace OutlookFollowUp.FollowUps;

/// <summary>What can be asked with one click, without the pane.</summary>
public enum QuickWish
{
    /// <summary>On the day the thread itself names, or the day after it: the one we would propose.</summary>
    AgreedDay,

    /// <summary>In three working days.</summary>
    ThreeWorkingDays,

    /// <summary>On the first working day of next week.</summary>
    NextWeek,

    /// <summary>Not before the quiet is over that the customer asked for, or that one wants oneself.</summary>
    Quiet,
}
