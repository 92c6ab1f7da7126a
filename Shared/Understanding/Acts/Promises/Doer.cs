using OutlookFollowUp.Understanding.Language;

namespace OutlookFollowUp.Understanding.Acts.Promises;

/// <summary>What somebody or something that acts is to the writer.</summary>
internal enum DoerKind
{
    /// <summary>A thing.</summary>
    Thing,

    /// <summary>Called by name.</summary>
    Named,

    /// <summary>"My colleague", "somebody from us", "he": acts for the writer.</summary>
    Colleague,

    /// <summary>"Your accountant", "nobody", "the landlord of a neighbour": no promise of the writer's.</summary>
    Stranger,
}

/// <summary>Who acts in a clause that neither "I" nor "you" governs.</summary>
/// <param name="Kind">What they are to the writer.</param>
/// <param name="Name">The name, where one is known.</param>
internal sealed record Doer(DoerKind Kind, string? Name)
{
    public static Doer Of(Clause clause, Word subject)
    {
        var sentence = clause.Sentence;
        if (sentence.Children(subject).Any(child => child.Lower is "your" or "their" or "his" or "her" or "no"))
        {
            return new(sentence.Children(subject).Any(child => child.Lower is "your") && !Goods.IsPerson(subject.Lemma) ? DoerKind.Thing : DoerKind.Stranger, null);
        }

        if (subject.Lower is "he" or "she" or "they")
        {
            return new(subject.Lower is "they" ? DoerKind.Thing : DoerKind.Colleague, subject.Lower is "they" ? null : subject.Lower);
        }

        // "My assistant Silke": what stands behind one's calling and is written large is a name.
        var isCalled = subject.Part is PartOfSpeech.Noun && char.IsUpper(subject.Text[0]) && sentence.Children(subject).Any(child => child.Role is "compound" && Goods.IsPerson(child.Lemma));
        if ((subject.Part is PartOfSpeech.ProperNoun || isCalled) && !Dates.Vocabulary.IsWeekday(subject.Lower) && !Goods.Has(subject.Lemma.ToLowerInvariant()))
        {
            return new(DoerKind.Named, Full(sentence, subject));
        }

        if (Goods.IsPerson(subject.Lemma))
        {
            var name = sentence.Children(subject).FirstOrDefault(child => child.Role is "appos" or "flat" or "compound" && child.Part is PartOfSpeech.ProperNoun);
            return new(name is null ? DoerKind.Colleague : DoerKind.Named, name is null ? null : Full(sentence, name));
        }

        return new(DoerKind.Thing, null);
    }

    private static string Full(ParsedSentence sentence, Word word) =>
        string.Join(' ', sentence.Children(word).Where(child => child.Part is PartOfSpeech.ProperNoun && child.Role is "flat" or "compound").Append(word).OrderBy(each => each.Index).Select(each => each.Text));
}
