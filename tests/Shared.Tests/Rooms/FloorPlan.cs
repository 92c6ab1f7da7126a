namespace OutlookFollowUp.Shared.Tests.Rooms;

/// <summary>Which rooms there are, and which other rooms of ours each may name. A room is a folder of source.</summary>
internal static class FloorPlan
{
    // What every act is read from.
    // What every act is read from.
    private static readonly string[] Sentence =
    [
        "Shared/Understanding", "Shared/Understanding/Text", "Shared/Understanding/Language", "Shared/Understanding/Language/Parsing", "Shared/Understanding/Dates",
        "Shared/Understanding/Wordings", "Shared/Understanding/Weighing", "Shared/Understanding/People",
    ];

    private static readonly string[] Understanding =
    [
        .. Sentence, "Shared/Understanding/Acts", "Shared/Understanding/Acts/Promises", "Shared/Understanding/Acts/Requests", "Shared/Understanding/Acts/Holds", "Shared/Understanding/Acts/Refusals",
        "Shared/Understanding/Acts/Competitors", "Shared/Understanding/Acts/Drivers", "Shared/Understanding/Acts/Statements", "Shared/Understanding/Commitments",
    ];

    private static readonly string[] Shared = [.. Understanding, "Shared/FollowUps", "Shared/FollowUps/Planning", "Shared/FollowUps/Calendar", "Shared/FollowUps/Pace", "Shared/FollowUps/Aftermath", "Shared/FollowUps/Learning", "Shared/FollowUps/Deals", "Shared/FollowUps/Accounts", "Shared/Drafts", "Shared/Contracts"];

    private static readonly string[] Doors = [.. Shared, "Api/Mail", "Api/Storage", "Api/Identity"];

    /// <summary>The rooms of the product, each with the rooms it may know.</summary>
    public static IReadOnlyDictionary<string, string[]> Rooms { get; } = new Dictionary<string, string[]>(StringComparer.Ordinal)
    {
        // message → new text → sentence → (dates, people) → act → commitment: each step adds, none goes back.
        ["Shared/Understanding"] = Understanding,
        ["Shared/Understanding/Text"] = ["Shared/Understanding"],
        // Words, phrases and clauses; then how they are come by: cut, tagged, parsed.
        ["Shared/Understanding/Language"] = ["Shared/Understanding/Text"],
        ["Shared/Understanding/Language/Parsing"] = ["Shared/Understanding/Text", "Shared/Understanding/Language"],
        ["Shared/Understanding/Dates"] = ["Shared/Understanding", "Shared/Understanding/Text", "Shared/Understanding/Language", "Shared/Understanding/Language/Parsing"],
        // The pages of wordings, and a sentence as they are held against it.
        ["Shared/Understanding/Wordings"] = ["Shared/Understanding", "Shared/Understanding/Text", "Shared/Understanding/Language", "Shared/Understanding/Language/Parsing", "Shared/Understanding/Dates"],
        // What a sentence as a whole weighs like: a promise, a no, a wish for quiet.
        ["Shared/Understanding/Weighing"] = ["Shared/Understanding", "Shared/Understanding/Text", "Shared/Understanding/Language", "Shared/Understanding/Language/Parsing", "Shared/Understanding/Wordings"],
        ["Shared/Understanding/People"] = [.. Sentence.Except(["Shared/Understanding/People"])],
        // What all acts share; then a room for each. A no may have to know the wish for quiet, a rival and a doubt the no; never the other way about.
        ["Shared/Understanding/Acts"] = Sentence,
        ["Shared/Understanding/Acts/Promises"] = [.. Sentence, "Shared/Understanding/Acts"],
        ["Shared/Understanding/Acts/Requests"] = [.. Sentence, "Shared/Understanding/Acts"],
        ["Shared/Understanding/Acts/Holds"] = [.. Sentence, "Shared/Understanding/Acts"],
        ["Shared/Understanding/Acts/Refusals"] = [.. Sentence, "Shared/Understanding/Acts", "Shared/Understanding/Acts/Holds"],
        ["Shared/Understanding/Acts/Competitors"] = [.. Sentence, "Shared/Understanding/Acts", "Shared/Understanding/Acts/Refusals"],
        // What moves their decision, towards us or away: their calendar and their doubts.
        ["Shared/Understanding/Acts/Drivers"] = [.. Sentence, "Shared/Understanding/Acts", "Shared/Understanding/Acts/Holds", "Shared/Understanding/Acts/Refusals"],
        // What our side said in figures, and where it said two things.
        ["Shared/Understanding/Acts/Statements"] = [.. Sentence, "Shared/Understanding/Acts"],
        ["Shared/Understanding/Commitments"] = Understanding,
        ["Shared/FollowUps"] = [.. Understanding, "Shared/FollowUps/Planning", "Shared/FollowUps/Calendar", "Shared/FollowUps/Pace"],
        ["Shared/FollowUps/Planning"] = [.. Understanding, "Shared/FollowUps", "Shared/FollowUps/Calendar"],
        ["Shared/FollowUps/Calendar"] = [],
        // How fast and how firmly with this customer; what came after the last letter; what past deals teach.
        ["Shared/FollowUps/Pace"] = [.. Understanding, "Shared/FollowUps", "Shared/FollowUps/Planning", "Shared/FollowUps/Calendar"],
        ["Shared/FollowUps/Aftermath"] = [.. Understanding, "Shared/FollowUps", "Shared/FollowUps/Planning", "Shared/FollowUps/Calendar"],
        ["Shared/FollowUps/Learning"] = [.. Understanding, "Shared/FollowUps", "Shared/FollowUps/Aftermath", "Shared/FollowUps/Pace"],
        // One decision being pursued; then everything a firm is known by.
        ["Shared/FollowUps/Deals"] = [.. Understanding, "Shared/FollowUps", "Shared/FollowUps/Planning"],
        ["Shared/FollowUps/Accounts"] = [.. Understanding, "Shared/FollowUps", "Shared/FollowUps/Planning", "Shared/FollowUps/Calendar", "Shared/FollowUps/Pace", "Shared/FollowUps/Deals"],
        ["Shared/Drafts"] = [.. Understanding, "Shared/FollowUps", "Shared/FollowUps/Planning", "Shared/FollowUps/Pace"],
        ["Shared/Contracts"] = Shared,
        ["Api"] = [.. Doors, "Api/Intake", "Api/Reminders", "Api/Endpoints", "Api/Health"],
        ["Api/Mail"] = [.. Shared, "Api/Identity"],
        ["Api/Identity"] = Shared,
        ["Api/Storage"] = Shared,
        ["Api/Intake"] = Doors,
        ["Api/Reminders"] = Doors,
        ["Api/Endpoints"] = Doors,
        ["Api/Health"] = Doors,
    };

