using OutlookFollowUp.Understanding.Acts;
using OutlookFollowUp.Understanding.Acts.Promises;
using OutlookFollowUp.Understanding.Acts.Requests;
using OutlookFollowUp.Understanding.Dates;
using OutlookFollowUp.Understanding.Language;
using OutlookFollowUp.Understanding.Text;

namespace OutlookFollowUp.Understanding.Commitments;

/// <summary>Finds where a meeting or call comes to be agreed: two commitments, one by each side, both quoting the agreement.</summary>
/// <remarks>Agreed is what answers the other side's proposal with yes, and what the customer fixes outright. Our own proposal binds nobody.</remarks>
internal static class MeetingReader
{
    private static readonly Phrases Fixing = new(
    ["let 's speak", "let 's talk", "let 's meet", "let 's catch up", "let 's have a call", "let 's do", "let 's say", "let 's make it", "lets speak", "lets talk", "lets meet", "lets do", "lets say", "let us meet", "let us speak", "let us talk", "it is then", "it is", "we speak again", "we talk again", "we meet again", "speak again on", "talk again on", "call me on", "see you on", "see you at", "see you", "speak on", "talk on", "speak to you on", "talk to you on", "let 's sit down", "let 's catch up", "let 's touch base", "let 's regroup", "let 's reconvene", "let 's pick up the phone", "let 's get together"]);

    // "Let's have another chat about it on the 21st"
    private static readonly string[] Talks = ["chat", "yarn", "talk", "word", "natter", "chinwag", "conversation", "call", "meeting", "session", "catch-up", "catchup", "look", "round", "coffee"];

    private static readonly Phrases Yes = new(
    ["works", "work for me", "works for me", "work for us", "is good", "'s good", "s good", "is fine", "'s fine", "is ok", "'s ok", "is okay", "is great", "'s great", "is perfect", "'s perfect", "suits", "suits me", "suits us", "is possible", "good for me", "fine for me", "fine with me", "fine by me", "ok for me", "ok with me", "good with me", "is convenient", "it is", "confirmed", "sounds good", "sounds great", "sounds fine", "see you", "will be there", "'ll be there", "happy to meet", "can do", "i 'm free", "we 're free", "i am free", "is on", "'s on", "booked", "agreed", "accepted", "in the diary", "in the calendar", "on the calendar", "will expect you", "come by", "come over", "come at", "make it", "done", "deal", "perfect", "speak then", "talk then", "see you then", "looking forward to it", "count me in", "we 'll be there", "that 's fine", "go for", "let 's do", "lets do"]);

    private static readonly Phrases No = new(["not", "n't", "cannot", "unfortunately", "afraid", "bad", "rather", "instead", "unless", "but", "however", "difficult", "sorry", "away", "maybe", "perhaps", "if"]);

    public static IEnumerable<Debt> Read(Correspondence thread, Letter letter, IReadOnlyList<Request> requests)
    {
        var proposal = MeetingProposal.Before(thread, letter);
        // "Yes! 1:30 on Thursday suits me": the sentence with the day says more than the yes before it.
        foreach (var sentence in letter.Parsed.OrderBy(sentence => sentence.Words.Length > 3 || DatesOfClause.Ahead(letter, sentence.Sentence.Place).Count > 0 ? 0 : 1))
        {
            if (sentence.Words.Length is 0 or > 45 || sentence.HasQuestionMark || LookingBack.Is(sentence.Phrasing))
            {
                continue;
            }

            var wording = sentence.Phrasing;
            var named = DatesOfClause.Ahead(letter, sentence.Sentence.Place);
            var place = letter.Side is Side.Theirs && named.Any(date => date.Grain is Grain.Day or Grain.Minute or Grain.PartOfDay) && (Fixes(sentence, wording) || Counters(sentence, wording, named, proposal?.Date)) ? Trim(sentence)
                : proposal is { } asked && Accepts(letter, sentence, wording, named, asked.Date) ? Trim(sentence)
                : (Span?)null;
            if (place is { } words)
            {
                var date = Chosen(named, proposal?.Date);
                return Both(thread, letter, words, proposal is { } from ? DueDayReader.Meeting(letter, date, from.Letter, from.Date) : DueDayReader.Of(letter, date), proposal?.Letter.From);
            }
        }

        return [];
    }

