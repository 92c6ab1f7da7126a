namespace OutlookFollowUp.Understanding.Text;

/// <summary>"On Mon, 14 Sep 2026 at 10:02, Dana Reyes &lt;dana@…&gt; wrote:", wrapped as the mail program liked, in many languages.</summary>
internal static class Attribution
{
    private const int MostLines = 4;
    private const int MostLetters = 400;

    private static readonly string[] Verbs =
    [
        "wrote", "writes", "schrieb", "a écrit", "écrit", "escribió", "escribio", "escreveu", "ha scritto", "scrive", "schreef", "geschreven", "skrev", "kirjoitti", "napisał(a)",
        "napisał", "napisała", "pisze", "napsal(a)", "napsal", "napísal(a)", "написал(а)", "написал", "написала", "пишет", "пише", "yazdı", "şunu yazdı", "írta", "a scris",
        "έγραψε", "写道", "寫道", "書きました", "のメッセージ", "작성", "כתב", "כתבה", "כתב/ה", "schrieb am", "viết", "menulis",
        "написа", "написав", "написал/а", "je napisao", "je napisao/la", "je napisala", "je napisal", "napisao je", "rakstīja", "rašė", "kirjutas", "skrifaði", "va escriure", "เขียนว่า", "ने लिखा",
    ];

    private static readonly LineBeginnings Openings = new(
    [
        "on ", "am ", "le ", "el ", "il ", "op ", "den ", "em ", "dnia ", "w dniu ", "pe ", "a ", "ons", "man", "tor", "fre", "lør", "tir", "mon", "tue", "wed", "thu", "fri", "sat", "sun",
        "lun", "mar", "mié", "jue", "vie", "sáb", "dom", "понедельник", "вторник", "среда", "четверг", "пятница", "суббота", "воскресенье", "\"", "в ", "στις ", "dana ", "pada ", "vào ", "на ", "dne ", "kl ", "lørd", "lau", "þann ", "wt., ", "pon., ",
    ]);

    /// <summary>How many lines from here are an attribution; 0 when there is none.</summary>
    public static int LinesAt(List<Line> lines, int at)
    {
        if (lines[at].IsBlank)
        {
            return 0;
        }

        var said = "";
        for (var count = 1; count <= MostLines && at + count <= lines.Count; count++)
        {
            var line = lines[at + count - 1];
            if (line.IsBlank || (line.Kind != LineKind.Plain && count > 1) || said.Length + line.Text.Length > MostLetters)
            {
                return 0;
            }

            said = said.Length == 0 ? line.Mark : $"{said} {line.Mark}";

            if (said[^1] is ':' or '：' && Says(said))
            {
                return count;
            }

            if (count == 1 && !MayBegin(said))
            {
                return 0;
            }
        }

        return 0;
    }

    // Only a line that begins like one is read on into the next: "I need it in 2 weeks." is none.
    private static bool MayBegin(string line) =>
        char.IsDigit(line[0]) || line.Contains('<') || Openings.Begin(line);

    // A date or an address goes with the verb: "Dana wrote:" alone may be the writer's own sentence.
    private static bool Says(string said)
    {
        var head = said[..^1].TrimEnd();
        var verb = Array.Exists(Verbs, one => head.EndsWith(one, StringComparison.OrdinalIgnoreCase))
            || (said.Contains('<') && Array.Exists(Verbs, one => said.Contains($" {one} ", StringComparison.OrdinalIgnoreCase)));
        // Gmail once left the verb out: "2016-10-24 15:36 GMT+02:00 Dana Reyes <dana@…>:".
        return (verb || (char.IsDigit(said[0]) && said.EndsWith(">:", StringComparison.Ordinal))) && (said.Contains('@') || said.Contains('<') || said.Count(char.IsDigit) >= 2);
    }
}
