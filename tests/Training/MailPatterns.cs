namespace OutlookFollowUp.Training;

/// <summary>Sentences made from our own patterns of business mail, with their trees.</summary>
internal static class MailPatterns
{
    /// <summary>Each pattern so many times, with other words each time.</summary>
    public static IEnumerable<Tree> Make(string path, int times)
    {
        var random = new Random(1);
        var patterns = File.ReadLines(path).Where(line => line.Length > 0 && line[0] is not '#').ToList();
        return Enumerable.Range(0, times).SelectMany(_ => patterns.Select(pattern => Fill(pattern, random)));
    }

    private static Tree Fill(string pattern, Random random) => new("email", [.. pattern.Split(' ').Select(word => Word(word, random))]);

    // From the right, for "/" and "." stand as words too.
    private static TreeWord Word(string written, Random random)
    {
        var relation = written.LastIndexOf('/');
        var head = written.LastIndexOf('/', relation - 1);
        var (name, at) = (written[(relation + 1)..], int.Parse(written[(head + 1)..relation]));
        var tag = written.LastIndexOf('/', head - 1);
        var penn = written[(tag + 1)..head];
        var choices = written[..tag].Split('|');
        var text = choices[random.Next(choices.Length)];
        penn = text switch
        {
            "He" or "She" or "he" or "she" or "it" or "them" or "him" or "everything" when penn is "NNP" or "PRP" => text is "everything" ? "NN" : "PRP",
            "this" or "that" when penn is "PRP" => "DT",
            "today" or "tomorrow" or "noon" when penn is "NNP" => "NN",
            "Tom" or "Dana" when penn is "PRP" => "NNP",
            "thinks" => "VBZ",
            "samples" or "goods" when penn is "NN" => "NNS",
            "contract" when penn is "NNS" => "NN",
            "the" or "an" => "DT",
            "noon" => "NN",
            _ => penn,
        };
        return new(text, text, $"{Universal(text, penn, name)}/{penn}", at - 1, name);
    }

    private static string Universal(string text, string penn, string relation) => penn switch
    {
        "DT" => relation is "det" ? "DET" : "PRON",
        "PRP" or "PRP$" or "WP" => "PRON",
        "NN" when text is "Nobody" or "Somebody" or "Everybody" or "anything" or "everything" => "PRON",
        "NN" or "NNS" => "NOUN",
        "NNP" => "PROPN",
        "CD" => "NUM",
        "IN" => relation is "mark" ? "SCONJ" : "ADP",
        "TO" => "PART",
        "RB" => text is "not" or "n't" ? "PART" : "ADV",
        "JJ" => "ADJ",
        "UH" => "INTJ",
        "CC" => "CCONJ",
        "," or "." => "PUNCT",
        _ => penn is "MD" || relation is "aux" or "cop" or "aux:pass" ? "AUX" : "VERB",
    };
}
