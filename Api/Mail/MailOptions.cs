using System.ComponentModel.DataAnnotations;

namespace OutlookFollowUp.Api.Mail;

/// <summary>How we speak to Microsoft Graph. Section <c>Mail</c>.</summary>
internal sealed class MailOptions
{
    /// <summary>Microsoft Graph; other clouds have other addresses.</summary>
    [Required]
    public Uri GraphUrl { get; init; } = new("https://graph.microsoft.com/v1.0");

    /// <summary>How long we wait for one answer of Graph.</summary>
    [Range(typeof(TimeSpan), "00:00:00.100", "00:01:40")]
    public TimeSpan AnswerWithin { get; init; } = TimeSpan.FromSeconds(15);

    /// <summary>How long we are ready to wait when Graph asks us to come back later, before we tell the person.</summary>
    [Range(typeof(TimeSpan), "00:00:00", "00:01:00")]
    public TimeSpan WaitAtMost { get; init; } = TimeSpan.FromSeconds(10);

    /// <summary>How long we wait before we ask again when Graph does not say; each time about twice as long.</summary>
    [Range(typeof(TimeSpan), "00:00:00.001", "00:00:10")]
    public TimeSpan AskAgainAfter { get; init; } = TimeSpan.FromMilliseconds(400);

    /// <summary>How many requests for one firm have to be seen before we believe that Graph fails all of it.</summary>
    [Range(2, 10_000)]
    public int CircuitAfter { get; init; } = 40;

    /// <summary>How long we stay away then.</summary>
    [Range(typeof(TimeSpan), "00:00:00.500", "00:05:00")]
    public TimeSpan CircuitFor { get; init; } = TimeSpan.FromSeconds(15);

    /// <summary>The address with its version.</summary>
    public string Root => GraphUrl.AbsolutePath.Length > 1 ? GraphUrl.ToString().TrimEnd('/') : new Uri(GraphUrl, "v1.0").ToString();
}
