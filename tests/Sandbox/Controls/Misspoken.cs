using System.Collections.Concurrent;
using System.Text.Json.Nodes;
using OutlookFollowUp.Sandbox.Graph;

namespace OutlookFollowUp.Sandbox.Controls;

/// <summary>What the product asked of Graph in words that Graph does not know, or without the right to. No test may pass over it: real Graph would not.</summary>
internal sealed class Misspoken
{
    // Anybody may hand us a strange id; asking whether there is such a mail is no fault.
    private static readonly HashSet<string> Strange = new(StringComparer.Ordinal) { "ErrorInvalidIdMalformed", "ErrorInvalidMailboxItemId" };

    private readonly ConcurrentQueue<string> heard = new();

    /// <summary>Looks whether an answer says that the question itself was wrong.</summary>
    public void Judge(string method, string target, GraphAnswer answer)
    {
        var error = answer.Body?["error"];
        if (answer.Status is 400 or 403 or 405 && (string?)error?["code"] is { } code && !Strange.Contains(code))
        {
            heard.Enqueue($"{method} {target}: {code}: {(string?)error["message"]}");
        }
    }

    /// <summary>All of it since somebody last listened.</summary>
    public IReadOnlyList<string> Listen()
    {
        var all = new List<string>();
        while (heard.TryDequeue(out var one))
        {
            all.Add(one);
        }

        return all;
    }
}
