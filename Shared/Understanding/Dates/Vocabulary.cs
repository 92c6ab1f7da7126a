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

    public static Word? Find(ReadOnlySpan<char> word) => BySpan.TryGetValue(word, out var known) ? known : null;

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
