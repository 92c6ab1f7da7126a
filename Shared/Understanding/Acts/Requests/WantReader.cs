using System.Collections.Immutable;
using OutlookFollowUp.Understanding.Language;

namespace OutlookFollowUp.Understanding.Acts.Requests;

/// <summary>Finds what is asked in the form of a statement: a need, a wish, a lack, something not known, somebody behind the writer who wants it.</summary>
internal static class WantReader
{
    private static readonly Phrases Lacks = new(
    [
        "is missing", "are missing", "still missing", "no sign of", "not received", "have n't received", "has n't arrived", "have n't seen", "have n't got", "have not received", "have not seen", "has not arrived", "did n't get the", "did n't get your", "did n't get a", "did n't get any", "did n't get it", "did n't get that", "did not get the", "did not get your", "did not get a", "did not get any", "did not get it", "did not get that", "yet to receive", "still waiting for", "still waiting on", "waiting for your", "waiting on your", "awaiting your", "await your",
        "i miss the", "we miss the", "we miss in", "i miss in", "we are missing", "i am missing", "i 'm missing", "we 're missing", "what we lack", "what is lacking", "we lack", "what i lack", "i still lack", "we still lack", "i lack the", "i lack your", "i lack only", "still lack your", "still lack the", "nothing received", "not yet received", "still need", "still outstanding", "never did say", "pending from you", "pending from your", "pending at your end", "pending on your side", "pending your side", "outstanding from you", "outstanding from your", "outstanding on your side", "awaited from you", "awaited from your", "yet to come from you", "yet to come from your", "yet to get your", "yet to see your", "only thing outstanding is", "only thing missing is", "only thing still missing", "one thing outstanding is", "one thing missing is", "only item outstanding is", "only item missing is", "only item pending is", "only thing pending is", "only thing left is your", "only thing lacking is", "all that is missing is", "all that 's missing is", "all that is lacking is", "all that 's lacking is", "what is missing is", "what 's missing is", "what is still missing is", "what 's still missing is", "what 's outstanding is", "what is outstanding is", "outstanding : your", "never said", "did n't say", "did not say", "you did n't mention", "you did not mention", "forgot to",
    ]);

    private static readonly Phrases Unknowns = new(
    [
        "ca n't find", "can not find", "cannot find", "could n't find", "could not find", "did not find", "did n't find", "do n't see", "do not see", "ca n't see", "do n't get", "do not get", "do n't understand", "do not understand", "not clear", "unclear", "not sure whether", "not sure if", "not sure how", "not sure what", "not sure which", "i wonder", "we wonder", "wondering", "curious", "no idea",
        "could not answer", "could n't answer", "would like to know", "want to know", "wants to know", "need to know", "needs to know", "like to understand", "like to know", "love to know", "keen to know", "keen to hear", "the question is who", "the question is what", "the question is how", "the question is whether", "the question is if", "the question is which", "the question is when", "the question is where", "the question is :", "the question is ,", "one question", "my question", "another question", "is asking", "are asking", "'s asking", "would be interested in", "would be interested to", "would also like to know", "wonders whether", "wonders if", "is curious", "are curious", "ca n't work out", "ca n't tell", "cannot tell", "do not follow", "i have to know", "we have to know", "would have to know", "'d have to know", "i 've to know", "we must know", "i should need to know", "i 'd want to know", "would be good to know", "be nice to know", "be useful to know", "keeps asking", "also asks", "asks whether", "asks if", "asks that", "asks for", "we ask for", "i ask for", "they ask for", "also ask for", "have to ask for", "need to ask for", "like to ask for", "want to ask for",
    ]);

