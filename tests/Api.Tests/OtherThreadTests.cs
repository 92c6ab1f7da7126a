using NodaTime;

namespace OutlookFollowUp.Api.Tests;

/// <summary>What is said in another thread of the same firm counts here too.</summary>
internal sealed class OtherThreadTests(DatabaseKind kind) : LongDealTests(kind)
{
    [Test]
    public async Task A_colleagues_word_in_another_thread_ends_the_follow_up()
    {
        var mail = await AQuoteIsOut();
        await Rep.Keeps(mail, await Day(7));
        await Days(2);

        await Rep.Opens(await Letters.From("Karl", Thread + "-b", "Handsets for the branch", "Hello Sam,\n\nDana asked me to take this up. We have read your quote.\n\nKarl"));
        await Sandbox.TimePasses(Duration.FromMinutes(2));

        Assert.That(await Rep.FollowUps(), Is.Empty);
    }

    [Test]
    public async Task An_automatic_reply_in_another_thread_ends_nothing()
    {
        var mail = await AQuoteIsOut();
        await Rep.Keeps(mail, await Day(7));
        await Days(2);

        await Rep.Opens(await Letters.FromAddress("dana@contoso.example", "Dana", Thread + "-auto", "Automatic reply: Handset rollout", "I am out of the office and have no access to mail.", ("Auto-Submitted", "auto-replied")));
        await Sandbox.TimePasses(Duration.FromMinutes(2));

        Assert.That(await Rep.FollowUps(), Has.Count.EqualTo(1));
    }
}
