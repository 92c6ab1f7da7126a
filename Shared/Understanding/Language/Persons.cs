namespace OutlookFollowUp.Understanding.Language;

/// <summary>Tells whom a word means, by grammar: "Dana and I" are we.</summary>
internal static class Persons
{
    public static Person Of(ParsedSentence sentence, Word subject)
    {
        var own = OfWord(subject);
        if (subject.Lower is "that" or "which" or "who" && sentence.Head(subject) is { Role: "acl" } clause && sentence.Head(clause) is { } antecedent)
        {
            return Of(sentence, antecedent);
        }

        foreach (var child in sentence.Children(subject))
        {
            if (child.Role is "conj" && sentence.Child(child, "cc")?.Lemma is not ("or" or "nor"))
            {
                own = (own, OfWord(child)) switch
                {
                    (Person.I or Person.We, _) or (_, Person.I or Person.We) => Person.We,
                    (Person.You, _) or (_, Person.You) => Person.You,
                    _ => Person.Others,
                };
            }
            else if (child.Role is "nmod" && child.Lower is "us" && subject.Lower is not "many" && sentence.Child(child, "case")?.Lower is "of")
            {
                return Person.We;
            }
        }

        return own;
    }

    private static Person OfWord(Word word) => word.Lower switch
    {
        "i" or "me" or "myself" => Person.I,
        "we" or "us" or "ourselves" => Person.We,
        "you" or "u" or "ya" or "yourself" or "yourselves" => Person.You,
        "they" or "them" or "these" or "those" or "both" or "few" or "many" => Person.Others,
        _ => word.Tag is "NNS" or "NNPS" ? Person.Others : Person.Other,
    };
}
