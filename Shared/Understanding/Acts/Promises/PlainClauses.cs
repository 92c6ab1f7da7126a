using System.Collections.Frozen;
using System.Collections.Immutable;
using OutlookFollowUp.Understanding.Language;
using Tense = OutlookFollowUp.Understanding.Language.Tense;

namespace OutlookFollowUp.Understanding.Acts.Promises;

/// <summary>Cuts a sentence into clauses from left to right, by what its words are and not by what they hang on.</summary>
/// <remarks>People who write short make the parser stumble over what hangs on what; the order of subject, verb and date seldom deceives.</remarks>
internal static class PlainClauses
{
    private static readonly FrozenSet<string> Thoughts = FrozenSet.ToFrozenSet(["say", "tell", "think", "hope", "believe", "know", "promise", "assure", "confirm", "expect", "guess", "mention", "claim", "ask", "reckon", "assume", "guarantee", "note", "understand", "hear", "see", "write", "wish", "suppose", "want"]);

    public static IReadOnlyList<Clause> Read(ParsedSentence sentence)
    {
        var clauses = new List<Clause>();
        Clause? main = null;
        Clause? waiting = null;
        foreach (var words in PlainPieces.Of(sentence))
        {
            var mark = words.FirstOrDefault(word => word.Part is not PartOfSpeech.Punctuation && !PartingWords.Joins.Contains(word.Lower))?.Lower;
            var previous = clauses.LastOrDefault(clause => clause.Kind is not ClauseKind.Infinitive);
            var kind = KindOf(mark, words, previous);
            var parent = kind is ClauseKind.Main ? null : kind is ClauseKind.Content or ClauseKind.Coordinated ? previous : main;
            if (PlainVerb.Of(words) is not { } verb)
            {
                continue;
            }

            if (parent is null && kind is ClauseKind.Condition or ClauseKind.Time)
            {
                waiting = Make(sentence, words, verb, kind, null, mark, previous);
                continue;
            }

            var clause = Make(sentence, words, verb, kind, parent, mark, previous);
            clauses.Add(clause);
            if (kind is ClauseKind.Main or ClauseKind.Coordinated)
            {
                main = clause;
                if (waiting is not null)
                {
                    clauses.Add(Under(waiting, clause));
                    waiting = null;
                }
            }

            if (verb.Inner is { } inner && words[(inner - words[0].Index)..] is var behind && PlainVerb.At(behind) is { } deed)
            {
                clauses.Add(Make(sentence, behind, deed, ClauseKind.Infinitive, clause, "to", clause));
            }
        }

        return clauses;
    }

    private static Clause Under(Clause clause, Clause parent) => new()
    {
        Sentence = clause.Sentence, Kind = clause.Kind, Parent = parent, Head = clause.Head, Verb = clause.Verb, Does = clause.Does, Subject = clause.Subject, Person = clause.Person,
        Object = clause.Object, Modal = clause.Modal, Tense = clause.Tense, IsPerfect = clause.IsPerfect, IsPassive = clause.IsPassive, IsNegated = clause.IsNegated, Mark = clause.Mark, Words = clause.Words,
    };

