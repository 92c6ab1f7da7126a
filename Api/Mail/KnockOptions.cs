using System.ComponentModel.DataAnnotations;

namespace OutlookFollowUp.Api.Mail;

/// <summary>Where Graph may knock. Section <c>Intake</c>.</summary>
internal sealed class KnockOptions : IValidatableObject
{
    /// <summary>The address of this service as the world sees it; null when it has none. Then mail is looked for now and then, and found later.</summary>
    public Uri? PublicUrl { get; init; }

    /// <summary>Where to knock when mail came or changed.</summary>
    public Uri ForMail() => Door("mail");

    /// <summary>Where to knock when a subscription is in danger.</summary>
    public Uri ForLifecycle() => Door("lifecycle");

    public IEnumerable<ValidationResult> Validate(ValidationContext validationContext)
    {
        if (PublicUrl is { } url && !(url.IsAbsoluteUri && (url.Scheme == Uri.UriSchemeHttps || url.IsLoopback)))
        {
            yield return new("Intake:PublicUrl must be an https address.", [nameof(PublicUrl)]);
        }
    }

    private Uri Door(string name) => new($"{PublicUrl!.AbsoluteUri.TrimEnd('/')}/notices/{name}");
}
