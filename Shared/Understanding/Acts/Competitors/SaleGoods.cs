using System.Collections.Frozen;
using OutlookFollowUp.Understanding.Language;
using OutlookFollowUp.Understanding.Language.Parsing;
using OutlookFollowUp.Understanding.People;

namespace OutlookFollowUp.Understanding.Acts.Competitors;

/// <summary>What a thread is about to sell: the things its subject names, what our firm calls itself, and what we asked about.</summary>
internal sealed class SaleGoods(Correspondence thread)
{
    private const int ShortestInName = 4;

    // In any subject, whatever is sold.
    private static readonly FrozenSet<string> Papers = FrozenSet.ToFrozenSet(
        ["offer", "quote", "quotation", "proposal", "price", "pricing", "order", "question", "meeting", "call", "contract", "renewal", "tender", "news", "list", "update", "request", "info", "information", "decision", "visit", "follow", "fw", "fwd", "re", "aw", "sv", "today", "tomorrow", "week", "month", "year", "day", "time", "application", "credit", "intro", "introduction", "help", "thing", "bit", "one", "chat", "answer", "status", "final", "sample", "demo", "invoice", "payment", "new", "next", "thank", "thanks", "hello", "letter", "mail", "email", "brochure", "catalogue", "number", "site", "office", "team", "project", "work", "job"]);

    // In the names of firms that sell anything.
    private static readonly FrozenSet<string> Places = FrozenSet.ToFrozenSet(["gate", "northgate", "southgate", "field", "land", "ford", "line", "port", "side", "point", "wood", "stone", "hill", "house", "bridge", "worth", "well", "group", "tech", "systems", "world", "works", "plus", "star", "north", "south", "east", "west", "town", "city", "lake", "river", "brook", "dale", "view", "mark", "core", "link", "base", "master", "mate", "mata", "king", "pro", "direct", "global", "trade", "range", "shore", "water", "side", "tidewater", "wave", "peak", "sons", "brothers"]);

    // Read when the first name asks: most letters name no vendor at all.
    private HashSet<string>? lemmas;
    private HashSet<uint>? alike;

    /// <summary>Whether anything is known of it.</summary>
    public bool AreKnown => Lemmas.Count > 0;

    private HashSet<string> Lemmas => lemmas ??= LemmasIn(thread);

    private HashSet<uint> Alike => alike ??= [.. Lemmas.Select(GroupOf).Where(group => group != 0)];

    /// <summary>Whether a word names what is sold, or something used like it.</summary>
    public bool Has(Word word) =>
        Lemmas.Contains(word.Lemma) || Lemmas.Contains(word.Lower) || Lemmas.Any(one => one.Length > 4 && word.Lower.Length > 4 && (one.StartsWith(word.Lower, StringComparison.Ordinal) || word.Lower.StartsWith(one, StringComparison.Ordinal)))
        || (word.Part is PartOfSpeech.Noun && GroupOf(word.Lower) is var group && group != 0 && Alike.Contains(group));

    private static HashSet<string> LemmasIn(Correspondence thread)
    {
        var lemmas = new HashSet<string>(StringComparer.Ordinal);
        foreach (var subject in thread.Letters.Select(letter => letter.Mail.Subject).Distinct(StringComparer.Ordinal))
        {
            lemmas.UnionWith(Nouns(SentenceParser.Parse(new(new(0, subject.Length), subject))));
        }

        foreach (var asked in thread.Letters.Where(letter => letter.Side is Side.Ours).SelectMany(letter => letter.Parsed).Where(sentence => sentence.HasQuestionMark))
        {
            lemmas.UnionWith(Nouns(asked));
        }

        lemmas.UnionWith(InName(Firm.LabelOf(new Correspondent(null, thread.Reader).Domain).ToLowerInvariant()));
        return lemmas;
    }

    private static IEnumerable<string> Nouns(ParsedSentence sentence) =>
        sentence.Words.Where(word => word.Part is PartOfSpeech.Noun or PartOfSpeech.ProperNoun or PartOfSpeech.Verb && word.Lower.Length > 2 && !Papers.Contains(word.Lemma) && English.Known.Knows(word.Lower) && !NameKin.IsPerson(word.Text) && !NameKin.IsPlace(word.Text))
            .Select(word => word.Lemma);

    // "tidewatercopiers" sells copiers.
    private static IEnumerable<string> InName(string label)
    {
        foreach (var part in label.Split('-'))
        {
            for (var start = 0; start + ShortestInName <= part.Length; start++)
            {
                if (English.Known.Knows(part[start..]) && part[start..] is var word && !Papers.Contains(word) && !Places.Contains(word))
                {
                    yield return word.Length > ShortestInName && word.EndsWith('s') ? word[..^1] : word;
                    break;
                }
            }
        }
    }

    private static uint GroupOf(string word) => English.Known.Vocabulary.UseOf(Hashes.Of(word)).Narrow;
}
