using System.Collections.Frozen;

namespace OutlookFollowUp.Understanding.Acts.Competitors;

/// <summary>What vendors do: to those they serve, and to those they would like to.</summary>
internal static class RivalDeeds
{
    // Week by week, for those who pay for it.
    private static readonly FrozenSet<string> Serving = FrozenSet.ToFrozenSet(
        ["do", "clean", "wash", "mend", "service", "maintain", "handle", "manage", "run", "look", "take", "supply", "deliver", "bring", "collect", "pick", "empty", "water", "print", "bake", "host", "guard", "cater", "cook", "launder", "repair", "fix", "come", "visit", "serve", "cover", "provide", "cut", "mow", "sweep", "tune", "sharpen", "treat", "spray", "haul", "rent", "lease", "stock", "fill", "refill", "check", "inspect", "audit", "sew", "build", "make", "store", "feed", "calibrate", "patrol", "process", "swap", "change", "carry", "have", "call", "pack", "brew", "roast", "translate", "shred", "power", "grease", "polish", "dust", "hoover", "press", "iron", "grow", "ship", "send"]);

    // Needs no word on how often: whoever cleans it is in place.
    private static readonly FrozenSet<string> Standing = FrozenSet.ToFrozenSet(
        ["do", "clean", "wash", "mend", "service", "maintain", "handle", "manage", "look", "supply", "empty", "water", "print", "bake", "host", "guard", "cater", "launder", "serve", "cover", "mow", "tune", "sharpen", "rent", "lease", "stock", "refill", "calibrate", "patrol", "process", "run", "brew", "roast"]);

    // To win somebody.
    private static readonly FrozenSet<string> Wooing = FrozenSet.ToFrozenSet(
        ["quote", "offer", "give", "mail", "send", "email", "show", "ring", "phone", "throw", "promise", "say", "write", "knock", "undercut", "match", "beat", "pitch", "ask", "charge", "claim", "propose", "drop", "come", "call", "leave", "post", "shave", "bid", "tender", "include", "want", "guarantee", "demo", "present", "reckon", "swear", "lend", "loan", "price", "hand", "bring", "visit", "measure", "survey"]);

    // What passes to somebody who is being wooed.
    private static readonly FrozenSet<string> Lures = FrozenSet.ToFrozenSet(
        ["brochure", "catalogue", "catalog", "sample", "quote", "quotation", "price", "offer", "leaflet", "flyer", "proposal", "video", "demo", "demonstration", "figure", "letter", "estimate", "bid", "tender", "pitch", "presentation", "card", "pricelist", "discount", "deal", "deck", "link", "pen", "mug", "calendar", "pamphlet", "folder", "trial", "number", "sheet", "rate", "reel", "pitch", "rep", "salesman", "model", "version", "figures", "terms", "warranty", "swatch", "donuts"]);

    private static readonly FrozenSet<string> Other = FrozenSet.ToFrozenSet(["start", "begin", "finance", "win", "get", "carry", "sit", "live", "lie", "stay", "hold", "keep", "cost", "rule"]);

    // Words for what lures that also stand in "GST number", "Teams link", "CAD model".
    private static readonly FrozenSet<string> Vague = FrozenSet.ToFrozenSet(["number", "link", "model", "version", "card", "letter", "video", "sheet", "rate", "terms", "figure", "figures", "deck", "folder", "calendar", "pen", "mug", "trial", "tender", "deal", "price"]);

    public static bool IsDeed(string lemma) => Serving.Contains(lemma) || Wooing.Contains(lemma) || Other.Contains(lemma);

    /// <summary>Whether it can only be a vendor's: a brochure, a quotation, a rep.</summary>
    public static bool IsVendors(string lemma) => IsLure(lemma) && !Vague.Contains(lemma);

    public static bool IsServing(string lemma) => Serving.Contains(lemma);

    public static bool IsStanding(string lemma) => Standing.Contains(lemma);

    public static bool IsWooing(string lemma) => Wooing.Contains(lemma);

    public static bool IsLure(string lemma) => Lures.Contains(lemma);
}
