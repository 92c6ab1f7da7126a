using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;

namespace OutlookFollowUp.Api.Storage;

/// <summary>The model holds the key ring it encrypts with, so a second service in the same process needs a model of its own.</summary>
internal sealed class ModelPerKeyRing : IModelCacheKeyFactory
{
    public object Create(DbContext context, bool designTime) => (context.GetType(), (context as FollowUpDb)?.Keys, designTime);
}