    private static readonly Phrases Needs = new(
    [
        "i need", "we need", "i 'd need", "we 'd need", "i would need", "we would need", "we will need", "we 'll need", "i 'll need", "i will need", "we require", "i require", "would require", "requires your", "require your", "i 'd like", "we 'd like", "i would like", "we would like", "would appreciate", "'d appreciate", "appreciate your", "appreciate if", "appreciate it if", "be grateful", "much appreciated if", "would be great if", "would be helpful if", "would be good if", "would be great to", "would help", "be helpful to", "be good to", "it would help", "looking for", "i want", "we want", "i 'd love", "we 'd love", "would love to see", "wants your", "wants a", "wants the", "wants something", "wants to see", "needs your", "needs the", "needs a", "need your", "need a", "need the", "want your", "expect your", "too much to hope for", "you may as well give", "would ask you", "request you", "requesting you", "we request", "i request", "i 'd ask that", "i suggest we", "i propose we", "i 'd suggest", "i would suggest", "is required for", "are required for", "is required to", "required to submit", "required to provide", "required to complete", "required to furnish", "required to sign", "must be submitted", "must submit", "must provide", "must furnish", "must complete", "must sign", "is needed for", "are needed for", "is needed to", "are needed to", "is needed from", "are needed from", "required from you", "required from your", "should be grateful", "would be obliged", "be much obliged", "be glad of", "could do with a", "could do with your", "could do with the", "could use a", "could use your", "after a price", "after a quote", "i 'm after a", "i 'm after an", "i 'm after some", "i 'm after your", "i 'm after the", "i am after a", "i am after your", "i am after the", "we 're after a", "we 're after an", "we 're after some", "we 're after your", "we 're after the", "we are after a", "we are after your", "we are after the", "obliged for sight of", "grateful for your comments", "grateful for your confirmation", "grateful for confirmation", "grateful for your feedback", "grateful for your views", "grateful for your thoughts", "grateful for your answer", "grateful for an answer", "grateful for your reply", "grateful for a reply", "grateful for your advice", "grateful for your instructions", "grateful for your approval", "grateful for a quote", "grateful for your quote", "grateful for a price", "grateful for a copy", "grateful for sight", "happy to receive", "happy to have your", "happy to have a", "happy to have the", "happy to get", "glad to receive", "glad to have your", "glad to have a", "pleased to receive", "pleased to have your", "pleased to have a", "grateful to receive", "delighted to receive", "i 'd best have", "we 'd best have", "best have a", "i 'd better have", "we 'd better have", "had better have", "wanted to know if", "wanted to know whether", "would be helpful .", "would be very helpful", "would be most helpful", "would be useful .", "would be handy .", "would be welcome .", "would be appreciated", "would be much appreciated", "would be greatly appreciated", "would very much appreciate", "would really appreciate", "would greatly appreciate",
    ]);

    private static readonly Phrases Meetings = new(
    [
        "let 's meet", "let 's get on", "let 's jump on", "let 's hop on", "let 's get together", "let 's set up a", "let 's schedule a", "let 's have a call", "let 's sit down", "let us meet", "let us have a call", "let us schedule a", "let us set up a", "let 's do a call", "let 's book a",
    ]);

    // Said in the past, meant for a coming day: "my thought was that we walk the site on the 9th".
    private static readonly Phrases Thoughts = new(["my thought was that we", "my thought is that we", "my idea was that we", "my idea is that we", "my thought was we", "my idea was we", "my suggestion is that we", "my suggestion would be that we", "my proposal is that we", "my proposal would be that we", "i had thought we could", "i thought we could", "i was thinking we could", "we thought we could", "i suggest to meet", "my suggestion is to meet", "i was hoping we could", "we were hoping we could"]);

    private static readonly Phrases NotWanted = new(
    [
        "nothing", "miss you", "miss it", "will be required to pay", "no longer required", "not required", "do n't need", "do not need", "no longer need", "all we need", "i need to go", "i need to run", "need a break", "need a holiday", "need a coffee", "need a drink", "need a vacation", "need a minute", "need a moment", "need a miracle", "want him there", "want her there", "want him here", "want her here", "keeps asking .", "keep asking .", "is asking .", "are asking .", "see straight", "see us", "see myself", "see ourselves", "see them going", "see it happening", "see that happening", "see the point", "see a way", "see the sense", "see the wood", "find a reason", "find any reason", "find the time", "find time", "find a minute", "left wondering", "you wondering", "stop wondering", "kept wondering", "was wondering at", "bear with", "nothing further", "nothing more", "you need do", "i had asked", "you asked", "he asked", "she asked", "they asked", "you had asked", "asked about", "if i were", "i 'd like to thank", "i would like to thank", "we would like to thank", "like to say", "like to inform", "want to thank", "want to say", "wanted to say", "wanted to let", "i 'd like a lot", "like to welcome", "like to introduce", "like to apologise", "like to apologize", "i 'd like to say yes", "not interested", "want to learn", "'d ask where", "want to make sure", "want to ask the", "glad", "whatever you need", "anything you need", "if you need", "should you need", "that i understand", "not need", "need not", "no need", "she only asks", "for asking", "we need their", "i need their", "i need his", "i need her", "minutes typed", "you will need", "you 'll need", "you would need", "i must", "want to hear more", "like to pass", "like to go with", "want the", "no questions", "no outstanding", "nothing outstanding", "nothing pending", "no pending", "not pending", "question answered", "answers my question", "answered my question", "answers our question", "answered our question", "answers my questions", "answered my questions", "answers the question", "answered the question", "settles my question", "questions answered", "no further questions", "no question", "out of the question", "question was answered", "questions were answered", "question has been answered", "your question", "your questions", "your one question", "might ask", "exactly what we need", "exactly what i need", "just what we need", "just what i need", "that 's what we need", "to receive you", "bit of luck", "may ask for", "'d ask for", "would ask for", "would have asked",
    ]);

