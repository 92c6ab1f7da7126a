namespace OutlookFollowUp.Understanding.Language;

/// <summary>How surely and when something is done, by the words around the verb.</summary>
internal static class VerbManner
{
    /// <summary>"will", "might", "have to", "be about to"; null where nothing shades the verb.</summary>
    public static string? ModalOf(VerbGroup verb)
    {
        for (var at = verb.Chain.Length - 2; at >= 0; at--)
        {
            var named = verb.Chain[at].Lemma switch
            {
                "have" or "get" => "have to",
                "need" => "need to",
                "ought" => "ought to",
                "able" => "be able to",
                "suppose" => "be supposed to",
                "due" => "be due to",
                "about" => "be about to",
                "go" or "gon" => "going to",
                _ => null,
            };
            if (named is not null)
            {
                return named;
            }
        }

        return verb.Helpers.FirstOrDefault(helper => helper.Tag is "MD") is { } modal ? Modals.Plain(modal) : null;
    }

    /// <summary>When it is done.</summary>
    public static Tense TenseOf(VerbGroup verb)
    {
        var finite = verb.Finite;
        var isPast = finite?.Tag is "VBD";
        if (verb.Helpers.Any(helper => helper.Tag is "MD" && Modals.Plain(helper) is "will" or "shall") || GoesAbout(verb))
        {
            return isPast ? Tense.Past : Tense.Future;
        }

        if (verb.IsPerfect || isPast || verb.Chain[0].Lemma is "use" && verb.Chain.Length > 1)
        {
            return Tense.Past;
        }

        return finite switch
        {
            null => Tense.None,
            { Tag: "VBN" } when verb.Helpers.Length == 0 => verb.Chain[0].Role is "root" or "conj" or "parataxis" ? Tense.Past : Tense.None,
            { Tag: "VBG" } => verb.Chain[0].Role is "root" ? Tense.Present : Tense.None,
            { Tag: "VB" } => Tense.None,
            _ => Tense.Present,
        };
    }

    // "Going to send", "about to send", "due to arrive".
    private static bool GoesAbout(VerbGroup verb)
    {
        foreach (var word in verb.Chain.AsSpan()[..^1])
        {
            if (word.Lemma is "go" or "gon" or "about" or "due")
            {
                return true;
            }
        }

        return false;
    }
}
