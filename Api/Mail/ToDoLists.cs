using Microsoft.Graph;
using Microsoft.Graph.Models;
using Microsoft.Graph.Models.ODataErrors;

namespace OutlookFollowUp.Api.Mail;

/// <summary>The list of our own in To Do.</summary>
internal static class ToDoLists
{
    /// <summary>What our tasks are linked under.</summary>
    public const string Application = "Follow-up";

    private const string Name = "Follow-ups";
    private const int PageSize = 100;
    private static readonly string[] Links = ["linkedResources"];

    /// <summary>The list's id; null when there is no such list.</summary>
    public static async Task<string?> Find(GraphServiceClient graph, CancellationToken cancellation)
    {
        var page = await graph.Me.Todo.Lists.GetAsync(request => request.QueryParameters.Top = PageSize, cancellation);
        while (page is not null)
        {
            if (page.Value?.Find(list => string.Equals(list.DisplayName, Name, StringComparison.Ordinal)) is { Id: { } id })
            {
                return id;
            }

            page = page.OdataNextLink is { } next ? await graph.Me.Todo.Lists.WithUrl(next).GetAsync(cancellationToken: cancellation) : null;
        }

        return null;
    }

    /// <summary>The list's id, made if it is not there.</summary>
    public static async Task<string> FindOrMake(GraphServiceClient graph, CancellationToken cancellation)
    {
        if (await Find(graph, cancellation) is { } there)
        {
            return there;
        }

        var made = await graph.Me.Todo.Lists.PostAsync(new() { DisplayName = Name }, cancellationToken: cancellation);
        return made?.Id ?? throw new HttpRequestException("Graph made a list without an id.");
    }

    /// <summary>The tasks of a list with what they are linked to, page by page.</summary>
    public static async IAsyncEnumerable<TodoTask> Tasks(GraphServiceClient graph, string list, [System.Runtime.CompilerServices.EnumeratorCancellation] CancellationToken cancellation)
    {
        var page = await graph.Me.Todo.Lists[list].Tasks.GetAsync(
            request =>
            {
                request.QueryParameters.Expand = Links;
                request.QueryParameters.Top = PageSize;
            },
            cancellation);
        while (page is not null)
        {
            foreach (var task in page.Value ?? [])
            {
                yield return task;
            }

            page = page.OdataNextLink is { } next ? await graph.Me.Todo.Lists[list].Tasks.WithUrl(next).GetAsync(cancellationToken: cancellation) : null;
        }
    }

    /// <summary>Takes every task of ours away, and the list with them unless the person keeps something of their own in it.</summary>
    public static async Task<Cleared> Leave(GraphServiceClient graph, CancellationToken cancellation)
    {
        if (await Find(graph, cancellation) is not { } list)
        {
            return new();
        }

        var (ours, theirs) = (new List<string>(), 0);
        await foreach (var task in Tasks(graph, list, cancellation))
        {
            if (task.LinkedResources?.Any(link => string.Equals(link.ApplicationName, Application, StringComparison.Ordinal)) == true)
            {
                ours.Add(task.Id!);
            }
            else
            {
                theirs++;
            }
        }

        foreach (var task in ours)
        {
            await IfThere(() => graph.Me.Todo.Lists[list].Tasks[task].DeleteAsync(cancellationToken: cancellation));
        }

        if (theirs == 0)
        {
            await IfThere(() => graph.Me.Todo.Lists[list].DeleteAsync(cancellationToken: cancellation));
        }

        return new();
    }

    private static async Task IfThere(Func<Task> delete)
    {
        try
        {
            await delete();
        }
        catch (ODataError gone) when (gone.ResponseStatusCode == StatusCodes.Status404NotFound)
        {
            // Then it is as wished.
        }
    }
}
