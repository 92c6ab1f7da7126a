using NodaTime;
using OutlookFollowUp.Understanding.Dates;
using OutlookFollowUp.Understanding.Language;

namespace OutlookFollowUp.Understanding.Acts.Holds;

/// <summary>A wish for quiet that only our question makes one: "Yes please." to "shall I leave you in peace until November?"</summary>
internal static class HoldAnswer
{
    // Nearer than this, "shall I ring again on the 20th" makes an appointment.
    private const int AppointmentDays = 10;
    private const int TrifleDays = 3;
    private const int Rank = 5;

    private static readonly Phrases LeavesAlone = new(["leave you", "left you", "leave it until", "leave it till", "leave it for", "left it until", "left it till", "leave things", "leave this", "leave well alone", "let you be", "let you get on", "let it rest", "hold off", "held off", "back off", "stay away", "stayed away", "keep away", "keep quiet", "kept quiet", "stay quiet", "go quiet", "went quiet", "wait until", "wait till", "waited until", "waited till", "wait for", "park this", "park it", "parked this", "parked it", "pause this", "pause it", "put this off", "put it off", "stop chasing", "give you a rest", "give you until", "give you till", "not bother you", "not chase"]);
    private static readonly Phrases Contacts = new(["try again", "try you again", "tried again", "try you", "come back to you", "came back to you", "come back", "came back", "get back to you", "got back to you", "get back in touch", "check back", "checked back", "check in", "checked in", "call again", "called again", "call you again", "ring again", "rang again", "ring you again", "phone again", "write again", "wrote again", "write to you again", "ask again", "asked again", "ask you again", "be in touch", "get in touch", "got in touch", "touch base", "touched base", "circle back", "circled back", "follow up", "followed up", "pick this up", "picked this up", "pick it up", "picked it up", "revisit", "knock again", "talk again", "speak again", "contact you", "approach you", "remind you", "nudge you"]);

    // "Shall I follow up with the drawings in October" asks when they are wanted.
    private static readonly Phrases Brings = new(["with the", "with a", "with your", "with our", "with two", "with some", "the price", "a price"]);

    /// <summary>The quiet that the letter chose; null when it chose none.</summary>
    public static HoldEnd? Of(Correspondence thread, Letter letter)
    {
        if (Choice.Of(thread, letter) is not { Taking: not Taking.No } choice)
        {
            return null;
        }

        // "In autumn or in the new year?": what is done then stands before the first of the two.
        var leaves = choice.Taken.Has(LeavesAlone);
        var contacts = choice.Taken.Has(Contacts) || (choice.Taking is Taking.Second && choice.End - choice.Start < 7 && choice.Left.Has(Contacts));
        if (!leaves && (!contacts || choice.Taken.Has(Brings)))
        {
            return null;
        }

        var written = letter.WrittenAt.Date;
        var dates = choice.Question.DatesBetween(choice.Start, choice.End).ToList();
        foreach (var date in dates)
        {
            if (Welcome(date, written) is { } day && IsFar(date, day, written, leaves))
            {
                return new(day, date.Reading, choice.Answer, Rank);
            }
        }

        return dates.Count == 0 && Event(choice, leaves) is { } happening ? new(null, $"until {happening} → no day named", choice.Answer, Rank) : null;
    }

    // "Better if I came back in February?": what only sounds past is still to come.
    private static LocalDate? Welcome(DateFinding date, LocalDate written) =>
        DueDays.FirstWelcome(date) is { } day && day <= written && date.Assumed.Contains("year") ? day.PlusYears(1) : DueDays.FirstWelcome(date);

    private static bool IsFar(DateFinding date, LocalDate day, LocalDate written, bool leaves) =>
        date.Grain is not (Grain.Minute or Grain.PartOfDay) && Period.DaysBetween(written, day) is var days
        && (days >= AppointmentDays || (days > TrifleDays && (leaves || date.Grain is Grain.Month or Grain.Quarter or Grain.Year)));

    private static string? Event(Choice choice, bool leaves) =>
        HoldEvent.Season(choice.Question, choice.Start, choice.End) ?? (leaves ? HoldEvent.In(choice.Question, choice.Question.Count) : null) ?? HoldEvent.Once(choice.Question);
}
