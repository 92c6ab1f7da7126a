using OutlookFollowUp.Sandbox.Graph.Calendar;
using OutlookFollowUp.Sandbox.Graph.Mail;
using OutlookFollowUp.Sandbox.Graph.People;
using OutlookFollowUp.Sandbox.Graph.Tasks;

namespace OutlookFollowUp.Sandbox.Graph;

/// <summary>Everything this stand-in knows how to answer, and the way from a question to its answer.</summary>
internal static class GraphRoutes
{
    private static readonly GraphRoute[] All =
    [
        .. MeRoutes.All,
        .. SettingsRoutes.All,
        .. CategoryRoutes.All,
        .. ExchangeIdRoutes.All,
        .. FolderRoutes.All,
        .. DeltaRoutes.All,
        .. MessageRoutes.All,
        .. DraftRoutes.All,
        .. AttachmentRoutes.All,
        .. ExtensionRoutes.All,
        .. TaskListRoutes.All,
        .. TaskRoutes.All,
        .. LinkedResourceRoutes.All,
        .. EventRoutes.All,
    ];

    public static GraphAnswer Answer(GraphCall call)
    {
        try
        {
            var path = BelowOwner(call);
            foreach (var route in All)
            {
                if (string.Equals(route.Method, call.Method, StringComparison.OrdinalIgnoreCase) && route.Match(path) is { } values)
                {
                    if (!route.Scopes.Any(call.Grant.Scopes.Contains))
                    {
                        throw GraphRefusal.Denied();
                    }

                    lock (call.Mailbox.Gate)
                    {
                        return route.Answer(call with { Values = values });
                    }
                }
            }

            throw All.Any(route => route.Match(path) is not null)
                ? new GraphRefusal(405, "Request_BadRequest", "Specified HTTP method is not allowed for the request target.")
                : GraphRefusal.BadUri($"Resource not found for the segment '{string.Join('/', path)}'.");
        }
        catch (GraphRefusal refusal)
        {
            return GraphAnswer.Error(refusal.Status, refusal.Code, refusal.Message);
        }
    }

    /// <summary>"/me/…" and "/users/{oneself}/…" are the same; another's mailbox is closed.</summary>
    private static IReadOnlyList<string> BelowOwner(GraphCall call)
    {
        var path = call.Path;
        if (path.Count > 0 && path[0].Equals("me", StringComparison.OrdinalIgnoreCase))
        {
            return [.. path.Skip(1)];
        }

        if (path.Count > 1 && path[0].Equals("users", StringComparison.OrdinalIgnoreCase))
        {
            var owner = call.Mailbox.Owner;
            return string.Equals(path[1], owner.Address, StringComparison.OrdinalIgnoreCase) || string.Equals(path[1], owner.ObjectId.ToString(), StringComparison.OrdinalIgnoreCase)
                ? [.. path.Skip(2)]
                : throw GraphRefusal.Denied();
        }

        throw GraphRefusal.BadUri($"Resource not found for the segment '{string.Join('/', path)}'.");
    }
}
