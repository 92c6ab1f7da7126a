using NodaTime;
using NodaTime.Text;

namespace OutlookFollowUp.FollowUps;

/// <summary>Outlook's own right-click menu as a way to speak to us: what a person puts on a mail is a wish, what we put there is the answer.</summary>
public static class RightClick
{
    /// <summary>Keep a follow-up for this thread.</summary>
    public const string Track = "Follow up: track";

    /// <summary>Write the last letter, or say what is missing.</summary>
    public const string Push = "Follow up: push";

    /// <summary>Keep quiet here.</summary>
    public const string Hold = "Follow up: hold";

    /// <summary>The answer where a letter was put into Drafts.</summary>
    public const string InDrafts = "Follow up: in Drafts";

    /// <summary>The answer where nothing should be followed up.</summary>
    public const string Nothing = "Follow up: nothing to do";

    private const string Begin = "Follow up: ";
    private static readonly LocalDatePattern ThisYear = LocalDatePattern.CreateWithInvariantCulture("d MMM");
    private static readonly LocalDatePattern AnotherYear = LocalDatePattern.CreateWithInvariantCulture("d MMM uuuu");

    /// <summary>The categories we offer in the menu.</summary>
    public static IReadOnlyList<string> Offered { get; } = [Track, Push, Hold];

    /// <summary>The answer where a follow-up is kept: "Follow up: 12 Oct".</summary>
    /// <param name="on">Its day.</param>
    /// <param name="today">The day it is.</param>
    public static string Label(LocalDate on, LocalDate today) => Begin + (on.Year == today.Year ? ThisYear : AnotherYear).Format(on);

    /// <summary>Whether a category is one of ours; a person's own may begin the same way.</summary>
    public static bool IsOurs(string category) => IsWish(category) || IsAnswer(category);

    /// <summary>The categories of a mail with this answer of ours and no other; null leaves none.</summary>
    public static IReadOnlyList<string> With(IReadOnlyList<string> categories, string? answer) =>
        [.. categories.Where(one => !IsOurs(one)), .. answer is null ? Array.Empty<string>() : [answer]];

    /// <summary>What the person wants, by what stands on the mail now. The wish that asks for more wins.</summary>
    /// <param name="signs">What stands on the mail.</param>
    /// <param name="kept">What we put there; null when nothing is kept for its thread.</param>
    public static RightClickWish Judge(MailSigns signs, KeptSigns? kept) => signs switch
    {
        _ when Has(signs, Push) => new RightClickWish.WantsPush(),
        _ when Has(signs, Hold) => new RightClickWish.WantsQuiet(),
        _ when Has(signs, Track) => new RightClickWish.WantsTracking(),
        _ when kept is { IsLabelled: true } && !signs.Categories.Any(IsOurs) => new RightClickWish.StopsTracking(),
        _ when kept is { IsFlagged: true } && signs.Flag != MailFlag.Flagged => new RightClickWish.TicksOff(),
        { Flag: MailFlag.Flagged, FlagOn: { } on } when on != kept?.On => new RightClickWish.WantsDay(on),
        _ => new RightClickWish.Nothing(),
    };

    private static bool Has(MailSigns signs, string wish) => signs.Categories.Contains(wish, StringComparer.OrdinalIgnoreCase);

    private static bool IsWish(string category) => Offered.Contains(category, StringComparer.OrdinalIgnoreCase);

    private static bool IsAnswer(string category) =>
        category is InDrafts or Nothing
        || (category.StartsWith(Begin, StringComparison.Ordinal) && (ThisYear.Parse(category[Begin.Length..]).Success || AnotherYear.Parse(category[Begin.Length..]).Success));
}

/// <summary>What a person wants by what they did to a mail.</summary>
public abstract record RightClickWish
{
    /// <summary>Nothing of us.</summary>
    public sealed record Nothing : RightClickWish;

    /// <summary>A follow-up on the day we propose.</summary>
    public sealed record WantsTracking : RightClickWish;

    /// <summary>The last letter.</summary>
    public sealed record WantsPush : RightClickWish;

    /// <summary>Quiet.</summary>
    public sealed record WantsQuiet : RightClickWish;

    /// <summary>A follow-up on a day of their own.</summary>
    /// <param name="On">The day.</param>
    public sealed record WantsDay(LocalDate On) : RightClickWish;

    /// <summary>It is done.</summary>
    public sealed record TicksOff : RightClickWish;

    /// <summary>They took our category off: nothing is followed up here any more.</summary>
    public sealed record StopsTracking : RightClickWish;
}
