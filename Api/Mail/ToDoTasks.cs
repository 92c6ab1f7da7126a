using Microsoft.Graph;
using Microsoft.Graph.Models;
using Microsoft.Graph.Models.ODataErrors;
using NodaTime;
using NodaTime.Text;
using OutlookFollowUp.FollowUps;
using TaskState = Microsoft.Graph.Models.TaskStatus;

namespace OutlookFollowUp.Api.Mail;

/// <summary>The task in To Do that reminds, in a list of our own. It reminds even when this service is gone.</summary>
internal static class ToDoTasks
{
    /// <summary>Makes the task look as wished, and says where it is.</summary>
    public static async Task<ReminderPlace> Set(GraphServiceClient graph, ReminderWish wish, DateTimeZone zone, CancellationToken cancellation)
    {
        var known = wish.Known;
        if (known.TaskGone || (known.TaskId is null && !known.TaskAsked && wish.State != ReminderState.Open))
        {
            return known;
        }

        if (known is { TaskListId: { } list, TaskId: { } task })
        {
            return await Change(graph, wish, zone, list, task, cancellation);
        }

        return await Find(graph, wish, zone, cancellation);
    }

    private static async Task<ReminderPlace> Change(GraphServiceClient graph, ReminderWish wish, DateTimeZone zone, string list, string task, CancellationToken cancellation)
    {
        try
        {
            if (wish.State is ReminderState.Gone or ReminderState.Erased)
            {
                await graph.Me.Todo.Lists[list].Tasks[task].DeleteAsync(cancellationToken: cancellation);
                return wish.Known with { TaskListId = null, TaskId = null, TaskGone = true };
            }

            await graph.Me.Todo.Lists[list].Tasks[task].PatchAsync(Task(wish, zone), cancellationToken: cancellation);
            return wish.Known with { TaskListId = list, TaskId = task };
        }
        catch (ODataError gone) when (gone.ResponseStatusCode == StatusCodes.Status404NotFound)
        {
            // The person deleted it by hand. They meant it.
            return wish.Known with { TaskListId = null, TaskId = null, TaskGone = true };
        }
    }

    private static async Task<ReminderPlace> Find(GraphServiceClient graph, ReminderWish wish, DateTimeZone zone, CancellationToken cancellation)
    {
        // A list is made for a task, never to find none in it.
        var list = wish.State == ReminderState.Open ? await ToDoLists.FindOrMake(graph, cancellation) : await ToDoLists.Find(graph, cancellation);
        if (list is null)
        {
            return wish.Known;
        }

        if (wish.Known.TaskAsked && await Made(graph, list, wish.Key, cancellation) is { } made)
        {
            return await Change(graph, wish, zone, list, made, cancellation);
        }

        if (wish.State != ReminderState.Open)
        {
            return wish.Known;
        }

        try
        {
            var task = await graph.Me.Todo.Lists[list].Tasks.PostAsync(Task(wish, zone, isNew: true), cancellationToken: cancellation);
            return wish.Known with { TaskListId = list, TaskId = task?.Id };
        }
        catch (Exception unsure) when (unsure is TimeoutException or HttpRequestException or ODataError { ResponseStatusCode: >= 500 })
        {
            // It may have been made all the same: look before anybody asks again.
            if (await Made(graph, list, wish.Key, cancellation) is { } late)
            {
                return wish.Known with { TaskListId = list, TaskId = late };
            }

            throw;
        }
    }

    private static async Task<string?> Made(GraphServiceClient graph, string list, Guid key, CancellationToken cancellation)
    {
        await foreach (var task in ToDoLists.Tasks(graph, list, cancellation))
        {
            if (task.LinkedResources?.Any(link => string.Equals(link.ExternalId, key.ToString(), StringComparison.OrdinalIgnoreCase)) == true)
            {
                return task.Id;
            }
        }

        return null;
    }

    private static TodoTask Task(ReminderWish wish, DateTimeZone zone, bool isNew = false)
    {
        if (wish.State == ReminderState.Done)
        {
            return new() { Status = TaskState.Completed };
        }

        var task = new TodoTask
        {
            Title = wish.Title,
            Body = new() { ContentType = BodyType.Text, Content = wish.Why },
            Status = TaskState.NotStarted,
            IsReminderOn = true,
            ReminderDateTime = At(wish.RemindAt.InZone(zone).LocalDateTime, zone),
            DueDateTime = At(wish.On.AtMidnight(), zone),
        };
        if (isNew)
        {
            task.LinkedResources = [new() { ApplicationName = ToDoLists.Application, DisplayName = wish.Title, ExternalId = wish.Key.ToString(), WebUrl = wish.WebLink }];
        }

        return task;
    }

    private static DateTimeTimeZone At(LocalDateTime moment, DateTimeZone zone) =>
        new() { DateTime = LocalDateTimePattern.GeneralIso.Format(moment), TimeZone = zone.Id };
}
