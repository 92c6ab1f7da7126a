using System.Security.Claims;
using Microsoft.Identity.Web;

namespace OutlookFollowUp.Api.Identity;

/// <summary>Who asks: a user of a directory. An endpoint that takes one is answered only to a person who is signed in.</summary>
/// <param name="TenantId">The directory of their firm.</param>
/// <param name="ObjectId">Their id in it.</param>
internal sealed record Caller(string TenantId, string ObjectId)
{
    /// <summary>Under this name their long-running session is kept; it outlives the token they came with.</summary>
    public string SessionKey => $"follow-up/{TenantId}/{ObjectId}";

    /// <summary>The person a checked token speaks for; null when it speaks for nobody.</summary>
    public static Caller? Of(ClaimsPrincipal user) =>
        user.GetTenantId() is { Length: > 0 } tenant && user.GetObjectId() is { Length: > 0 } person ? new(tenant, person) : null;

    /// <summary>The caller of a request whose token was checked.</summary>
    public static ValueTask<Caller?> BindAsync(HttpContext context) => ValueTask.FromResult(Of(context.User));
}
