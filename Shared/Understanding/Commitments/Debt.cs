using System.Security.Cryptography;
using System.Text;
using OutlookFollowUp.Understanding.Acts.Promises;
using OutlookFollowUp.Understanding.Acts.Requests;
using OutlookFollowUp.Understanding.Text;

namespace OutlookFollowUp.Understanding.Commitments;

/// <summary>A commitment before it is known what became of it.</summary>
internal sealed record Debt
{
    public required Letter Letter { get; init; }

    public required Span Place { get; init; }

    public required string By { get; init; }

    public required IReadOnlyList<string> To { get; init; }

    public required Side Side { get; init; }

    public required string What { get; init; }

    public DueDay? Due { get; init; }

    public Strength Strength { get; init; }

    public string? Condition { get; init; }

    public bool IsMeeting { get; init; }

    public double Confidence { get; init; } = 0.9;

    /// <summary>The commitment whose day this one moved.</summary>
    public Debt? Moves { get; init; }

    /// <summary>Who waits for it: the other side, as the letter names them; else everybody of that side.</summary>
    public static IReadOnlyList<string> Waiting(Correspondence thread, Letter letter)
    {
        var written = letter.Mail.To.Select(one => one.Address).Where(address => thread.Roster.SideOf(address) != letter.Side).Distinct(StringComparer.OrdinalIgnoreCase).ToList();
        return written.Count > 0 ? written
            : letter.Side is Side.Theirs ? [thread.Reader]
            : [.. letter.Mail.Cc.Select(one => one.Address).Where(address => thread.Roster.SideOf(address) != letter.Side).Distinct(StringComparer.OrdinalIgnoreCase)];
    }

    /// <summary>The debt an undertaking makes; null when the one named sits on the other side of the table.</summary>
    public static Debt? Of(Correspondence thread, Undertaking taken, IReadOnlyList<Request> requests)
    {
        var letter = taken.Letter;
        var by = taken.By is { } name ? Named(thread, letter, name, taken.Place) : letter.From;
        if (by.Contains('@', StringComparison.Ordinal) && thread.Roster.SideOf(by) != letter.Side)
        {
            return null;
        }

        var asked = taken.IsEcho ? requests.LastOrDefault(request => request.Evidence.MessageId != letter.Mail.Id && thread.Roster.SideOf(request.By) != letter.Side && IsBefore(thread, request.Evidence.MessageId, letter)) : null;
        if (taken.IsBareYes && (asked is not { Kind: RequestKind.Ask } || !IsLastAsked(thread, asked, letter)))
        {
            return null;
        }

        return new()
        {
            Letter = letter,
            Place = taken.Place,
            By = by,
            To = Waiting(thread, letter),
            Side = letter.Side,
            What = asked?.What ?? Joint.Without(taken.Place, letter.NewText).In(letter.NewText),
            Due = DueDayReader.Of(letter, DueDayReader.Latest(letter, taken.Date)) ?? (asked is null ? null : DueDayReader.Asked(thread, letter, asked)) ?? (taken.Date is null ? DueBeside.Of(letter, taken) ?? AskedDay(thread, taken, requests) : null),
            Strength = taken.Condition is not null ? Strength.Conditional : taken.IsSoft ? Strength.Soft : Strength.Firm,
            Condition = taken.Condition?.In(letter.NewText),
            Confidence = taken.Confidence,
        };
    }

    /// <summary>The finding, with what became of it.</summary>
    public Commitment Settle((CommitmentStatus Status, Evidence? By) settled) => new()
    {
        Id = Identify(),
        By = By,
        To = To,
        What = What,
        Strength = Strength,
        Condition = Condition,
        Due = Due,
        Status = settled.Status,
        SettledBy = settled.By,
        Confidence = Confidence,
        IsMeeting = IsMeeting,
        Evidence = Letter.Quote(Joint.Without(Place, Letter.NewText)),
    };

    // A bare yes answers the other side's last letter, and no older one.
    private static bool IsLastAsked(Correspondence thread, Request asked, Letter letter) =>
        thread.LastBefore(letter, each => each.IsPersonal && each.Side != letter.Side)?.Mail.Id == asked.Evidence.MessageId;

    // "You'll have that": the one thing that was asked, for the day it was asked for.
    private static DueDay? AskedDay(Correspondence thread, Undertaking taken, IReadOnlyList<Request> requests)
    {
        if (!taken.IsOfPronoun || thread.LastBefore(taken.Letter, each => each.IsPersonal && each.Side != taken.Letter.Side) is not { } asking)
        {
            return null;
        }

        var asks = requests.Where(request => request.Kind is RequestKind.Ask && request.Evidence.MessageId == asking.Mail.Id).ToList();
        return asks is [{ } only] ? DueDayReader.Asked(thread, taken.Letter, only) : null;
    }

    private static bool IsBefore(Correspondence thread, string messageId, Letter letter) =>
        thread.PlaceOf(messageId) < thread.PlaceOf(letter);

    // "She" is whom the letter last spoke of; "Priya" is whom the roster knows by that name.
    private static string Named(Correspondence thread, Letter letter, string name, Span place)
    {
        var called = name is "he" or "she" ? Antecedents.Before(letter, PlaceOf(letter, name, place)) : name;
        return called is null ? letter.From : thread.Roster.Who(called, letter.From);
    }

    // "Sam's on the road Friday, he'll look in": whom "he" means may stand in the words of the promise itself.
    private static int PlaceOf(Letter letter, string pronoun, Span place) =>
        letter.Parsed.SelectMany(sentence => sentence.Words).FirstOrDefault(word => word.Lower == pronoun && word.Place.Overlaps(place))?.Place.Start ?? place.Start;

    // The same words of the same message have the same id, whenever and in whatever company they are read.
    private string Identify()
    {
        var key = string.Join('\n', Letter.Mail.InternetMessageId ?? Letter.Mail.Id, Place.Start.ToString(System.Globalization.CultureInfo.InvariantCulture), Place.In(Letter.NewText), By);
        return "c" + Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(key)))[..15];
    }
}
