using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Http.HttpResults;
using OutlookFollowUp.Api.Identity;
using OutlookFollowUp.Api.Mail;
using OutlookFollowUp.Api.Storage;
using OutlookFollowUp.Contracts;
using OutlookFollowUp.FollowUps;
using OutlookFollowUp.Understanding;

namespace OutlookFollowUp.Api.Endpoints;

/// <summary>The last letter: the proof, the people, the words; and into Drafts with it.</summary>
internal static class PushEndpoints
{
    public static void MapPush(this IEndpointRouteBuilder api)
    {
        var push = api.MapGroup("/push").WithTags("Push");
        push.MapGet("", Preview).WithName("previewPush");
        push.MapPost("", Make).WithName("makePush");
    }

    private static async Task<Results<Ok<PushReply>, ProblemHttpResult>> Preview([Required, StringLength(1000)] string itemId, Caller caller, Desk desk, FollowUpDb db, CancellationToken cancellation)
    {
        var opened = await desk.Open(caller, itemId, cancellation);
        if (opened.Answer is not { } open)
        {
            return opened.Refusal!.AsProblem();
        }

        var waved = open.Deal is { } deal ? await WavedLine.In(db, open.Person, deal.Id, cancellation) : [];
        return TypedResults.Ok(PushReply.Of(open.Whole, open.Seat) with { WavedBefore = [.. waved.Select(DealReplies.AsReply)] });
    }

    private static async Task<Results<Ok<DraftReply>, ProblemHttpResult>> Make(MakePushRequest request, Caller caller, Desk desk, DraftMaker maker, CancellationToken cancellation)
    {
        var opened = await desk.Open(caller, request.ItemId, cancellation);
        if (opened.Answer is not { } open)
        {
            return opened.Refusal!.AsProblem();
        }

        var (to, cc) = (Known(open.Reading.Push, request.To), Known(open.Reading.Push, request.Cc));
        if (Refuse(request, open.Reading.Push, to, cc) is { } refusal)
        {
            return refusal;
        }

        // None of them is missing without having been waved through.
        return await maker.MakePush(caller, open, ReplyAddresses.Of(open.Thread, open.Reading, open.Judged.Judgement.NeverWriteTo).Only(to, cc), request.Body, open.Reading.Push.Missing, cancellation);
    }

    // Who is asked for must be somebody we proposed: the last letter goes to nobody by mistake.
    private static ProblemHttpResult? Refuse(MakePushRequest request, Push push, List<Correspondent> to, List<Correspondent> cc)
    {
        if (to.Count != request.To.Count || cc.Count != request.Cc.Count || to.Count == 0)
        {
            return TypedResults.Problem(Problems.Of(StatusCodes.Status409Conflict, "unknownRecipient", "Somebody on this letter is not among the people we know in this deal."));
        }

        var missing = push.Missing.Select(line => line.Code).Except(request.WavedThrough ?? [], StringComparer.Ordinal).ToList();
        if (missing.Count == 0)
        {
            return null;
        }

        var problem = Problems.Of(StatusCodes.Status409Conflict, "notReady", "Something still speaks against the last letter.");
        problem.Extensions["missing"] = missing;
        return TypedResults.Problem(problem);
    }

    private static List<Correspondent> Known(Push push, IReadOnlyList<string> addresses) =>
        [.. from address in addresses.Distinct(StringComparer.OrdinalIgnoreCase)
            join person in push.Recipients on address.ToUpperInvariant() equals person.Address.ToUpperInvariant()
            select new Correspondent(person.Name, person.Address)];
}
