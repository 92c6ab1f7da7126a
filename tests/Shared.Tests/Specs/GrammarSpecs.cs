using OutlookFollowUp.Understanding.Language;
using OutlookFollowUp.Understanding.Language.Parsing;
using OutlookFollowUp.Understanding.Text;

namespace OutlookFollowUp.Shared.Tests.Specs;

public sealed class GrammarSpecs
{
    private static IEnumerable<TestCaseData> Examples() => SpecPage.Tests("grammar.md");

    [TestCaseSource(nameof(Examples))]
    public void Grammar(SpecExample example) =>
        SpecPage.Check(example, SentenceParser.Parse(new(new(0, example.Text.Length), example.Text)).Clauses.Where(clause => clause.Verb is not null).Select(Told));

    private static string Told(Clause clause)
    {
        var words = new[]
        {
            clause.Kind is ClauseKind.Main ? null : Small(clause.Kind) + (clause.Mark is null ? "" : $" \"{clause.Mark}\""),
            clause.Person is Person.None ? "nobody" : Small(clause.Person) is "i" ? "I" : clause.Subject is { } named && clause.Person is Person.Other or Person.Others ? clause.Subject!.Text : Small(clause.Person),
            clause.IsNegated ? $"not {clause.Does}" : clause.Does,
            clause.Object is { } what ? $"what: {what.Text}" : null,
            clause.Complement is { } complement ? $"what: {complement.Text}" : null,
            clause.Recipient is { } whom ? $"to: {whom.Text}" : null,
            clause.Tense is Tense.None ? null : Small(clause.Tense) + (clause.IsPerfect ? " perfect" : "") + (clause.IsProgressive ? " progressive" : ""),
            clause.Modal,
            clause.IsPassive ? "passive" : null,
            clause.IsImperative ? "command" : null,
            clause.IsQuestion ? "question" : null,
        };
        return string.Join(", ", words.Where(word => word is not null));
    }

    private static string Small<T>(T value)
        where T : struct, Enum => value.ToString().ToLowerInvariant();
}
