using NodaTime;
using OutlookFollowUp.Sandbox.Mailboxes;

namespace OutlookFollowUp.Sandbox.Graph;

/// <summary>The Prefer headers that Outlook's part of Graph listens to.</summary>
internal sealed record GraphPreferences(bool ImmutableIds, string? BodyType, DateTimeZone Zone, string ZoneName, int? PageSize = null)
{
    public static GraphPreferences Read(IEnumerable<string> headers)
    {
        var immutable = false;
        string? body = null;
        var zone = "UTC";
        int? pageSize = null;
        foreach (var preference in headers.SelectMany(header => header.Split([',', ';'], StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)))
        {
            var equals = preference.IndexOf('=', StringComparison.Ordinal);
            if (equals < 0)
            {
                continue;
            }

            var value = preference[(equals + 1)..].Trim().Trim('"');
            switch (preference[..equals].Trim().ToUpperInvariant())
            {
                case "IDTYPE":
                    immutable = value.Equals("ImmutableId", StringComparison.OrdinalIgnoreCase);
                    break;
                case "OUTLOOK.BODY-CONTENT-TYPE":
                    body = value.Equals("text", StringComparison.OrdinalIgnoreCase) ? "text" : "html";
                    break;
                case "OUTLOOK.TIMEZONE":
                    zone = value;
                    break;
                case "ODATA.MAXPAGESIZE":
                    pageSize = int.TryParse(value, out var size) && size is > 0 and <= 1000 ? size : null;
                    break;
                default:
                    break;
            }
        }

        return new GraphPreferences(immutable, body, Moment.Zone(zone) ?? throw new GraphRefusal(400, "TimeZoneNotSupportedException", $"A time zone was specified that is not supported: {zone}."), zone, pageSize);
    }
}