    public static IEnumerable<Asking> Read(Letter letter, ParsedSentence sentence, Phrasing wording)
    {
        if ((wording.Has(Thoughts) || ProposalWords.IsMeetingWish(sentence)) && DatesOfClause.Ahead(letter, sentence.Sentence.Place).Any() || ProposalWords.IsMeetingWish(sentence) && wording.Has("you", "your"))
        {
            return Split(letter, sentence, wording, RequestKind.Proposal);
        }

        if (sentence.Words.Length < 2 || wording.Has(NotWanted) && !wording.Has("nothing to tell", "nothing to say", "nothing to go on") || SmallTalk.IsOfferToListen(wording) || ToldAlready(sentence, wording) || IsOwnIgnorance(wording) || SmallTalk.IsQuestion(wording) || sentence.Clauses.All(clause => clause.Tense is Tense.Past) && !wording.Begins("and") && !wording.Has(Lacks) && !wording.Has(Unknowns))
        {
            return [];
        }

        if (wording.Begins("and your", "also your", "and the") && wording.Has("also not", "neither", "not either") || IsOpenEnded(sentence, wording))
        {
            return Split(letter, sentence, wording);
        }

        if (wording.Has(Meetings) && DatesOfClause.Ahead(letter, sentence.Sentence.Place).Any(date => date.Grain is Dates.Grain.Minute or Dates.Grain.PartOfDay or Dates.Grain.Day or Dates.Grain.Week or Dates.Grain.Range))
        {
            return Split(letter, sentence, wording);
        }

        if (FragmentAsks.Kind(sentence) is { } half)
        {
            return Split(letter, sentence, wording, half);
        }

        if (Withheld.Is(sentence) || IsDueHere(letter, sentence, wording))
        {
            return Split(letter, sentence, wording, RequestKind.Ask).Select(asking => asking with { IsPlain = true });
        }

        if (Unsaid.Kind(sentence, wording) is { } lack)
        {
            return Split(letter, sentence, wording, lack);
        }

        if (IsBareNeed(sentence))
        {
            return Split(letter, sentence, wording);
        }

        var place = wording.Find(Unknowns) ?? wording.Find(Needs) ?? wording.Find(Lacks);
        if (place is null || (wording.Has(Needs) && !wording.Has(Unknowns) && !wording.Has(Lacks) && IsOwnBusiness(wording)))
        {
            return [];
        }

        return Split(letter, sentence, wording);
    }

    // "The auditors keep asking where it is, and I told them": what somebody else asks is answered.
    private static bool ToldAlready(ParsedSentence sentence, Phrasing wording) =>
        wording.Has("keeps asking", "keep asking", "kept asking", "is asking", "are asking", "asks whether", "asks if", "asks when", "also asks", "wants to know", "wanted to know")
        && sentence.Clauses.Any(clause => clause is { Kind: ClauseKind.Coordinated, IsNegated: false, Person: Person.I or Person.We, Verb.Lemma: "tell" or "let" or "say" or "answer" or "assure" or "explain" });

    // "No idea whether legal will love it": what the writer does not know of the writer's own house.
    private static bool IsOwnIgnorance(Phrasing wording) =>
        wording.Has("no idea") && wording.Has("until", "till", "whether legal", "whether the board", "whether they", "whether he", "whether she", "whether we", "if legal", "if they", "if he", "if she", "if we", "how they", "how he", "how she", "what they", "what he", "what she", "what we", "when they", "when he", "when she", "when we", "why they", "why he", "why she", "where they", "where he", "where she");

    // "The drawings should reach our consultant by Thursday": what is to be here on a day is to be sent.
    private static readonly Phrases Arrives = new(
        [.. from must in new[] { "should", "must", "has to", "have to", "needs to", "need to", "ought to" } from reach in new[] { "reach us", "reach me", "reach our", "be with us", "be with me", "be with our", "get to us", "get to me", "get to our", "be on my", "be on our", "be in our hands", "be in my hands", "be in my inbox", "be in our inbox", "arrive here", "arrive with us", "come to us", "come to me", "land here", "land on my" } select $"{must} {reach}"]);

