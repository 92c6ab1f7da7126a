namespace OutlookFollowUp.Sandbox.Controls;

/// <summary>The controls, under /sandbox.</summary>
internal static class ControlDoors
{
    public static void MapControls(this IEndpointRouteBuilder app, TokenControl token, ClockControl clock, MailControl mail, MailboxControl mailbox, FaultControl fault, LifecycleControl lifecycle, RequestLog requests)
    {
        var sandbox = app.MapGroup("/sandbox");
        sandbox.MapPost("/token", (HttpRequest request) => token.Answer(request));
        sandbox.MapGet("/clock", () => clock.Show());
        sandbox.MapPost("/clock", (HttpRequest request) => clock.Move(request));
        sandbox.MapPost("/mail", (HttpRequest request) => mail.Answer(request));
        sandbox.MapGet("/mailboxes", () => mailbox.Owners());
        sandbox.MapGet("/mailboxes/{user}", (string user) => mailbox.Whole(user));
        sandbox.MapPost("/faults", (HttpRequest request) => fault.Answer(request));
        sandbox.MapPost("/lifecycle", (HttpRequest request) => lifecycle.Answer(request));
        sandbox.MapPost("/consent", (HttpRequest request) => fault.Consent(request));
        sandbox.MapGet("/requests", () => Control.Json(requests.Show()));
        sandbox.MapDelete("/requests", () =>
        {
            requests.Clear();
            return Results.NoContent();
        });
    }
}
