using Microsoft.Kiota.Abstractions;
using Microsoft.Kiota.Http.HttpClientLibrary.Extensions;
using OutlookFollowUp.Api.Identity;

namespace OutlookFollowUp.Api.Mail;

/// <summary>Whose mailbox a request goes to; travels with it through the pipeline.</summary>
internal sealed class RequestBy(Caller caller) : IRequestOption
{
    public Caller Caller => caller;

    /// <summary>Whose mailbox this request goes to.</summary>
    public static Caller Of(HttpRequestMessage request) =>
        request.GetRequestOption<RequestBy>()?.Caller ?? throw new InvalidOperationException("A request to Graph does not say whose mailbox it goes to.");
}
