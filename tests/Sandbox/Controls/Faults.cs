namespace OutlookFollowUp.Sandbox.Controls;

/// <summary>The faults that lie in wait for the product.</summary>
internal sealed class Faults
{
    private readonly Lock gate = new();
    private readonly List<(Fault Fault, int Left)> laid = [];

    public NotificationFault Notifications { get; private set; }

    /// <param name="fault">What goes wrong.</param>
    /// <param name="times">For how many requests; null until cleared.</param>
    public void Lay(Fault fault, int? times)
    {
        lock (gate)
        {
            laid.Add((fault, times ?? int.MaxValue));
        }
    }

    public void Lay(NotificationFault fault) => Notifications = fault;

    public void Clear()
    {
        lock (gate)
        {
            laid.Clear();
            Notifications = NotificationFault.None;
        }
    }

    /// <summary>The fault that this request runs into, if any; each one counts down as it is met.</summary>
    public Fault? Meet(string method, string path)
    {
        lock (gate)
        {
            // "/messages" meets every method, "POST /me/messages" only that one.
            var place = laid.FindIndex(one => $"{method} {path}".Contains(one.Fault.Match, StringComparison.OrdinalIgnoreCase)
                || $"{method} {Uri.UnescapeDataString(path)}".Contains(one.Fault.Match, StringComparison.OrdinalIgnoreCase));
            if (place < 0)
            {
                return null;
            }

            var (fault, left) = laid[place];
            if (left > 1)
            {
                laid[place] = (fault, left == int.MaxValue ? left : left - 1);
            }
            else
            {
                laid.RemoveAt(place);
            }

            return fault;
        }
    }
}
