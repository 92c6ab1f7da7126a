using System.Text.RegularExpressions;
using OutlookFollowUp.Understanding;
using OutlookFollowUp.Understanding.Text;

namespace OutlookFollowUp.FollowUps.Planning;

/// <summary>Whether we proposed or quoted something: a price named, a quote or proposal sent.</summary>
internal static partial class OfferMade
{
    // An offer stands near the top; a book pasted into a mail need not be read for one.
    private const int Enough = 20_000;

    /// <summary>The words or, where only an attachment shows it, the mail; null when nothing was offered.</summary>
    public static (MessageFinding Message, Evidence? Words)? In(ThreadSoFar thread)
    {
        foreach (var message in thread.Ours)
        {
            if (In(message) is { } words)
            {
                return (message, words.Length > 0 ? words : null);
            }
        }

        return thread.Findings.Statements.FirstOrDefault(statement => thread.People.IsOurs(statement.By)) is { } stated && thread.MessageOf(stated.Evidence) is { } where
            ? (where, stated.Evidence)
            : null;
    }

    /// <summary>The words of a mail that offer something, no words where only an attachment does; null when nothing is offered in it.</summary>
    public static Evidence? In(MessageFinding message)
    {
        if (message.Remembered is { } known)
        {
            return known.IsOfAnotherDeal ? null : known.Offer;
        }

        var text = message.NewText.Length <= Enough ? message.NewText : message.NewText[..Enough];
        return SumReader.In(text).FirstOrDefault() is { } price ? Words(message, price.Place)
            : Offer().Match(text) is { Success: true } offer ? Words(message, new(offer.Index, offer.Length))
            : message.Attachments.Any(name => File().IsMatch(name)) ? new(message.Id, 0, 0, "")
            : null;
    }

    private static Evidence Words(MessageFinding message, Span place) => new(message.Id, place.Start, place.Length, place.In(message.NewText));

    // "the quote is attached", "attached is our proposal", "I propose the standard package", "our offer is with you"
    [GeneratedRegex(
        @"\b(?:quote|quotation|proposal|offer|estimate|pricing|price list|rate sheet|tender|bid|contract|order form|Angebot|devis|offerte|oferta|presupuesto|proposta|preventivo)\b[^.?!\n]{0,40}\b(?:attached|enclosed|below|with you|as sent|stands?|herewith)\b|\b(?:attached|attach|enclosed|enclose|here (?:is|are)|here's|find|sending(?: you)?|sent(?: you)?)\b[^.?!\n]{0,40}\b(?:quote|quotation|proposal|offer|estimate|pricing|price list|rate sheet|tender|bid|contract|order form|Angebot)\b|\b(?:I|we)(?:['’]d| would)? (?:propose|suggest|recommend|can offer|offer you|quote you)\b",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase | RegexOptions.NonBacktracking)]
    private static partial Regex Offer();

    [GeneratedRegex(@"quote|quotation|proposal|offer|estimate|pricing|price|rate[-_ ]?sheet|tender|angebot|devis|offerte|oferta|presupuesto|proposta|preventivo", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase | RegexOptions.NonBacktracking)]
    private static partial Regex File();
}
