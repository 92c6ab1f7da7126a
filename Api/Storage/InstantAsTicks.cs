using Microsoft.EntityFrameworkCore.Storage.ValueConversion;
using NodaTime;

namespace OutlookFollowUp.Api.Storage;

/// <summary>A moment as a 64-bit count: both databases can order and compare it.</summary>
internal sealed class InstantAsTicks() : ValueConverter<Instant, long>(moment => moment.ToUnixTimeTicks(), ticks => Instant.FromUnixTimeTicks(ticks));
