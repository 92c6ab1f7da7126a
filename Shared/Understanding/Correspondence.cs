using NodaTime;
using OutlookFollowUp.Understanding.Acts.Promises;
using OutlookFollowUp.Understanding.Acts.Requests;
using OutlookFollowUp.Understanding.People;
using OutlookFollowUp.Understanding.Wordings;

namespace OutlookFollowUp.Understanding;

/// <summary>A thread opened and laid out for the finders: its letters, oldest first, and who is who in them.</summary>
/// <param name="Reader">The address whose mailbox this is.</param>
/// <param name="ReaderZone">The zone the reader works in.</param>
/// <param name="Now">The moment the thread is judged at.</param>
/// <param name="Letters">Each mail once, oldest first.</param>
/// <param name="Roster">Who is who.</param>
internal sealed record Correspondence(string Reader, DateTimeZone ReaderZone, Instant Now, IReadOnlyList<Letter> Letters, Roster Roster)
{
    // A letter has a few pages; what is longer is a document that somebody pasted.
    private const int MostSentences = 300;

    private readonly Dictionary<string, IReadOnlyList<SentenceWords>> words = new(StringComparer.Ordinal);
    private readonly Dictionary<Letter, IReadOnlyList<Asking>> asks = new(ReferenceEqualityComparer.Instance);
    private readonly Dictionary<Letter, IReadOnlyList<Undertaking>> promises = new(ReferenceEqualityComparer.Instance);
    private readonly Dictionary<Letter, int> places = PlacesOf(Letters);
    private readonly Dictionary<string, int> placesById = PlacesById(Letters);

    /// <summary>The day it is where the reader works.</summary>
    public LocalDate Today => Now.InZone(ReaderZone).Date;

    /// <summary>What persons of the other side wrote: all that can ask for quiet, say no or name a rival.</summary>
    public IEnumerable<Letter> Theirs => Letters.Where(letter => letter is { IsPersonal: true, Side: Side.Theirs });

    /// <summary>Where a letter stands in the thread; the number of letters when it is none of them.</summary>
    public int PlaceOf(Letter letter) => places.GetValueOrDefault(letter, Letters.Count);

    /// <summary>The same by the mailbox's id.</summary>
    public int PlaceOf(string messageId) => placesById.GetValueOrDefault(messageId, Letters.Count);

    /// <summary>The nearest letter before this one that answers to something.</summary>
    public Letter? LastBefore(Letter letter, Predicate<Letter> answers)
    {
        for (var at = PlaceOf(letter) - 1; at >= 0; at--)
        {
            if (answers(Letters[at]))
            {
                return Letters[at];
            }
        }

        return null;
    }

    /// <summary>What the writer of a letter asks, read once.</summary>
    public IReadOnlyList<Asking> AsksOf(Letter letter) => Once(asks, letter, AskReader.Read);

    /// <summary>What the writer of a letter takes on, read once.</summary>
    public IReadOnlyList<Undertaking> PromisesOf(Letter letter) => Once(promises, letter, PromiseReader.Read);

    /// <summary>The sentences of a letter with their grammar and their days, read once.</summary>
    public IReadOnlyList<SentenceWords> WordsOf(Letter letter)
    {
        if (!words.TryGetValue(letter.Mail.Id, out var read))
        {
            words[letter.Mail.Id] = read = SentencesOf(letter);
        }

        return read;
    }

    private static T Once<T>(Dictionary<Letter, T> known, Letter letter, Func<Letter, T> read)
    {
        if (!known.TryGetValue(letter, out var found))
        {
            known[letter] = found = read(letter);
        }

        return found;
    }

    private static Dictionary<Letter, int> PlacesOf(IReadOnlyList<Letter> letters)
    {
        var places = new Dictionary<Letter, int>(letters.Count, ReferenceEqualityComparer.Instance);
        for (var at = 0; at < letters.Count; at++)
        {
            places[letters[at]] = at;
        }

        return places;
    }

    // Should two letters share an id, the first has it.
    private static Dictionary<string, int> PlacesById(IReadOnlyList<Letter> letters)
    {
        var places = new Dictionary<string, int>(StringComparer.Ordinal);
        for (var at = 0; at < letters.Count; at++)
        {
            places.TryAdd(letters[at].Mail.Id, at);
        }

        return places;
    }

    /// <summary>The sentences of a letter with their grammar and their days.</summary>
    internal static IReadOnlyList<SentenceWords> SentencesOf(Letter letter)
    {
        var read = new List<SentenceWords>();
        var next = 0;
        foreach (var sentence in letter.Parsed.Take(MostSentences))
        {
            var first = next;
            while (next < letter.Dates.Count && letter.Dates[next].Evidence.Start < sentence.Sentence.Place.End)
            {
                next++;
            }

            read.Add(new(sentence, next == first ? [] : [.. letter.Dates.Skip(first).Take(next - first)]));
        }

        return read;
    }
}
