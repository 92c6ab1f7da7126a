using NodaTime;
using OutlookFollowUp.FollowUps.Planning;
using OutlookFollowUp.Understanding;
using OutlookFollowUp.Understanding.Text;

namespace OutlookFollowUp.FollowUps.Deals;

/// <summary>The last letter as it was put into Drafts: enough to know it again when it is sent, however much of it the person rewrote.</summary>
/// <param name="DraftId">The draft, by its id in the mailbox; most programs send it under the same.</param>
/// <param name="Key">The mark it carries; most programs send it along.</param>
/// <param name="ThreadId">The conversation it stands in.</param>
/// <param name="At">When it was put there.</param>
/// <param name="Recipients">Whom it goes to, by address.</param>
public sealed record DraftedLetter(string DraftId, string Key, string ThreadId, Instant At, IReadOnlyList<string> Recipients)
{
    /// <summary>Its words two by two, as mere numbers; none for a letter that was kept before they were.</summary>
    public IReadOnlyList<uint> Words { get; init; } = [];

    // Whoever lets a letter lie for longer writes another one.
    private static readonly Duration SentWithin = Duration.FromDays(14);

    // Mail counts in whole seconds.
    private Instant Since => At - Duration.FromSeconds(1);

    /// <summary>A letter that was put into Drafts.</summary>
    /// <param name="draftId">The draft, by its id in the mailbox.</param>
    /// <param name="key">The mark it carries.</param>
    /// <param name="threadId">The conversation it stands in.</param>
    /// <param name="at">When it was put there.</param>
    /// <param name="recipients">Whom it goes to, by address.</param>
    /// <param name="text">What it says; only enough of it is kept to know it again.</param>
    public static DraftedLetter Of(string draftId, string key, string threadId, Instant at, IReadOnlyList<string> recipients, string text) =>
        new(draftId, key, threadId, at, recipients) { Words = LetterWords.Of(text) };

    /// <summary>The thread with this letter known for what it is; the thread as it is while the letter is not sent.</summary>
    /// <param name="findings">What the thread says.</param>
    /// <param name="threadId">The thread, as the mailbox names it.</param>
    /// <param name="signs">What the mailbox knows of our drafts in it.</param>
    public Findings KnownIn(Findings findings, string threadId, DraftSigns signs)
    {
        if (!string.Equals(threadId, ThreadId, StringComparison.Ordinal) || SentIn(findings, signs) is not { } sent)
        {
            return findings;
        }

        var known = sent with { Remembered = new(Farewell(sent), OfferMade.In(sent)) };
        return findings with { Messages = [.. findings.Messages.Select(message => message == sent ? known : message)] };
    }

    private MessageFinding? SentIn(Findings findings, DraftSigns signs)
    {
        var ours = findings.Messages.Where(message => message is { Side: Side.Ours, Kind: MessageKind.Person }).ToList();
        return ours.Find(message => string.Equals(message.Id, DraftId, StringComparison.Ordinal) || string.Equals(signs.MarkOf(message.Id), Key, StringComparison.Ordinal))
            ?? (signs.IsWaiting(DraftId) ? null : ours.Find(IsCopy));
    }

    // Some programs send a copy of their own, without id or mark. A draft that is gone may as well have been deleted: only its words tell.
    private bool IsCopy(MessageFinding message) =>
        message.SentAt > Since && message.SentAt <= At + SentWithin
        && Recipients.ToHashSet(StringComparer.OrdinalIgnoreCase).SetEquals(message.To.Concat(message.Cc))
        && LetterWords.AreMostlyIn(Words, message.NewText);

    // Rewritten, it may say goodbye in no words that we know: then its first sentence stands for it.
    private static Evidence Farewell(MessageFinding letter)
    {
        var place = Goodbye.IsIn(letter.NewText) ? Goodbye.WordsIn(letter.NewText) : SentenceReader.Read(letter.NewText).OrderByDescending(sentence => sentence.Text.Length > 15).Select(sentence => sentence.Place).FirstOrDefault();
        return new(letter.Id, place.Start, place.Length, place.In(letter.NewText));
    }
}

/// <summary>What a mailbox knows of our drafts in a thread.</summary>
/// <param name="Marks">The marks of those that were sent, by the id of the mail.</param>
/// <param name="Waiting">The ids of the drafts that lie there unsent.</param>
public sealed record DraftSigns(IReadOnlyDictionary<string, string> Marks, IReadOnlySet<string> Waiting)
{
    /// <summary>No draft of ours is known.</summary>
    public static DraftSigns None { get; } = new(new Dictionary<string, string>(StringComparer.Ordinal), new HashSet<string>(StringComparer.Ordinal));

    internal string? MarkOf(string messageId) => Marks.GetValueOrDefault(messageId);

    internal bool IsWaiting(string draftId) => Waiting.Contains(draftId);
}