    private static Clause Make(ParsedSentence sentence, ImmutableArray<Word> words, PlainVerb verb, ClauseKind kind, Clause? parent, string? mark, Clause? previous)
    {
        var before = words[..Math.Clamp(verb.First.Index - words[0].Index, 0, words.Length)];
        var own = PlainSubject.Of(before) ?? (verb.IsInverted ? Behind(words, verb.First).FirstOrDefault(word => PartingWords.Nominatives.Contains(word.Lower)) : null);
        var join = words.FirstOrDefault(word => !PartingWords.Stops.Contains(word.Text))?.Lower;
        var shares = own is null && previous is not null && join is not null && PartingWords.Joins.Contains(join);
        var goods = PlainObject.Of(words, verb.Verb);
        // Nobody is told to call himself: "call you Thursday" leaves out the "I will".
        var isUnsaid = own is null && !shares && verb.First == verb.Verb && verb.Verb.Tag is "VB" or "VBP" or "NN" && kind is ClauseKind.Main or ClauseKind.Coordinated && Behind(words, verb.Verb) is [{ Lower: "you" or "u" }, ..]
            && (VerbClasses.Handing.Contains(verb.Verb.Lemma) || VerbClasses.Answering.Contains(verb.Verb.Lemma) || VerbClasses.Working.Contains(verb.Verb.Lemma) || VerbClasses.Coming.Contains(verb.Verb.Lemma)) && verb.Verb.Lemma is not "let";
        var orders = !isUnsaid && own is null && !shares && kind is ClauseKind.Main or ClauseKind.Coordinated && verb.First == verb.Verb && verb.Verb.Tag is "VB" or "VBP" && kind is not ClauseKind.Infinitive;
        var orderShared = shares && previous!.IsImperative && verb.First == verb.Verb && verb.Verb.Tag is "VB" or "VBP";
        var isBare = shares && verb.First == verb.Verb && verb.Verb.Tag is "VB" or "VBP" or "VBG" or "NN";
        // "I won't spend or discuss a dollar": the no goes on.
        var sharesNo = isBare && previous!.IsNegated && join is "or";
        return new()
        {
            Sentence = sentence,
            Kind = kind,
            Parent = parent,
            Head = verb.Verb,
            Verb = verb.Verb,
            Does = verb.Does(words),
            Subject = own ?? (shares || kind is ClauseKind.Infinitive ? previous?.Subject : null),
            Person = orders || orderShared ? Person.You : own is not null ? PlainSubject.PersonOf(own) : shares || kind is ClauseKind.Infinitive ? previous?.Person ?? Person.I : verb.First.Tag is "VBZ" ? Person.Other : Person.I,
            Object = goods,
            Modal = isUnsaid ? "will" : verb.Modal ?? (isBare ? previous!.Modal : null),
            Tense = kind is ClauseKind.Infinitive ? Tense.None : isUnsaid ? Tense.Future : isBare ? previous!.Tense : verb.Tense,
            IsProgressive = verb.IsProgressive || (isBare && verb.Verb.Tag is "VBG"),
            IsPerfect = verb.IsPerfect,
            IsPassive = verb.IsPassive,
            IsNegated = verb.IsNegated || sharesNo || before.Reverse().TakeWhile(word => word.Text is not ",").Any(word => word.Lower is "nobody" or "nothing" or "no" or "none" or "neither") || goods?.Lower is "nothing" || Behind(words, verb.Verb) is [{ Lower: "no" }, { Part: PartOfSpeech.Noun or PartOfSpeech.Adjective }, ..] or [_, { Lower: "no" }, { Part: PartOfSpeech.Noun or PartOfSpeech.Adjective }, ..],
            IsImperative = orders || orderShared,
            IsQuestion = (verb.IsInverted && PlainSubject.Of(before) is null) || sentence.HasQuestionMark && !TagQuestion.Follows(sentence, verb.First, own),
            Mark = kind is ClauseKind.Main ? null : kind is ClauseKind.Time && mark is "as" ? "as soon as" : mark,
            Words = words,
        };
    }

    private static ImmutableArray<Word> Behind(ImmutableArray<Word> words, Word word) => words[Math.Clamp(word.Index + 1 - words[0].Index, 0, words.Length)..];

    private static ClauseKind KindOf(string? mark, ImmutableArray<Word> words, Clause? previous)
    {
        // "Should you need it" sets a condition; "should be able to" leaves out who.
        if (mark is not null && PartingWords.Conditions.Contains(mark) && !(mark is "should" && words.SkipWhile(word => word.Lower is not "should").Skip(1).FirstOrDefault() is { Part: PartOfSpeech.Verb or PartOfSpeech.Auxiliary or PartOfSpeech.Adverb }))
        {
            return ClauseKind.Condition;
        }

        if (mark is not null && (PartingWords.Times.Contains(mark) || (mark is "as" && words.Take(4).Any(word => word.Lower is "soon"))))
        {
            return ClauseKind.Time;
        }

        var opens = words[0];
        if (previous is not null && !PartingWords.Stops.Contains(opens.Text) && !PartingWords.Joins.Contains(opens.Lower) && Thoughts.Contains(previous.Verb!.Lemma))
        {
            return ClauseKind.Content;
        }

        return mark is "who" or "which" or "where" or "that" or "what" && previous is not null ? ClauseKind.Relative
            : mark is "because" or "although" or "though" or "since" or "as" or "whether" or "why" or "how" ? ClauseKind.Circumstance
            : previous is null ? ClauseKind.Main : ClauseKind.Coordinated;
    }
}
