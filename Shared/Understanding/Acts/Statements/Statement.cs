namespace OutlookFollowUp.Understanding.Acts.Statements;

/// <summary>A figure, date or term that our side stated and that can be checked later.</summary>
/// <param name="By">Who stated it, by address.</param>
/// <param name="Subject">What it is about: "price per user".</param>
/// <param name="Value">The figure, as written but for thousands separators.</param>
/// <param name="Unit">USD, %, weeks…; null when there is none.</param>
/// <param name="Evidence">The words that state it.</param>
public sealed record Statement(string By, string Subject, string Value, string? Unit, Evidence Evidence);

/// <summary>Two statements of ours on the same subject with different values, and no word that anything changed.</summary>
/// <param name="Subject">What both are about.</param>
/// <param name="Earlier">What was said first.</param>
/// <param name="Later">What was said later.</param>
public sealed record Contradiction(string Subject, Evidence Earlier, Evidence Later);
