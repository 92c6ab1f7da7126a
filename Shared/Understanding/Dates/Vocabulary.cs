using System.Collections.Frozen;

namespace OutlookFollowUp.Understanding.Dates;

/// <summary>Every word that can be part of a date, in English and in the languages that absences are written in.</summary>
internal static class Vocabulary
{
    /// <summary>Longer words are no part of a date.</summary>
    public const int LongestWord = 20;

    // Four places for each word, so that few stand beside their own.
    private const uint LastPlace = 4095;

    private static readonly FrozenDictionary<string, Word> Words = Build().ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);

    private static readonly FrozenDictionary<string, Word>.AlternateLookup<ReadOnlySpan<char>> BySpan =
        Words.GetAlternateLookup<ReadOnlySpan<char>>();

    // The words in plain letters, by their key. Most words of a letter are no part of a date, and an empty place tells at once.
    private static readonly (uint Hash, string Name, Word? Word)[] Plain = PlacesOf(Words);

    /// <summary>What is known of a word; null for every other word.</summary>
    public static Word? Find(ReadOnlySpan<char> word) => BySpan.TryGetValue(word, out var known) ? known : null;

    /// <summary>The same where the key is at hand, as it is while a text is read; there an apostrophe may be curled.</summary>
    public static Word? Find(ReadOnlySpan<char> word, WordKey key)
    {
        if (word.Length > LongestWord)
        {
            return null;
        }

        if (key.IsForeign)
        {
            return Foreign(word);
        }

        for (var at = key.Hash & LastPlace; Plain[at].Word is { } known; at = (at + 1) & LastPlace)
        {
            if (Plain[at].Hash == key.Hash && IsSame(Plain[at].Name, word))
            {
                return known;
            }
        }

        return null;
    }

    /// <summary>Whether a word is a weekday's name, or that of all such days: "Friday", "Fridays".</summary>
    public static bool IsWeekday(ReadOnlySpan<char> word) =>
        Find(word) is { Weekday: > 0 } || (word.EndsWith("s", StringComparison.OrdinalIgnoreCase) && Find(word[..^1]) is { Weekday: > 0 });

    private static bool IsSame(string name, ReadOnlySpan<char> word)
    {
        for (var at = 0; at < word.Length; at++)
        {
            if (name.Length != word.Length || WordKey.Small(name[at]) != WordKey.Small(word[at]))
            {
                return false;
            }
        }

        return true;
    }

    private static Word? Foreign(ReadOnlySpan<char> word)
    {
        Span<char> straight = stackalloc char[word.Length];
        word.Replace(straight, '’', '\'');
        return Find(straight);
    }

    private static (uint Hash, string Name, Word? Word)[] PlacesOf(IEnumerable<KeyValuePair<string, Word>> words)
    {
        var places = new (uint Hash, string Name, Word? Word)[LastPlace + 1];
        foreach (var (name, word) in words)
        {
            var key = WordKey.Of(name);
            var at = key.Hash & LastPlace;
            while (places[at].Word is not null)
            {
                at = (at + 1) & LastPlace;
            }

            places[at] = (key.Hash, name, word);
        }

        return places;
    }

    private static Dictionary<string, Word> Build()
    {
        var words = new Dictionary<string, Word>(StringComparer.OrdinalIgnoreCase);
        void Add(string names, Func<Word, Word> with)
        {
            foreach (var name in names.Split(' ', StringSplitOptions.RemoveEmptyEntries))
            {
                words[name] = with(words.GetValueOrDefault(name, new Word()));
            }
        }

        foreach (var (month, names, shaky) in CalendarWords.Months)
        {
            Add(names, word => word with { Month = month, IsShaky = shaky, Begins = true });
        }

        foreach (var (weekday, names, shaky) in CalendarWords.Weekdays)
        {
            Add(names, word => word with { Weekday = weekday, IsShaky = word.IsShaky || shaky, Begins = true });
        }

        foreach (var (number, names) in NumberWords.Numbers)
        {
            Add(names, word => word with { Number = number, Begins = true });
        }

        foreach (var (ordinal, names) in NumberWords.Ordinals)
        {
            Add(names, word => word with { Ordinal = ordinal, Begins = true });
        }

        foreach (var (unit, names) in PhraseWords.Units)
        {
            Add(names, word => word with { Unit = unit, Begins = true });
        }

        foreach (var (say, names, begins) in PhraseWords.Says)
        {
            Add(names, word => word with { Say = say, Begins = word.Begins || begins });
        }

        foreach (var names in NamedDays.ByFirstWord)
        {
            Add(names.Key, word => word with { Begins = true, Names = [.. names] });
        }

        foreach (var (name, word) in words.ToArray())
        {
            var canOwn = word is { Unit: >= Unit.Day } or { Weekday: > 0, IsShaky: false } || word.Say is Say.Today or Say.Tomorrow or Say.Yesterday or Say.Tonight;
            if (canOwn && !name.Contains('\''))
            {
                words.TryAdd(name + "'s", word with { IsOwner = true, Names = [] });
            }
        }

        foreach (var (name, word) in words.ToArray())
        {
            words[name] = word with { Opens = Opening.Of(word), OpensInCompany = Opening.InCompany(word), NeedsCompany = DeadEnd.NeedsCompany(word), OnlyTies = TieReader.OnlyTies(word) };
        }

        return words;
    }
}
