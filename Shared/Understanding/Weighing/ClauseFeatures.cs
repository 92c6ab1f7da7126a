using OutlookFollowUp.Understanding.Language;
using OutlookFollowUp.Understanding.Text;

namespace OutlookFollowUp.Understanding.Weighing;

/// <summary>Writes down what one clause says by grammar, so that unseen words in a known shape are still understood.</summary>
internal static class ClauseFeatures
{
    private static readonly string[] Kinds = [.. Enum.GetNames<ClauseKind>().Select(name => name.ToLowerInvariant())];

    public static void Write<TSink>(Clause clause, IReadOnlyList<Span> dates, TSink sink)
        where TSink : IFeatureSink
    {
        var (voice, bare) = (ClauseVoice.Of(clause), ClauseVoice.Bare(clause));
        var does = clause.Does.Replace(' ', '_');
        sink.Add(FeatureKind.Voice, voice, clause.Modal?.Replace(' ', '_') ?? "");
        sink.Add(FeatureKind.Does, voice, does);
        sink.Add(FeatureKind.Act, voice, clause.Modal?.Replace(' ', '_') ?? "-", does);
        sink.Add(FeatureKind.Place, Kinds[(int)clause.Kind], clause.Mark?.Replace(' ', '_') ?? "-", bare);
        if (clause.Object is { } goods)
        {
            sink.Add(FeatureKind.Goods, does, goods.Lemma, clause.IsNegated ? "not" : "");
        }

        if (clause.Complement is { } being)
        {
            sink.Add(FeatureKind.Being, voice, being.Lemma);
        }

        if (clause.Recipient is { } recipient)
        {
            sink.Add(FeatureKind.Towards, recipient.Part is PartOfSpeech.Pronoun ? recipient.Lower : recipient.Part.ToString(), bare);
        }

        if (dates.Any(clause.Holds))
        {
            sink.Add(FeatureKind.Dated, voice);
            sink.Add(FeatureKind.DatedVerb, does);
        }

        Alike(clause, bare, sink);
    }

    // Words are grouped by how they are used, so that "dispatch" is judged by "send".
    private static void Alike<TSink>(Clause clause, string bare, TSink sink)
        where TSink : IFeatureSink
    {
        var verb = clause.Verb is { } does ? WordCluster.Of(does) : default;
        if (verb.Narrow > 0)
        {
            sink.Add(FeatureKind.VerbLike, WordCluster.Name(verb.Narrow), clause.IsNegated ? "not" : "");
            sink.Add(FeatureKind.ActLike, bare, WordCluster.Name(verb.Narrow));
            sink.Add(FeatureKind.ActLike, bare, "wide", WordCluster.Name(verb.Wide));
        }

        if (clause.Object is { } goods && WordCluster.Of(goods) is { Narrow: > 0 } thing)
        {
            sink.Add(FeatureKind.GoodsLike, WordCluster.Name(thing.Narrow));
            sink.Add(FeatureKind.PairLike, WordCluster.Name(verb.Narrow), WordCluster.Name(thing.Wide));
        }

        if (clause is { Subject: { } subject, Person: Person.Other or Person.Others } && WordCluster.Of(subject) is { Narrow: > 0 } actor)
        {
            sink.Add(FeatureKind.SubjectLike, WordCluster.Name(actor.Narrow), bare);
        }
    }
}
