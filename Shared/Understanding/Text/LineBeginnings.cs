using System.Collections.Frozen;

namespace OutlookFollowUp.Understanding.Text;

/// <summary>The ways a line of some kind begins, small and capital letters alike. A line is held only against those that share its first letter.</summary>
internal sealed class LineBeginnings(params IEnumerable<string> beginnings)
{
    private readonly FrozenDictionary<char, string[]> byLetter = beginnings.GroupBy(beginning => char.ToUpperInvariant(beginning[0])).ToFrozenDictionary(group => group.Key, group => group.ToArray());

    public bool Begin(ReadOnlySpan<char> line)
    {
        if (line.Length > 0 && byLetter.TryGetValue(char.ToUpperInvariant(line[0]), out var candidates))
        {
            foreach (var beginning in candidates)
            {
                if (line.StartsWith(beginning, StringComparison.OrdinalIgnoreCase))
                {
                    return true;
                }
            }
        }

        return false;
    }
}
