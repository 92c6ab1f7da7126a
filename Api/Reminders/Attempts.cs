namespace OutlookFollowUp.Api.Reminders;

/// <summary>Work on one of many: what goes wrong with it is said, and stays with it.</summary>
internal static class Attempts
{
    /// <summary>Works in a scope of its own; false when nothing was done, or when it failed and the fault was said.</summary>
    /// <param name="scopes">Where the scope comes from.</param>
    /// <param name="work">The work.</param>
    /// <param name="say">Logs the fault, with the id of what it was about.</param>
    // One that cannot be worked on must not keep the others waiting; its lease brings it back.
    public static async Task<bool> Attempt(this IServiceScopeFactory scopes, Func<IServiceProvider, Task<bool>> work, Action<Exception> say)
    {
        await using var scope = scopes.CreateAsyncScope();
        try
        {
            return await work(scope.ServiceProvider);
        }
        catch (Exception fault) when (fault is not OperationCanceledException)
        {
            say(fault);
            return false;
        }
    }
}
