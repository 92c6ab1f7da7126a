using System.Security.Cryptography;
using System.Text;
using NodaTime;
using OutlookFollowUp.FollowUps.Deals;
using OutlookFollowUp.Understanding;

namespace OutlookFollowUp.Api.Mail;

/// <summary>A reply that should lie in Drafts.</summary>
/// <param name="Key">The same for the same wish: a second click finds the first draft.</param>
/// <param name="ReplyTo">The message it answers, by its id.</param>
/// <param name="Text">Plain text, paragraphs apart by an empty line.</param>
/// <param name="To">The whole To line.</param>
/// <param name="Cc">The whole Cc line.</param>
internal sealed record DraftWish(string Key, string ReplyTo, string Text, IReadOnlyList<Correspondent> To, IReadOnlyList<Correspondent> Cc)
{
    /// <summary>The same words to the same people about the same message are the same wish, whoever asks for it.</summary>
    public static DraftWish For(Guid deal, ReplyAddresses people, string text)
    {
        var wish = string.Join('\n', people.To.Select(one => one.Address).Append("-").Concat(people.Cc.Select(one => one.Address)).Append(people.ReplyTo).Append(text));
        return new($"{deal:N}-{Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(wish)).AsSpan(0, 12))}", people.ReplyTo, text, people.To, people.Cc);
    }

    /// <summary>As a last letter that lies in Drafts now, to be known again when it is sent.</summary>
    public DraftedLetter AsLetter(DraftPlace draft, string threadId, Instant now) => DraftedLetter.Of(draft.Id, Key, threadId, now, [.. To.Concat(Cc).Select(one => one.Address)], Text);
}

/// <summary>A draft that lies in Drafts.</summary>
/// <param name="Id">Its id in the mailbox.</param>
/// <param name="WebLink">Opens it in Outlook on the web; null when Graph gave none.</param>
internal sealed record DraftPlace(string Id, string? WebLink);
