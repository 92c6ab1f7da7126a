namespace OutlookFollowUp.Understanding.Dates;

/// <summary>How the words before a date tie it to what is said: "by Friday" is a deadline, "after Friday" a beginning.</summary>
public enum Relation
{
    /// <summary>On, at, in: the day itself.</summary>
    On,

    /// <summary>By, no later than, before: the latest day.</summary>
    By,

    /// <summary>Until, till: lasts to the day, which itself is free of it.</summary>
    Until,

    /// <summary>Through, until and including: lasts to the end of the day.</summary>
    Through,

    /// <summary>After, not before, from … on: open towards the future.</summary>
    After,

    /// <summary>Since, before with a past verb: open towards the past.</summary>
    Since,

    /// <summary>About, around: near the day.</summary>
    Around,
}
