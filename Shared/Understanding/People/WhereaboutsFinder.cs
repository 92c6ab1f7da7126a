using System.Text.RegularExpressions;

namespace OutlookFollowUp.Understanding.People;

/// <summary>Finds where people work: by the telephone number and the country under their letters.</summary>
internal static partial class WhereaboutsFinder
{
    /// <summary>One place for each person and each thing that tells it; the latest letter counts.</summary>
    public static IEnumerable<Whereabouts> Find(Correspondence thread) =>
        thread.Letters.Where(letter => letter.IsPersonal && letter.Side == Side.Theirs && letter.From.Length > 0)
            .SelectMany(In)
            .Reverse()
            .DistinctBy(place => (place.Who.ToLowerInvariant(), place.From));

    private static IEnumerable<Whereabouts> In(Letter letter)
    {
        var card = BusinessCard.Of(letter).ToList();
        // A telephone rings where one sits; a mobile one or a second number comes later.
        var phone = card.SelectMany(line => Number().Matches(line)).Select(number => (Code: PhonePrefixes.CodeOf(number.Value), number.Value)).FirstOrDefault(one => one.Code is not null);
        if (phone.Code is not null)
        {
            yield return new(letter.From, phone.Code, WhereaboutsFrom.Phone, phone.Value.Trim());
        }

        var place = card.SelectMany(line => line.Split(Dividers, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)).Select(piece => (Code: PlaceNames.CodeOf(piece), Piece: piece)).LastOrDefault(one => one.Code is not null);
        if (place.Code is not null)
        {
            yield return new(letter.From, place.Code, WhereaboutsFrom.Signature, place.Piece);
        }
    }

    private static readonly char[] Dividers = [',', '|', '·', '•', '(', ')', ';', ':', '/', '\t', '–', '—'];

    // "+49 89 1234-56", "+44 (0)131 496 0000", "0033 1 23 45 67 89"
    [GeneratedRegex(@"(?:\+|\b00)[1-9][\d ().\-/]{6,20}\d", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex Number();
}
