using System.Collections.Frozen;
using System.Collections.Immutable;
using NodaTime;
using OutlookFollowUp.Understanding.Dates;
using OutlookFollowUp.Understanding.Language;
using OutlookFollowUp.Understanding.Text;
using Word = OutlookFollowUp.Understanding.Language.Word;

namespace OutlookFollowUp.Understanding.Acts.Promises;

/// <summary>What business English says in fixed words: "leave it with me", "on it", "give me until Thursday", "let me check with finance".</summary>
internal static class SetPhrases
{
    private static readonly FrozenSet<string> Checks = FrozenSet.ToFrozenSet(
        ["check", "ask", "find", "look", "see", "talk", "speak", "run", "dig", "confirm", "get", "discuss", "consult", "verify", "chase", "take", "sort", "work", "come", "put", "pull", "review", "circle", "investigate", "double", "go", "call", "revert", "clear", "raise", "bring", "touch", "sync", "track", "make", "figure", "price", "calculate"]);

    // "Let me walk down the hall and come back to you": whatever is done first, the answer is what is promised.
    private static readonly Phrases Return = new(["and get back to you", "and come back to you", "and i 'll come back to you", "and i 'll get back to you", "and revert", "and let you know", "and i 'll let you know", "and report back", "and call you back", "and ring you back"]);

    private static readonly FrozenSet<string> Adverbs = FrozenSet.ToFrozenSet(["just", "first", "quickly", "please", "then", "have", "a", "double", "-", "also"]);

    // The whole sentence, and nothing but the yes.
    private static readonly string[] Yes = [.. from yes in new[] { "absolutely", "of course", "certainly", "sure , no problem", "sure no problem", "yes , no problem", "yes of course", "yes , of course", "yes , absolutely", "yes , certainly", "with pleasure", "gladly", "most certainly", "of course , happy to", "sure , happy to", "yes , happy to", "yes , gladly", "yes , with pleasure" }
        from stop in new[] { "", " .", " !", " ," } select yes + stop];

    public static IEnumerable<Undertaking> Read(Letter letter, ParsedSentence sentence)
    {
        var wording = sentence.Phrasing;
        var date = DatesOfClause.Ahead(letter, sentence.Sentence.Place) is [{ } first, ..] ? first : null;
        if (wording.Find("leave it with me", "leave that with me", "leave this with me", "leave it with us", "leave that with us", "leave it to me", "leave this to me", "leave that to me", "consider it done", "consider it sorted", "consider it handled",
            "you can count on it", "you can count on me", "count on me", "count on it", "consider it as good as done", "consider it as good as sent", "consider that done", "consider that sorted", "consider it taken care of", "i 'm on it", "im on it", "i am on it", "we 're on it", "we are on it", "i 've got this", "you have my word", "you have my word on it", "rest assured it will be done") is { } taken && !wording.Has("do n't", "not", "can we count"))
        {
            yield return new(letter, Answer(sentence, wording, taken)) { IsEcho = true, Confidence = 0.9, Date = date };
        }

        if (wording.Is(Yes))
        {
            yield return new(letter, SentencePlace.Of(letter, sentence)) { IsEcho = true, IsBareYes = true, Confidence = 0.8 };
        }

        if (wording.Find("will do", "can do", "shall do") is { } done && IsReply(wording, letter, done))
        {
            yield return new(letter, done) { IsEcho = true, Confidence = 0.9, Date = date };
        }
        else if (wording.Is("on it", "on it .", "on it !", "on it ,", "you got it", "you got it !", "you got it .", "you 've got it .", "sure thing", "sure thing .", "sure thing !", "done deal .", "no problem , on it .") || wording.Begins("on it ,", "on it -", "on it –", "yep on it", "yes on it", "yup on it", "ok on it", "sure on it", "already on it", "right on it", "yep , on it", "yes , on it", "ok , on it", "sure , on it"))
        {
            yield return new(letter, sentence.Sentence.Place) { IsEcho = true, Confidence = 0.8, Date = date };
        }

        if (wording.Find("give me until", "give us until", "give me till", "give us till", "give me til", "give me to", "bear with me until", "bear with us until", "give me an hour", "give me a couple of hours") is { } time && date is not null)
        {
            yield return new(letter, Whole(sentence, time.Start)) { Date = date, Confidence = 0.9 };
        }
        else if (wording.Find("give me", "give us") is { } granted && Granted(letter, sentence, granted) is { } ahead)
        {
            yield return new(letter, Whole(sentence, granted.Start)) { Date = ahead, Confidence = 0.9 };
        }

        if (Expect(wording) is { } expected && date is not null)
        {
            yield return new(letter, Whole(sentence, expected.Start)) { Date = date, Confidence = 0.88, By = From(sentence) };
        }

        if (LetMe(sentence) is { } let)
        {
            yield return new(letter, Whole(sentence, let.Place.Start)) { Date = date ?? PartOfDay.In(letter, sentence.Words), Confidence = 0.88, IsPreparation = true };
        }

        if (date is not null && wording.Find("on my list for", "on our list for", "on my to-do list for", "in my diary for", "on my desk for", "on the schedule for", "booked in for", "down for", "pencilled in for") is not null && wording.Begins("it 's", "that 's", "this is", "it is", "you 're", "that is", "your"))
        {
            yield return new(letter, Whole(sentence, sentence.Sentence.Place.Start)) { Date = date, Confidence = 0.8 };
        }
    }

