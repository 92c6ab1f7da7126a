using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using OutlookFollowUp.Api.Endpoints;
using OutlookFollowUp.Api.Identity;
using OutlookFollowUp.Api.Storage;
using OutlookFollowUp.Contracts;
using OutlookFollowUp.FollowUps;

namespace OutlookFollowUp.Api.Tests;

/// <summary>Who clicks while another click, or the sweep, is at the same follow-up.</summary>
internal sealed class AtOnceTests(DatabaseKind kind) : ProductTests(kind)
{
    [Test]
    public async Task What_was_wished_in_between_is_no_fault_and_the_click_is_taken()
    {
        var id = Guid.Parse((string)(await Rep.Keeps(await Rep.HasAThread(), await Day(3)))["id"]!);
        await using var scope = Sandbox.Product.CreateAsyncScope();
        var person = await scope.ServiceProvider.GetRequiredService<FollowUpDb>().FollowUps.Where(one => one.Id == id).Select(one => one.Deal.Person).SingleAsync();
        var looks = 0;

        var answer = await scope.ServiceProvider.GetRequiredService<FollowUpKeeper>().Change(new Caller(person.TenantId, person.ObjectId), id, (followUp, _, now) =>
        {
            if (looks++ == 0)
            {
                WishedBySomebodyElse(id);
            }

            followUp.End(FollowUpState.Done, FollowUpDays.TickedOff, now);
            return null;
        }, CancellationToken.None);

        Assert.That((answer.Result, looks), Is.EqualTo((answer.Result as Ok<FollowUpReply>, 2)));
        Assert.That(await Rep.FollowUps(), Is.Empty);
        Assert.That((string)(await Rep.Mailbox("tasks")).Single()["status"]!, Is.EqualTo("completed"));
    }

    private void WishedBySomebodyElse(Guid id)
    {
        using var scope = Sandbox.Product.CreateScope();
        scope.ServiceProvider.GetRequiredService<FollowUpDb>().FollowUps.Where(one => one.Id == id).ExecuteUpdate(set => set.SetProperty(one => one.Wish, one => one.Wish + 1));
    }
}
