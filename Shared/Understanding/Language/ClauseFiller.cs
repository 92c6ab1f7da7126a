using System.Collections.Frozen;
using System.Collections.Immutable;

namespace OutlookFollowUp.Understanding.Language;

/// <summary>Tells of one clause who, what, to whom; what it shares with the clause above comes from there.</summary>
internal static class ClauseFiller
{
    private static readonly FrozenSet<string> Negations = FrozenSet.ToFrozenSet(["not", "n't", "nt", "never", "neither", "nor", "hardly"]);
    private static readonly FrozenSet<string> Nobody = FrozenSet.ToFrozenSet(["nobody", "nothing", "none", "no-one"]);

    // Said without "I", these are no commands: "Need the drawings by Friday", "Hope all is well".
    private static readonly FrozenSet<string> States = FrozenSet.ToFrozenSet(
        ["need", "want", "hope", "think", "appreciate", "thank", "understand", "agree", "guess", "wish", "believe", "assume", "love", "sound", "plan", "feel", "apologise", "apologize", "attach", "do"]);

    // "Don't have it yet", "don't know".
    private static readonly FrozenSet<string> Lacks = FrozenSet.ToFrozenSet(["have", "know", "see", "recall", "remember"]);

    public static Clause Fill(ParsedSentence sentence, VerbGroup group, ClauseKind kind, Clause? parent, string? mark, ImmutableArray<Word> own)
    {
        var subject = group.Children.FirstOrDefault(child => child.Role is "nsubj" or "csubj") ?? group.Children.FirstOrDefault(child => child.Role is "expl");
        var isQuestion = IsQuestion(sentence, group, kind, subject, own, parent);
        var isShared = subject is null && kind is ClauseKind.Coordinated && parent is not null && group.Finite?.Tag is not "MD" && IsShared(group, parent);
        var isImperative = subject is null && !isQuestion && (isShared ? parent!.IsImperative && group.IsBare : IsImperative(group, kind, mark, own));
        var sharedVerb = isShared && group.Helpers.Length == 0 && group.Verb?.Tag is "VB" or "VBN" or "VBG" && !isImperative;
        var object_ = group.Children.FirstOrDefault(child => child.Role is "obj") ?? (group.IsPassive ? subject : null);
        return new()
        {
            Sentence = sentence,
            Kind = kind,
            Parent = parent,
            Head = group.Head,
            Verb = group.Verb,
            Does = Does(group),
            Subject = subject ?? Inherited(kind, parent, isImperative, group, isShared),
            Person = isImperative && !(sentence.Child(group.Head, "obj", "xcomp", "ccomp")?.Lower is "'s") ? Person.You : WhoDoes(sentence, group, kind, parent, subject, isShared),
            Object = object_,
            Recipient = Recipient(sentence, group, object_),
            Complement = Complement(sentence, group),
            Modal = group.Modal ?? (sharedVerb ? parent!.Modal : null),
            Tense = sharedVerb ? parent!.Tense : isImperative ? Tense.None : IsStated(group, kind, mark) ? Tense.Present : group.Tense,
            IsProgressive = group.IsProgressive || (sharedVerb && group.Head.Tag is "VBG" && parent!.IsProgressive) || (group.IsBare && group.Head.Tag is "VBG" && group.Tense is Tense.Present),
            IsPerfect = group.IsPerfect || (sharedVerb && group.Head.Tag is "VBN" && parent!.IsPerfect),
            IsPassive = group.IsPassive || (sharedVerb && group.Head.Tag is "VBN" && parent!.IsPassive),
            IsNegated = IsNegated(sentence, group, subject, object_) || (sharedVerb && parent!.IsNegated && sentence.Child(group.Head, "cc")?.Lower is "or" or "nor"),
            IsImperative = isImperative,
            IsQuestion = isQuestion,
            Mark = mark,
            Words = own,
        };
    }

    private static string Does(VerbGroup group) =>
        group.Verb is not { } verb ? "" : group.Particle is { } particle && verb == group.Head ? $"{verb.Lemma} {particle.Lower}" : verb.Lemma;

    // "Need it by Friday": the plain form, and no command.
    private static bool IsStated(VerbGroup group, ClauseKind kind, string? mark) => kind is ClauseKind.Main && mark is null && group.IsBare && group.Verb?.Tag is "VB";

    private static bool IsShared(VerbGroup group, Clause parent) => parent.Verb is not null && group.Verb is not null && group.Chain[0].Role is "conj";

    private static Word? Inherited(ClauseKind kind, Clause? parent, bool isImperative, VerbGroup group, bool isShared) => kind switch
    {
        _ when isImperative || parent is null => null,
        ClauseKind.Infinitive when group.Finite?.Tag is not ("VBZ" or "VBD") => parent.Does is "promise" or "confirm" ? parent.Subject : parent.Recipient ?? (parent.Object is { IsNominal: true } asked && !parent.IsPassive ? asked : parent.Subject),
        ClauseKind.Coordinated when isShared || group.Verb is not null => parent.Subject,
        ClauseKind.Circumstance or ClauseKind.Time => parent.Subject,
        _ => null,
    };