    // "Will do" answers; "that will do" and "what will do for you" do not.
    private static bool IsReply(Phrasing wording, Letter letter, Span done)
    {
        var before = letter.NewText[..done.Start].TrimEnd();
        var word = before.Length == 0 ? "" : before[(before.LastIndexOf(' ') + 1)..].ToLowerInvariant();
        var after = letter.NewText[done.End..].TrimStart(' ');
        return (word.Length == 0 || !char.IsLetter(word[^1]) || word is "i" or "we" or "yes" or "sure" or "ok" or "okay" or "problem" or "and" or "yep" or "absolutely" or "thanks" or "course")
            && (after.Length == 0 || !char.IsLetter(after[0]) || after.StartsWith("by ", StringComparison.OrdinalIgnoreCase) || after.StartsWith("on ", StringComparison.OrdinalIgnoreCase) || after.StartsWith("tomorrow", StringComparison.OrdinalIgnoreCase) || after.StartsWith("today", StringComparison.OrdinalIgnoreCase) || after.StartsWith("asap", StringComparison.OrdinalIgnoreCase) || after.StartsWith("as ", StringComparison.OrdinalIgnoreCase) || after.StartsWith("thanks", StringComparison.OrdinalIgnoreCase) || after.StartsWith("that", StringComparison.OrdinalIgnoreCase) || after.StartsWith("it", StringComparison.OrdinalIgnoreCase) || after.StartsWith("this", StringComparison.OrdinalIgnoreCase))
            && !wording.Has("?");
    }

    // "Give me two days and you get a list": a few days are for the work; who asks for a week or more wants to be left alone.
    private static DateFinding? Granted(Letter letter, ParsedSentence sentence, Span give)
    {
        ImmutableArray<Word> behind = [.. sentence.Words.Where(word => word.Place.Start >= give.End).Take(4)];
        return LengthAhead.In(behind, letter.WrittenAt.Date, atLeast: 1) is { } day && Period.DaysBetween(letter.WrittenAt.Date, day) < LengthAhead.Long
            ? PartOfDay.Day(letter, new(behind[0].Place.Start, behind[^1].Place.End - behind[0].Place.Start), day)
            : null;
    }

    private static Span? Expect(Phrasing wording) =>
        wording.Begins("expect", "please expect", "kindly expect", "pls expect", "do expect", "you can expect", "you may expect", "so expect") && !wording.Has("do n't expect", "not expect") ? wording.Find("expect")
        : wording.Begins("count on", "you can count on", "you may count on", "bank on", "you can bank on", "you can rely on", "rely on") && !wording.Has("on it", "on you", "on your", "on my word") ? wording.Find("you can", "you may", "count on", "bank on", "rely on") : null;

    // "Yes sir, count on it": the yes before it belongs to it.
    private static Span Answer(ParsedSentence sentence, Phrasing wording, Span taken) =>
        wording.Begins("yes", "sure", "absolutely", "of course", "certainly") && taken.Start - sentence.Sentence.Place.Start <= 20 ? new(sentence.Sentence.Place.Start, taken.End - sentence.Sentence.Place.Start) : taken;

    // "Expect one clean document from Ben on Friday", "expect it from her": she was named before.
    private static string? From(ParsedSentence sentence)
    {
        var sender = sentence.Words.FirstOrDefault(word => word.Lower is "her" or "him" && word.Index > 0 && sentence.Words[word.Index - 1].Lower is "from" && sentence.Words.ElementAtOrDefault(word.Index + 1)?.Part is not PartOfSpeech.Noun
            || word.Part is PartOfSpeech.ProperNoun && sentence.Child(word, "case")?.Lower is "from");
        return sender?.Lower switch { "her" => "she", "him" => "he", _ => sender?.Text };
    }

    private static Word? LetMe(ParsedSentence sentence)
    {
        for (var at = 0; at + 2 < sentence.Words.Length; at++)
        {
            if (sentence.Words[at].Lower is "let" or "lemme" && sentence.Words[at + 1].Lower is "me" or "us")
            {
                var verb = at + 2;
                while (verb < sentence.Words.Length - 1 && Adverbs.Contains(sentence.Words[verb].Lower))
                {
                    verb++;
                }

                return (Checks.Contains(sentence.Words[verb].Lower) || sentence.Phrasing.Has(Return)) && !(sentence.Words[verb].Lower is "look" && verb + 1 < sentence.Words.Length && sentence.Words[verb + 1].Lower is "for") && !(sentence.Words[verb].Lower is "see" && verb + 1 < sentence.Words.Length && sentence.Words[verb + 1].Lower is "the" or "a" or "your") ? sentence.Words[at] : null;
            }
        }

        return null;
    }

    private static Span Whole(ParsedSentence sentence, int start)
    {
        var end = sentence.Sentence.Place.End;
        while (end > start && sentence.Sentence.Text[end - 1 - sentence.Sentence.Place.Start] is '.' or '!' or ' ' or ',')
        {
            end--;
        }

        return new(start, end - start);
    }
}
