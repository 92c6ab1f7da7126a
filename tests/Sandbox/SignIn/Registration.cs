namespace OutlookFollowUp.Sandbox.SignIn;

/// <summary>The app registrations that the stand-in's directory knows.</summary>
internal static class Registration
{
    /// <summary>The product: the pane that signs in and the API that it calls are one registration. The pane is built with this id (AddIn/.env).</summary>
    public const string Product = "7c1d5a0e-3b52-4d4e-9a77-2f6c0f6d9b41";

    public const string ProductScope = "access_as_user";

    public static readonly Uri ProductUri = new($"api://{Product}");

    /// <summary>Outlook itself: the page that plays it reads and writes the mailbox as Outlook would.</summary>
    public const string Outlook = "5d661950-3475-41cd-a2c3-d671a3162bc1";

    public const string Graph = "https://graph.microsoft.com";

    /// <summary>What the administrators of every firm here have agreed that the product may do. Sending mail is not among it.</summary>
    public static readonly IReadOnlyList<string> AgreedForProduct =
        ["User.Read", "Mail.Read", "Mail.ReadWrite", "Tasks.ReadWrite", "Calendars.ReadWrite", "MailboxSettings.Read", "MailboxSettings.ReadWrite"];

    public static readonly IReadOnlyList<string> AgreedForOutlook = [.. AgreedForProduct, "Mail.Send"];

    /// <summary>The product's own secret at the sign-in service; another in every process.</summary>
    public static string ProductSecret { get; } = Convert.ToHexString(System.Security.Cryptography.RandomNumberGenerator.GetBytes(24));
}
