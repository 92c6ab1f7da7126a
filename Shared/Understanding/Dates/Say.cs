namespace OutlookFollowUp.Understanding.Dates;

/// <summary>The part a word plays in a date.</summary>
internal enum Say : byte
{
    None,

    // Small words around a day.
    The, Of, On, In, At, And, Or, To, For, Than, Not, No,

    // How the words stand to the day.
    By, Before, Until, Through, After, From, Since, Around, Between, Within, Starting, Latest, Earliest, Ahead, Beyond, Later, Earlier, Sooner, AsOf, Inclusive, Onwards, During, Up,

    // Which one.
    This, Next, Last, Coming, Past, Following, Previous, That, Same, Every, Current,

    // Where in a stretch.
    End, Start, Middle, Early, Mid, Late, Half, Rest,

    // Days that count from the day written.
    Today, Tomorrow, Yesterday, DayAfterTomorrow, DayBeforeYesterday, Tonight, Now, Ago, Hence, Then,

    // Clock and parts of the day.
    Noon, Midnight, Am, Pm, Oclock, Uhr, Morning, Afternoon, Evening, Night, Lunch, CloseOfBusiness, EndOfDay, EndOfWeek, EndOfMonth, EndOfQuarter, EndOfYear, Sharp,

    // Others.
    CalendarWeek, WeekCommencing, Working, Instant, Proximo, Ultimo, Couple,
}