    private static bool IsDueHere(Letter letter, ParsedSentence sentence, Phrasing wording) =>
        wording.Has(Arrives) && !wording.Begins("we", "i") && DatesOfClause.Ahead(letter, sentence.Sentence.Place).Any();

    // "Need max load at 40 C": who needs it is the one who writes.
    private static bool IsBareNeed(ParsedSentence sentence) =>
        sentence.Words is [{ Lower: "need" or "needing" or "require" or "requiring" or "missing" or "lacking" }, var next, _, ..] && next.Lower is not ("to" or "not" or "n't" or "i" or "we" or "you" or "a" or "any" or "more" or "less" or "help" or "be");

    // "And if it breaks down on a Sunday." asks by not going on.
    private static bool IsOpenEnded(ParsedSentence sentence, Phrasing wording) =>
        wording.Begins("and if", "but if", "what if", "and what if", "and what about", "what about") && sentence.Words.Length <= 14 && !sentence.Words.Any(word => word.Text is "," or "-" or "–" || word.Tag is "MD");

    // "We need to discuss it internally", "I want to think": the writer's own doing.
    private static bool IsOwnBusiness(Phrasing wording) =>
        wording.Has("need to", "want to", "like to", "love to", "need a bit", "need time", "need some time", "need more time", "looking for someone", "looking for a place", "want it", "want them", "want two", "want 2", "need it by", "need a hand")
        && !wording.Has("to see your", "to see the", "to see a", "to see on paper", "to see in writing", "to see in black", "to see who", "to see how", "to see what", "to see which", "to see whether", "to see where", "to see proof", "to see evidence", "to see it in", "to have it in", "to read in", "to have in writing", "to have on paper", "to have your", "to have the", "to have a copy", "to receive", "to get your", "to get the", "to know", "to understand", "to understand how", "to hear your", "to hear from you", "from you", "ask you to", "discuss with you", "meet you", "to meet", "speak to you", "speak with you", "talk to you", "with you", "see it", "see them", "to schedule", "to arrange", "to set up", "to discuss", "to review the", "you to");

    // "She wants to know the contact time and if it is safe around infants" is two.
    private static IEnumerable<Asking> Split(Letter letter, ParsedSentence sentence, Phrasing wording, RequestKind? known = null)
    {
        var words = sentence.Words;
        var start = Begin(words);
        var kind = known ?? (wording.Has(Meetings) || wording.Has("suggest we", "suggest meeting", "propose we", "meet you", "to meet", "to schedule a", "to arrange a call", "to set up a") ? RequestKind.Proposal : wording.Has(Unknowns) ? RequestKind.Question : RequestKind.Ask);
        var list = IndirectList(words);
        start = list ?? start;
        for (var at = start + 4; at + 2 < words.Length; at++)
        {
            var asksAgain = words[at + 1].Lower is "if" or "whether" or "when" or "who" or "how" or "what" or "where" or "which" or "why" && (list is not null || wording.Has(Unknowns));
            if (words[at].Lower is "and" && (asksAgain || words[at + 1].Lower is "for" && wording.Has("be grateful", "be obliged", "be glad", "be thankful")))
            {
                yield return One(letter, words, start, at, kind);
                start = at + 1;
            }
        }

        yield return One(letter, words, start, words.Length, kind);
    }

    // "Two things are missing: how many of you there are, and whether it stands in your house": what is asked stands behind the colon.
    private static int? IndirectList(ImmutableArray<Word> words)
    {
        var colon = words.FirstOrDefault(word => word.Text is ":")?.Index ?? -1;
        return colon > 1 && colon + 3 < words.Length && words[colon + 1].Lower is "if" or "whether" or "when" or "who" or "how" or "what" or "where" or "which" or "why" ? colon + 1 : null;
    }

    private static Asking One(Letter letter, ImmutableArray<Word> words, int start, int end, RequestKind kind)
    {
        while (end < words.Length && end > start + 1 && words[end - 1].Text is "," or ";")
        {
            end--;
        }

        return new(letter, new(words[start].Place.Start, words[end - 1].Place.End - words[start].Place.Start), kind, 0.75);
    }

    private static int Begin(ImmutableArray<Word> words) =>
        words.Length > 4 && words.Take(4).Select((word, at) => (word, at)).FirstOrDefault(pair => pair.word.Text is "," or ":" or "-" or "–" && pair.at is 1 or 2) is { word: not null } comma ? comma.at + 1 : 0;
}