    // "Tuesday no. Wednesday at the same hour then", "Then Monday at 11": the customer's other day is the last word on it.
    private static bool Counters(ParsedSentence sentence, Phrasing wording, IReadOnlyList<DateFinding> named, DateFinding? proposed) =>
        proposed?.From is { Day: var day } && named is [.., { From: { Day: var other }, Grain: Grain.Day or Grain.Minute or Grain.PartOfDay } date] && other != day
        && !wording.Has(No) && !wording.Has("could", "would", "can") && sentence.Words.FirstOrDefault(word => word.Lower is "then") is { } then
        && (then.Index == 0 && DatesOfClause.Place(date).Start - then.Place.End < 5 || then.Place.Start >= DatesOfClause.Place(date).End && sentence.Words.ElementAtOrDefault(then.Index + 1) is null or { Part: PartOfSpeech.Punctuation });

    private static bool Fixes(ParsedSentence sentence, Phrasing wording) => (wording.Has(Fixing) || MeetsAgain(sentence) || wording.Has("let 's have", "lets have", "let us have") && sentence.Words.Any(word => Talks.Contains(word.Lemma))) && !wording.Has("n't", "not", "if", "maybe", "perhaps", "or", "could", "would", "what it is", "it is not", "that it is", "how it is", "as it is", "where it is") && !(wording.Has("it is") && !EndsOrThen(wording));

    // "We sit together again on the 12th": who meets again has met with the reader.
    private static bool MeetsAgain(ParsedSentence sentence) =>
        sentence.Clauses.Any(clause => clause is { Person: Person.We, IsNegated: false, IsPerfect: false, Modal: null or "will" or "shall", Verb: { Lemma: "meet" or "sit" or "speak" or "talk" or "see" or "gather", Tag: not "VBD" } } && clause.Phrasing.Has("again"));

    // "So the 10th it is", "Tuesday at 3 it is then" fixes a day; "it is Friday" tells the day.
    private static bool EndsOrThen(Phrasing wording) => wording.Has("it is then", "it is .", "it is ,", "it is !") || wording.Ends("it is") || wording.Has("let 's", "see you");

    private static bool Accepts(Letter letter, ParsedSentence sentence, Phrasing wording, IReadOnlyList<DateFinding> named, DateFinding? proposed)
    {
        if (wording.Has(No) || sentence.Words.Length > 25)
        {
            return false;
        }

        // A clock time or another day alone answers too: "8:30", "back half is a mess so boots. 8:30".
        var isBareTime = named.Count > 0 && sentence.Words.Length <= 5 && named.Any(date => date.Evidence.Length * 2 >= sentence.Sentence.Place.Length);
        var isTaken = TakesDate(sentence) || Fits(sentence);
        var says = isTaken || wording.Has(Yes) || named.Any(date => IsPraised(sentence, date)) || wording.Begins("yes", "yep", "yeah", "sure", "ok", "okay", "fine", "great", "absolutely", "of course");
        var isAbout = isTaken || named.Count > 0 || sentence.Words.Any(word => char.IsDigit(word.Text[0]) || proposed is not null && Hour.Is(word.Lower)) || wording.Has("that works", "that suits", "sounds good", "see you then", "see you there", "is perfect for me", "is perfect for us", "is fine for me", "is fine for us", "is good for me", "is good for us", "suits me fine", "suits us fine", "suits me well", "suits us well", "suits me perfectly", "suits us perfectly", "works for me", "works for us", "both work", "either works", "fine with me", "fine by me", "that 's fine", "that is fine", "i 'll be there", "we 'll be there", "will be there", "confirmed", "speak then", "talk then") || (says && sentence.Words.Count(word => word.Part is not PartOfSpeech.Punctuation) <= 6 && proposed is not null && wording.Begins("yes", "yep", "yeah", "sure", "ok", "okay", "fine", "great", "absolutely", "of course", "perfect", "works", "agreed", "done", "deal"));
        return (says && isAbout) || isBareTime;
    }

