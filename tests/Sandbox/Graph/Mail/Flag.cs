using System.Text.Json.Nodes;
using NodaTime;
using OutlookFollowUp.Sandbox.Mailboxes;

namespace OutlookFollowUp.Sandbox.Graph.Mail;

/// <summary>The follow-up flag of a message and its rules.</summary>
internal static class Flag
{
    public static JsonObject Merge(JsonObject before, JsonObject given, Instant now)
    {
        var merged = (JsonObject)before.DeepClone();
        foreach (var (name, value) in given)
        {
            merged[name] = name == "flagStatus" ? value?.DeepClone() : ZonedTime.Utc(value, name);
        }

        switch ((string?)merged["flagStatus"])
        {
            case "flagged":
                if (merged["dueDateTime"] is not null && merged["startDateTime"] is null)
                {
                    throw GraphRefusal.Argument("A flag with a due date needs a start date.");
                }

                merged.Remove("completedDateTime");
                break;
            case "complete":
                merged["completedDateTime"] ??= Moment.Utc(now.InUtc().LocalDateTime);
                break;
            default:
                if (given["dueDateTime"] is not null || given["startDateTime"] is not null)
                {
                    throw GraphRefusal.Argument("Dates can be set on a flagged message only.");
                }

                return new JsonObject { ["flagStatus"] = "notFlagged" };
        }

        return merged;
    }
}
