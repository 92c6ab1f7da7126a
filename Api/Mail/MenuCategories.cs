using Microsoft.Graph;
using Microsoft.Graph.Models;
using Microsoft.Graph.Models.ODataErrors;
using OutlookFollowUp.FollowUps;

namespace OutlookFollowUp.Api.Mail;

/// <summary>The categories we offer in the menu that Outlook itself shows on a right-click.</summary>
internal static class MenuCategories
{
    private static readonly Dictionary<string, CategoryColor> Colours = new(StringComparer.Ordinal)
    {
        [RightClick.Track] = CategoryColor.Preset7,
        [RightClick.Push] = CategoryColor.Preset1,
        [RightClick.Hold] = CategoryColor.Preset12,
    };

    /// <summary>Adds those that are not there yet.</summary>
    public static async Task<Offer> Offer(GraphServiceClient graph, CancellationToken cancellation)
    {
        var page = await graph.Me.Outlook.MasterCategories.GetAsync(request => request.QueryParameters.Top = 500, cancellation);
        var there = (page?.Value ?? []).Select(one => one.DisplayName ?? "").ToHashSet(StringComparer.OrdinalIgnoreCase);
        foreach (var name in RightClick.Offered.Where(name => !there.Contains(name)))
        {
            try
            {
                await graph.Me.Outlook.MasterCategories.PostAsync(new() { DisplayName = name, Color = Colours[name] }, cancellationToken: cancellation);
            }
            catch (ODataError known) when (known.ResponseStatusCode == StatusCodes.Status409Conflict)
            {
                // Somebody was first: another node, or we ourselves without hearing of it.
            }
        }

        return new();
    }

    /// <summary>Takes ours out again.</summary>
    public static async Task<Cleared> TakeBack(GraphServiceClient graph, CancellationToken cancellation)
    {
        var page = await graph.Me.Outlook.MasterCategories.GetAsync(request => request.QueryParameters.Top = 500, cancellation);
        foreach (var ours in (page?.Value ?? []).Where(one => RightClick.Offered.Contains(one.DisplayName ?? "", StringComparer.OrdinalIgnoreCase)))
        {
            try
            {
                await graph.Me.Outlook.MasterCategories[ours.Id].DeleteAsync(cancellationToken: cancellation);
            }
            catch (ODataError gone) when (gone.ResponseStatusCode == StatusCodes.Status404NotFound)
            {
                // Then it is as wished.
            }
        }

        return new();
    }
}