    // "I humbly accept the date", "we take the slot"
    private static bool TakesDate(ParsedSentence sentence) =>
        sentence.Clauses.Any(clause => clause is { Person: Person.I or Person.We, Verb.Lemma: "accept" or "confirm" or "take", Modal: null or "will" or "shall" or "can", Object.Lemma: "date" or "day" or "time" or "hour" or "slot" or "appointment" or "invitation" });

    // "This fits us well"; "it would suit better in June" says something else.
    private static bool Fits(ParsedSentence sentence) =>
        sentence.Clauses.Any(clause => clause is { Kind: ClauseKind.Main, Verb.Lemma: "fit" or "suit", Subject.Lower: "it" or "this" or "that" or "both" or "date" or "day" or "time" or "hour", IsNegated: false, Modal: null or "will" or "can", Tense: not Language.Tense.Past });

    // "Thursday's grand", "the 17th is wide open": whatever is said of the day, if it is not that it is bad.
    private static bool IsPraised(ParsedSentence sentence, DateFinding date)
    {
        var at = sentence.Words.FirstOrDefault(word => word.Place.End >= DatesOfClause.Place(date).End)?.Index ?? sentence.Words.Length;
        while (at < sentence.Words.Length && (DatesOfClause.Place(date).Overlaps(sentence.Words[at].Place) && sentence.Words[at].Lower is not "'s" || sentence.Words[at].Part is PartOfSpeech.Adverb))
        {
            at++;
        }

        if (at + 1 >= sentence.Words.Length || sentence.Words[at].Lower is not ("'s" or "is" or "are"))
        {
            return false;
        }

        var said = sentence.Words.Skip(at + 1).SkipWhile(word => word.Part is PartOfSpeech.Adverb).FirstOrDefault();
        return said is { Part: PartOfSpeech.Adjective } && !Unfit.Contains(said.Lower);
    }

    private static readonly string[] Unfit = ["impossible", "full", "busy", "tough", "tricky", "hard", "late", "early", "tight", "closed", "taken", "awkward", "short", "wrong", "dead", "last", "next", "first", "due", "same", "public", "optimistic", "ambitious", "only", "more"];

    private static DateFinding? Chosen(IReadOnlyList<DateFinding> named, DateFinding? proposed) =>
        named.FirstOrDefault(date => date.Grain is Grain.Minute) ?? (named is [.., var last] ? last : proposed);

    private static IEnumerable<Debt> Both(Correspondence thread, Letter letter, Span place, DueDay? due, string? proposer)
    {
        var other = proposer ?? (Debt.Waiting(thread, letter) is [var first, ..] ? first : thread.Reader);
        foreach (var (by, to, side) in new[] { (letter.From, other, letter.Side), (other, letter.From, letter.Side is Side.Ours ? Side.Theirs : Side.Ours) })
        {
            yield return new()
            {
                Letter = letter,
                Place = place,
                By = by,
                To = [to],
                Side = side,
                What = place.In(letter.NewText),
                Due = due,
                IsMeeting = true,
                Confidence = 0.85,
            };
        }
    }

    private static Span Trim(ParsedSentence sentence)
    {
        var end = sentence.Words.LastOrDefault(word => word.Part is not PartOfSpeech.Punctuation)?.Place.End ?? sentence.Sentence.Place.End;
        return new(sentence.Sentence.Place.Start, end - sentence.Sentence.Place.Start);
    }
}
