using OutlookFollowUp.Understanding.Acts;
using OutlookFollowUp.Understanding.Acts.Requests;
using OutlookFollowUp.Understanding.Dates;
using OutlookFollowUp.Understanding.Language;

namespace OutlookFollowUp.Understanding.Commitments;

/// <summary>What stands proposed when a letter comes: a day on which to meet, to speak, to come by.</summary>
internal static class MeetingProposal
{
    // Asked about with a day, it is a meeting that is asked for: "can we connect on Monday?", "any chance of half an hour on Thursday?"
    private static readonly Phrases Meetings = new(["meet", "meeting", "connect", "catch up", "speak", "talk", "chat", "call with", "a call", "half an hour", "an hour", "20 minutes", "30 minutes", "fifteen minutes", "15 minutes", "ten minutes", "10 minutes", "a visit", "visit you", "come and see", "come round", "come over", "pop in", "on site", "walk-through", "walkthrough", "demo", "coffee", "lunch with", "sit down", "get together", "zoom", "teams call", "video call", "free for", "slot"]);

    private static readonly Phrases Offers = new(
    ["let 's talk", "let 's speak", "let 's meet", "let 's say", "lets talk", "lets meet", "shall we", "i suggest", "i propose", "we propose", "i could do", "i can do", "we could do", "i 'm free", "i am free", "how about", "i could come", "could meet", "can meet", "would suit", "works for me", "i have time", "available", "call you", "come by", "stop by", "drop by"]);

    /// <summary>What the other side's last letter proposes, or moves of our own proposal: "Could you do four that day?"</summary>
    public static Asking? Before(Correspondence thread, Letter letter)
    {
        if (thread.LastBefore(letter, each => each.IsPersonal && each.Side != letter.Side) is not { } before)
        {
            return null;
        }

        var proposal = Of(thread, before);
        if (proposal is { Date: not null } || HourAsked(before) is not { } hour
            || thread.LastBefore(before, each => each.IsPersonal && each.Side == letter.Side) is not { } earlier || Of(thread, earlier)?.Date is not { From.Day: var day } first)
        {
            return proposal;
        }

        return new(before, hour.Sentence.Place, RequestKind.Proposal, 0.7) { Date = first with { From = new(day), To = new(day.PlusDays(1)), Grain = Grain.Day } };
    }

    private static Asking? Of(Correspondence thread, Letter letter) =>
        thread.AsksOf(letter).LastOrDefault(asking => asking.Kind is RequestKind.Proposal)
        ?? (letter.Parsed.FirstOrDefault(sentence => Proposes(letter, sentence)) is { } proposing
            ? new Asking(letter, proposing.Sentence.Place, RequestKind.Proposal, 0.7) { Date = DatesOfClause.Ahead(letter, proposing.Sentence.Place)[0] }
            : null);

    private static bool Proposes(Letter letter, ParsedSentence sentence)
    {
        var dates = DatesOfClause.Ahead(letter, sentence.Sentence.Place);
        return dates.Count > 0 && (sentence.Phrasing.Has(Offers) || sentence.HasQuestionMark && (sentence.Phrasing.Has(Meetings) || Visit.IsAskedIn(sentence) && dates.Any(IsAppointed) || dates.Any(date => IsDayAsked(sentence, date))));
    }

    // "On Thursday at four" can be met on; "by Thursday" and "in March" cannot.
    private static bool IsAppointed(DateFinding date) => date is { Grain: Grain.Day or Grain.Minute or Grain.PartOfDay, Relation: Relation.On or Relation.Around };

    // "Would ten on Tuesday the 22nd do?", "does Friday suit?": nothing but an hour stands between the helping verb and the day.
    private static bool IsDayAsked(ParsedSentence sentence, DateFinding date)
    {
        var (words, place) = (sentence.Words, DatesOfClause.Place(date));
        var helper = words.LastOrDefault(word => word.Place.End <= place.Start && word.Lower is "would" or "does" or "will" or "do" or "could");
        return IsAppointed(date) && helper is not null
            && words.Where(word => word.Index > helper.Index && word.Place.End <= place.Start).All(word => word.Part is PartOfSpeech.Number || word.Lower is "on" or "at" or "the" or "noon" || Hour.Is(word.Lower))
            && words.Any(word => word.Place.Start >= place.End && word.Index > helper.Index && word.Lower is "do" or "suit" or "work" or "fit" or "be");
    }

    // A question with an hour and no day in it.
    private static ParsedSentence? HourAsked(Letter letter) =>
        letter.Parsed.FirstOrDefault(sentence => sentence.HasQuestionMark && DatesOfClause.Ahead(letter, sentence.Sentence.Place).Count == 0
            && sentence.Words.Any(word => Hour.Is(word.Lower)) && sentence.Phrasing.Has("do", "make", "suit", "work", "at", "make it", "say"));
}
