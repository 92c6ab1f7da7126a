using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;
using NodaTime;
using OutlookFollowUp.Api.Identity;
using OutlookFollowUp.Api.Storage;
using OutlookFollowUp.Contracts;
using OutlookFollowUp.FollowUps;

namespace OutlookFollowUp.Api.Endpoints;

/// <summary>The follow-ups of the person who asks: set, listed, moved, ticked off, taken away.</summary>
internal static class FollowUpEndpoints
{
    public static void MapFollowUps(this IEndpointRouteBuilder api)
    {
        var followUps = api.MapGroup("/followups").WithTags("Follow-ups");
        followUps.MapPost("", Set).WithName("setFollowUp");
        followUps.MapGet("", List).WithName("listFollowUps");
        followUps.MapPut("/{id:guid}/day", Move).WithName("moveFollowUp");
        followUps.MapPost("/{id:guid}/complete", Complete).WithName("completeFollowUp");
        followUps.MapPost("/{id:guid}/reopen", Reopen).WithName("reopenFollowUp");
        followUps.MapDelete("/{id:guid}", Remove).WithName("removeFollowUp");
    }

    private static async Task<Results<Ok<FollowUpReply>, ProblemHttpResult>> Set(SetFollowUpRequest request, Caller caller, Desk desk, FollowUpKeeper keeper, CancellationToken cancellation)
    {
        var opened = await desk.Open(caller, request.ItemId, cancellation);
        if (opened.Refusal is { } refusal)
        {
            return refusal.AsProblem();
        }

        return FollowUpDays.Refuse(request.On, opened.Answer!.Seat.Today) is { } badDay ? badDay : await keeper.Set(caller, opened.Answer, request.On, request.InCalendar, cancellation);
    }

    private static async Task<Ok<FollowUpReply[]>> List(Caller caller, FollowUpDb db, IClock clock, CancellationToken cancellation)
    {
        var person = await db.Know(caller.TenantId, caller.ObjectId, clock.GetCurrentInstant(), cancellation);
        var kept = await db.FollowUps.AsNoTracking().Include(one => one.Deal.Account).Of(person).Where(one => one.EndedAt == null).OrderBy(one => one.On).ThenBy(one => one.CreatedAt).ToListAsync(cancellation);
        return TypedResults.Ok(kept.Select(FollowUpReplies.AsReply).ToArray());
    }

    private static Task<Results<Ok<FollowUpReply>, NotFound, ProblemHttpResult>> Move(Guid id, MoveFollowUpRequest request, Caller caller, FollowUpKeeper keeper, CancellationToken cancellation) =>
        keeper.Change(caller, id, (followUp, owner, now) => FollowUpDays.Refuse(request.On, now.InZone(owner.Zone).Date) ?? Moved(followUp.Move(request.On, ReminderTime.At(request.On, owner.Hours, owner.Zone, now), FollowUpDays.Chosen with { Evidence = followUp.Reason.Evidence }, now)), cancellation);

    private static Task<Results<Ok<FollowUpReply>, NotFound, ProblemHttpResult>> Complete(Guid id, Caller caller, FollowUpKeeper keeper, CancellationToken cancellation) =>
        keeper.Change(caller, id, (followUp, _, now) => Moved(followUp.End(FollowUpState.Done, FollowUpDays.TickedOff, now)), cancellation);

    private static Task<Results<Ok<FollowUpReply>, NotFound, ProblemHttpResult>> Reopen(Guid id, Caller caller, FollowUpKeeper keeper, CancellationToken cancellation) =>
        keeper.Change(caller, id, (followUp, owner, now) => Moved(followUp.Reopen(ReminderTime.At(followUp.On, owner.Hours, owner.Zone, now), now)), cancellation);

    private static Task<Results<Ok<FollowUpReply>, NotFound, ProblemHttpResult>> Remove(Guid id, Caller caller, FollowUpKeeper keeper, CancellationToken cancellation) =>
        keeper.Change(caller, id, (followUp, _, now) => Moved(followUp.End(FollowUpState.Removed, FollowUpDays.TakenAway, now)), cancellation);

    private static ProblemHttpResult? Moved(bool changed) =>
        changed ? null : TypedResults.Problem(Problems.Of(StatusCodes.Status409Conflict, "followUpEnded", "This follow-up has ended already."));
}
