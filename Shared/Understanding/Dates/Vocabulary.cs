using System.Collections.Frozen;

namespace OutlookFollowUp.Understanding.Dates;

/// <summary>Every word that can be part of a date, in English and in the languages that absences are written in.</summary>
internal static class Vocabulary
{
    /// <summary>Longer words are no part of a date.</summary>
    public const int LongestWord = 20;

    private static readonly FrozenDictionary<string, Word> Words = Build().ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);

    private static readonly FrozenDictionary<string, Word>.AlternateLookup<ReadOnlySpan<char>> BySpan =
        Words.GetAlternateLookup<ReadOnlySpan<char>>();

    // A bit for each way a word of it begins. Most words of a letter are no part of a date, and two letters tell.
    private static readonly ulong[] Beginnings = BeginningsOf(Words.Keys);

    public static Word? Find(ReadOnlySpan<char> word) => MayKnow(word) && BySpan.TryGetValue(word, out var known) ? known : null;

    private static bool MayKnow(ReadOnlySpan<char> word) => BeginningOf(word) is not (>= 0 and var beginning) || (Beginnings[beginning >> 6] & (1UL << beginning)) != 0;

    // By its first two letters, its length mixed in; -1 where a letter has other forms than its small and its capital one.
    private static int BeginningOf(ReadOnlySpan<char> word)
    {
        if (word.Length < 2 || !char.IsAsciiLetter(word[0]) || !char.IsAsciiLetter(word[1]))
        {
            return -1;
        }

        return ((word[0] & 31) << 5) | (word[1] & 31) | ((word.Length & 7) << 10);
    }

    private static ulong[] BeginningsOf(IEnumerable<string> words)
    {
        var beginnings = new ulong[(1 << 13) / 64];
        foreach (var word in words)
        {
            if (BeginningOf(word) is >= 0 and var beginning)
            {
                beginnings[beginning >> 6] |= 1UL << beginning;
            }
        }

        return beginnings;
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

        foreach (var name in words.Keys.ToArray())
        {
            words[name] = words[name] with { Opens = Opening.Of(words[name]) };
        }

        return words;
    }
}
