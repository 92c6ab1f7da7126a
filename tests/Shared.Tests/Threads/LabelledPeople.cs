using System.Text.Json.Nodes;

namespace OutlookFollowUp.Shared.Tests.Threads;

/// <summary>Who is who in a thread, so that "Priya" and priya@contoso.example are one person.</summary>
internal sealed class LabelledPeople
{
    private readonly Dictionary<string, HashSet<string>> names = new(StringComparer.Ordinal);

    public LabelledPeople(LabelledCase thread, JsonNode reading)
    {
        foreach (var message in thread.Messages)
        {
            foreach (var written in new[] { message!["from"] }.Concat(message["to"]?.AsArray() ?? []).Concat(message["cc"]?.AsArray() ?? []))
            {
                Add(Split(written!.GetValue<string>()));
            }
        }

        foreach (var person in reading["stakeholders"]!.AsArray())
        {
            Add((LabelledCase.Text(person, "name"), LabelledCase.Text(person, "address")));
        }
    }

    /// <summary>"Dana Reyes &lt;dana@contoso.example&gt;" in its two parts.</summary>
    public static (string Name, string Address) Split(string written) =>
        written.IndexOf('<', StringComparison.Ordinal) is >= 0 and var at ? (written[..at].Trim(), written[(at + 1)..].TrimEnd('>')) : ("", written);

    public bool AreSame(string one, string other)
    {
        var (want, got) = (Bare(one), Bare(other));
        if (want == got || want.Length == 0 || got.Length == 0 || (IsAddress(want) && IsAddress(got)))
        {
            return want == got;
        }

        if (!IsAddress(want) && !IsAddress(got))
        {
            return Words(want).IsSubsetOf(Words(got)) || Words(got).IsSubsetOf(Words(want));
        }

        var (address, name) = IsAddress(want) ? (want, got) : (got, want);
        return Words(name) is { Count: > 0 } words && words.IsSubsetOf([.. names.GetValueOrDefault(address, []), .. Words(address.Split('@')[0].Replace('_', ' '))]);
    }

    internal static HashSet<string> Words(string text) =>
        [.. new string([.. text.ToLowerInvariant().Select(letter => char.IsLetterOrDigit(letter) ? letter : ' ')]).Split(' ', StringSplitOptions.RemoveEmptyEntries)];

    private static bool IsAddress(string who) => who.Contains('@', StringComparison.Ordinal);

    private static string Bare(string who) => (Split(who) is var (_, address) && IsAddress(address) ? address : who).Trim().ToLowerInvariant();

    private void Add((string Name, string Address) person)
    {
        if (person.Address.Length > 0)
        {
            names.TryAdd(person.Address.ToLowerInvariant(), []);
            names[person.Address.ToLowerInvariant()].UnionWith(Words(person.Name));
        }
    }
}
