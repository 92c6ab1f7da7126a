using OutlookFollowUp.Understanding.Language;
using OutlookFollowUp.Understanding.Language.Parsing;

namespace OutlookFollowUp.Training;

/// <summary>Shows what the engine makes of a sentence: for whoever writes rules.</summary>
internal static class Reading
{
    public static void Print(string text)
    {
        var parsed = SentenceParser.Parse(new(new(0, text.Length), text));
        Console.WriteLine(string.Join(' ', parsed.Words.Select(word => $"{word.Text}/{word.Tag}/{word.Lemma}({word.Relation}>{parsed.Head(word)?.Text ?? "*"})")));
        foreach (var clause in parsed.Clauses)
        {
            var facts = new (string Name, object? Fact)[]
            {
                ("mark", clause.Mark), ("who", clause.Person), ("subject", clause.Subject?.Text), ("does", clause.Does), ("what", clause.Object?.Text), ("to", clause.Recipient?.Text), ("is", clause.Complement?.Text),
                ("modal", clause.Modal), ("tense", clause.Tense), ("not", Flag(clause.IsNegated)), ("progressive", Flag(clause.IsProgressive)), ("perfect", Flag(clause.IsPerfect)), ("passive", Flag(clause.IsPassive)),
                ("command", Flag(clause.IsImperative)), ("question", Flag(clause.IsQuestion)), ("words", $"[{string.Join(' ', clause.Words.Select(word => word.Text))}]"),
            };
            Console.WriteLine($"   {clause.Kind}: {string.Join(", ", facts.Where(each => each.Fact is not null).Select(each => $"{each.Name} {each.Fact}"))}");
        }
    }

    private static object? Flag(bool flag) => flag ? "yes" : null;
}
