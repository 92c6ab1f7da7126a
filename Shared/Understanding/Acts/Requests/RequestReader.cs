using System.Security.Cryptography;
using System.Text;
using OutlookFollowUp.Understanding.Text;

namespace OutlookFollowUp.Understanding.Acts.Requests;

/// <summary>Follows through the thread what was asked: of whom, and which later words answer it.</summary>
internal static class RequestReader
{
    /// <summary>Every request to the other side, in the order of its words.</summary>
    public static IReadOnlyList<Request> Read(Correspondence thread)
    {
        var requests = new List<Request>();
        var asked = new List<Asking>();
        var of = new Dictionary<Letter, IReadOnlyList<string>>(ReferenceEqualityComparer.Instance);
        foreach (var letter in thread.Letters.Where(letter => letter.IsPersonal && letter.From.Length > 0))
        {
            of[letter] = Asked(thread, letter);
            if (of[letter].Count > 0)
            {
                asked.AddRange(thread.AsksOf(letter).Where(asking => !Colleague.IsAsked(thread, asking)));
            }
        }

        var answers = AnswerReader.Read(thread, asked);
        for (var at = 0; at < asked.Count; at++)
        {
            var asking = asked[at];
            var words = Joint.Without(asking.Place, asking.Letter.NewText);
            requests.Add(new()
            {
                Id = Identify(asking),
                By = asking.Letter.From,
                Of = of[asking.Letter],
                What = words.In(asking.Letter.NewText),
                Kind = asking.Kind,
                AnsweredBy = answers[at],
                Confidence = asking.Confidence,
                Evidence = asking.Letter.Quote(words),
            });
        }

        return requests;
    }

    // The other side as the letter names it; a question to one's own colleagues asks nobody there.
    private static IReadOnlyList<string> Asked(Correspondence thread, Letter letter)
    {
        var to = letter.Mail.To.Select(one => one.Address).Where(address => thread.Roster.SideOf(address) != letter.Side).Distinct(StringComparer.OrdinalIgnoreCase).ToList();
        if (to.Count > 0)
        {
            return to;
        }

        return letter.Side is Side.Theirs && letter.Mail.To.Count == 0 ? [thread.Reader]
            : [.. letter.Mail.Cc.Select(one => one.Address).Where(address => letter.Mail.To.Count == 0 && thread.Roster.SideOf(address) != letter.Side).Distinct(StringComparer.OrdinalIgnoreCase)];
    }

    // The same words of the same message have the same id, whenever they are read.
    private static string Identify(Asking asking)
    {
        var key = string.Join('\n', asking.Letter.Mail.InternetMessageId ?? asking.Letter.Mail.Id, asking.Place.Start.ToString(System.Globalization.CultureInfo.InvariantCulture), asking.Words);
        return "r" + Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(key)))[..15];
    }
}
