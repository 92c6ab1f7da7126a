namespace OutlookFollowUp.Understanding.Dates;

/// <summary>"Moved from Tuesday to Thursday": two days, the old and the new, and no stretch between them.</summary>
internal static class Moves
{
    // Between the verb and "from" stands what is moved: "we pushed the site visit from the 5th to the 9th".
    private const int Reach = 5;

    private static readonly WordSet Verbs = new("moved move moving extended postponed postpone pushed changed change rescheduled reschedule shifted shift slipped swapped deferred delayed preponed verschoben verlegt reporté décalé");

    /// <param name="page">The text.</param>
    /// <param name="at">The word "from", or any other: then nothing is moved.</param>
    public static bool FromTo(Page page, int at)
    {
        for (var before = at - 1; page.Is(at, Say.From) && before >= at - Reach && page[before].Kind is TokenKind.Word; before--)
        {
            if (Verbs.Has(page, before))
            {
                return true;
            }
        }

        return false;
    }
}