    /// <summary>Folders on the way that hold no source of the product.</summary>
    public static IReadOnlySet<string> NoSource { get; } = new HashSet<string>(StringComparer.Ordinal) { "bin", "obj", "node_modules", "dist", "wwwroot", "Properties" };

    /// <summary>Names that say nothing about what is inside.</summary>
    public static IReadOnlySet<string> Bins { get; } = new HashSet<string>(StringComparer.OrdinalIgnoreCase)
    {
        "Common", "Helpers", "Helper", "Utils", "Util", "Utilities", "Services", "Models", "Misc", "Core", "Lib", "Shared.Kernel",
    };

    /// <summary>What the outside world is called, and the only rooms that may say it; none of them is in <c>Shared</c>.</summary>
    public static IReadOnlyDictionary<string, string[]> Outside { get; } = new Dictionary<string, string[]>(StringComparer.Ordinal)
    {
        ["Microsoft.Graph"] = ["Api/Mail"],
        ["Microsoft.Kiota"] = ["Api/Mail"],
        ["Microsoft.Identity"] = ["Api/Identity", "Api/Mail", "Api/Health"],
        ["Azure"] = ["Api/Identity"],
        ["Npgsql"] = ["Api/Storage"],
        ["Microsoft.Data.Sqlite"] = ["Api/Storage"],
        ["Microsoft.EntityFrameworkCore"] = ["Api/Storage", "Api/Endpoints", "Api/Reminders", "Api/Intake", "Api/Health"],
        ["OpenTelemetry"] = ["Api/Health"],
        ["Quartz"] = ["Api/Reminders"],
        ["System.Net"] = ["Api", "Api/Mail", "Api/Identity", "Api/Endpoints", "Api/Intake", "Api/Reminders", "Api/Health"],
        ["System.IO"] = ["Api", "Api/Mail", "Api/Identity", "Api/Endpoints", "Api/Intake", "Api/Storage"],
        ["Microsoft.AspNetCore"] = ["Api", "Api/Mail", "Api/Identity", "Api/Endpoints", "Api/Intake", "Api/Storage", "Api/Reminders", "Api/Health"],
        ["Microsoft.Extensions"] = ["Api", "Api/Mail", "Api/Identity", "Api/Endpoints", "Api/Intake", "Api/Storage", "Api/Reminders", "Api/Health"],
    };
}
