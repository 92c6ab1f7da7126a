using Microsoft.AspNetCore.Http.Metadata;

namespace OutlookFollowUp.Api.Intake;

/// <summary>How large a body may be.</summary>
internal sealed class RequestSizeLimit(long bytes) : IRequestSizeLimitMetadata
{
    public long? MaxRequestBodySize => bytes;
}
