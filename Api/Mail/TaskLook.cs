using Microsoft.Graph;
using Microsoft.Graph.Models.ODataErrors;

namespace OutlookFollowUp.Api.Mail;

/// <summary>Which of our tasks the person has ticked off or deleted in To Do: one question where none has.</summary>
internal static class TaskLook
{
    private const int MostPages = 20;

    public static async Task<TaskSigns> Of(GraphServiceClient graph, IReadOnlyList<TaskPlace> known, CancellationToken cancellation)
    {
        var (done, gone) = (new HashSet<string>(StringComparer.Ordinal), new HashSet<string>(StringComparer.Ordinal));
        foreach (var list in known.GroupBy(one => one.ListId, StringComparer.Ordinal))
        {
            var open = await Open(graph, list.Key, cancellation);
            foreach (var task in list.Where(one => !open.Contains(one.TaskId)))
            {
                await Look(graph, task, done, gone, cancellation);
            }
        }

        return new(done, gone);
    }

    private static async Task<HashSet<string>> Open(GraphServiceClient graph, string list, CancellationToken cancellation)
    {
        var open = new HashSet<string>(StringComparer.Ordinal);
        try
        {
            var next = (string?)$"/me/todo/lists/{Uri.EscapeDataString(list)}/tasks?$filter={Uri.EscapeDataString("status ne 'completed'")}&$select=id&$top=100";
            for (var pages = 0; next is not null && pages < MostPages; pages++)
            {
                var page = await graph.Get(next, cancellation);
                open.UnionWith(page.GetProperty("value").EnumerateArray().Select(one => one.Text("id")).OfType<string>());
                next = page.Text("@odata.nextLink");
            }
        }
        catch (ODataError away) when (away.ResponseStatusCode == StatusCodes.Status404NotFound)
        {
            // The whole list was deleted, and every task with it.
        }

        return open;
    }

    private static async Task Look(GraphServiceClient graph, TaskPlace task, HashSet<string> done, HashSet<string> gone, CancellationToken cancellation)
    {
        try
        {
            var found = await graph.Get($"/me/todo/lists/{Uri.EscapeDataString(task.ListId)}/tasks/{Uri.EscapeDataString(task.TaskId)}?$select=id,status", cancellation);
            if (found.Text("status") == "completed")
            {
                done.Add(task.TaskId);
            }
        }
        catch (ODataError away) when (away.ResponseStatusCode == StatusCodes.Status404NotFound)
        {
            gone.Add(task.TaskId);
        }
    }
}