    private static Person WhoDoes(ParsedSentence sentence, VerbGroup group, ClauseKind kind, Clause? parent, Word? subject, bool isShared)
    {
        if (subject is not null)
        {
            return Persons.Of(sentence, subject);
        }

        if (Inherited(kind, parent, false, group, isShared) is { } inherited)
        {
            return Persons.Of(sentence, inherited);
        }

        if (parent is not null && kind is ClauseKind.Infinitive or ClauseKind.Coordinated or ClauseKind.Circumstance or ClauseKind.Time)
        {
            return parent.Person;
        }

        // Nobody named: "Will send it", "Sent it", "Sending it", "Happy to help" are I; "Sounds good" is it.
        return group.Finite?.Tag switch
        {
            "VBZ" => Person.Other,
            "MD" or "VBD" or "VBN" or "VBP" or "VBG" or "VB" => Person.I,
            _ => group.Head.Lemma is "happy" or "glad" or "pleased" or "sorry" or "able" or "delighted" ? Person.I : Person.None,
        };
    }

    private static Word? Recipient(ParsedSentence sentence, VerbGroup group, Word? object_) =>
        group.Children.FirstOrDefault(child => child.Role is "iobj")
        ?? group.Children.FirstOrDefault(child => child.Role is "obl" && sentence.Child(child, "case")?.Lower is "to")
        ?? (object_ is null ? null : sentence.Children(object_).FirstOrDefault(child => child.Role is "nmod" && child.Part is PartOfSpeech.Pronoun or PartOfSpeech.ProperNoun && sentence.Child(child, "case")?.Lower is "to"));

    private static Word? Complement(ParsedSentence sentence, VerbGroup group) =>
        group.Verb is not null && group.Verb != group.Head ? group.Head
        : group.Children.FirstOrDefault(child => child.Role is "xcomp" && (!VerbGroup.IsVerb(child) || child.Tag is "VBN") && sentence.Child(child, "mark") is null);

    private static bool IsNegated(ParsedSentence sentence, VerbGroup group, Word? subject, Word? object_) =>
        group.Children.Any(IsNegation) || group.Helpers.Any(helper => sentence.Children(helper).Any(IsNegation))
        || group.Children.Any(child => child.Lower is "longer" or "long" && sentence.Child(child, "advmod", "det")?.Lower is "no")
        || IsNobody(sentence, subject) || IsNobody(sentence, object_) || (group.Verb != group.Head && IsNobody(sentence, group.Head));

    private static bool IsNegation(Word child) => child.Role is "advmod" or "cc" or "neg" && Negations.Contains(child.Lower);

    private static bool IsNobody(ParsedSentence sentence, Word? word) => word is not null && (Nobody.Contains(word.Lower) || sentence.Children(word).Any(child => child.Role is "det" && child.Lower is "no" or "neither"));

    private static bool IsImperative(VerbGroup group, ClauseKind kind, string? mark, ImmutableArray<Word> own)
    {
        if (kind is not (ClauseKind.Main or ClauseKind.Coordinated) || mark is not null || group.Verb is null || group.IsPassive || group.Modal is "going to" or "be able to")
        {
            return false;
        }

        var first = group.Finite!;
        return group.Verb.Tag is "VB" or "VBP" && group.Helpers.All(helper => helper.Lemma is "do" || helper == group.Verb)
            && (!(States.Contains(group.Verb.Lemma) || (first != group.Verb && Lacks.Contains(group.Verb.Lemma))) || own.Any(word => word.Lemma is "please" or "pls" or "kindly"))
            && own.TakeWhile(word => word.Index < first.Index).All(word => !word.IsNominal || word.Role is "vocative" or "discourse" or "obl");
    }

    private static bool IsQuestion(ParsedSentence sentence, VerbGroup group, ClauseKind kind, Word? subject, ImmutableArray<Word> own, Clause? parent)
    {
        if (kind is ClauseKind.Coordinated && parent is { IsQuestion: true } && subject is null)
        {
            return true;
        }

        if (kind is not (ClauseKind.Main or ClauseKind.Coordinated))
        {
            return false;
        }

        return EndsAsking(sentence) && !TagQuestion.Follows(sentence, group.Finite, subject) || (subject is not null && IsInverted(group, subject, own));
    }

    private static bool EndsAsking(ParsedSentence sentence)
    {
        foreach (var word in sentence.Words.AsSpan()[^Math.Min(3, sentence.Words.Length)..])
        {
            if (word.Text.Contains('?', StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }

    // "Will you send it": but not "neither will we", "so do we".
    private static bool IsInverted(VerbGroup group, Word subject, ImmutableArray<Word> own)
    {
        if (subject.Index >= group.Head.Index || !(group.Finite is { } finite && group.Helpers.Length > 0 && finite.Index < subject.Index))
        {
            return false;
        }

        foreach (var word in own)
        {
            if (word.Index < subject.Index && (Negations.Contains(word.Lower) || word.Lower is "so"))
            {
                return false;
            }
        }

        return true;
    }
}
