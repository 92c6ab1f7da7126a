using Microsoft.AspNetCore.Http.HttpResults;
using NodaTime;
using OutlookFollowUp.Api.Identity;
using OutlookFollowUp.Contracts;
using OutlookFollowUp.Drafts;
using OutlookFollowUp.Understanding;

namespace OutlookFollowUp.Api.Endpoints;

/// <summary>A mail that is being written is looked over: whom it should not reach now, what it contradicts, what it promises.</summary>
internal static class LookOverEndpoints
{
    private const string DraftId = "draft";

    public static void MapLookOver(this IEndpointRouteBuilder api) => api.MapPost("/drafts/look-over", LookOver).WithName("lookOver").WithTags("Drafts");

    private static async Task<Results<Ok<LookOverReply>, ProblemHttpResult>> LookOver(LookOverRequest request, Caller caller, Desk desk, FirmWarnings firms, CancellationToken cancellation)
    {
        var opened = await desk.OpenThread(caller, request.ThreadId, cancellation);
        if (opened.Answer is not { } open)
        {
            return opened.Refusal!.AsProblem();
        }

        var draft = Draft(request, open.Seat.Reader, open.Now);
        var conversation = open.Thread.At(open.Now);
        var firm = await firms.For(open.Person, [.. draft.To.Concat(draft.Cc).Select(one => one.Address)], open.Seat, cancellation);
        var check = WritingCheck.Look(open.Reading, ThreadReader.Read(conversation with { Mails = [.. conversation.Mails, draft] }), draft, firm, open.Seat);
        return TypedResults.Ok(new LookOverReply(check.Warnings, check.Promises));
    }

    private static Understanding.Mail Draft(LookOverRequest request, string reader, Instant now) => new()
    {
        Id = DraftId,
        From = new("", reader),
        To = [.. request.To.OfType<string>().Select(address => new Correspondent("", address))],
        Cc = [.. request.Cc.OfType<string>().Select(address => new Correspondent("", address))],
        SentAt = now,
        Body = request.Text,
    };
}
