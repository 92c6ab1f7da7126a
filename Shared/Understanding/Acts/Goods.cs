using System.Collections.Frozen;

namespace OutlookFollowUp.Understanding.Acts;

/// <summary>What business people hand one another: papers, figures, answers, samples, money.</summary>
internal static class Goods
{
    private static readonly FrozenSet<string> Nouns = FrozenSet.ToFrozenSet(
        ["copy", "quote", "quotation", "po", "order", "answer", "decision", "signature", "contract", "agreement", "invoice", "number", "figure", "drawing", "sample", "payment", "check", "cheque", "deposit", "proposal", "offer", "report",
        "spec", "specification", "sheet", "datasheet", "list", "draft", "proof", "redline", "markup", "mark-up", "comment", "feedback", "document", "doc", "paper", "paperwork", "form", "file", "deck", "slide", "presentation", "brochure", "catalogue", "catalog",
        "price", "pricing", "rate", "estimate", "costing", "breakdown", "schedule", "plan", "timeline", "layout", "template", "photo", "picture", "video", "recording", "link", "login", "access", "detail", "info", "information", "data", "result",
        "confirmation", "certificate", "statement", "summary", "minutes", "notes", "note", "memo", "credit", "refund", "reference", "pallet", "part", "unit", "machine", "shipment", "parcel", "package", "box", "replacement", "tracking", "delivery",
        "response", "reply", "update", "word", "verdict", "yes", "no", "news", "scan", "export", "dump", "artwork", "mock-up", "mockup", "design", "demo", "label", "receipt", "msa", "nda", "sow", "rfp", "w-9", "w9", "coi", "addendum", "amendment",
        "takeoff", "take-off", "calculation", "comparison", "analysis", "forecast", "version", "revision", "rev", "packet", "kit", "key", "code", "licence", "license", "loaner", "van", "truck", "courier", "technician", "engineer", "fitter", "driver",
        "docs", "pdf", "spreadsheet", "pricelist", "bill", "ticket", "transcript", "write-up", "writeup", "terms", "input", "thoughts", "call", "ring", "wording", "clause", "letter", "approval", "sign-off", "signoff", "measurements", "dimensions", "bom", "packing", "boq", "tender", "bid", "permit", "fix", "patch", "solution", "model", "test", "goods", "material", "stock", "crate", "container", "reel", "roll", "carton", "bag", "vial", "plate",
        "set", "batch", "lot", "load", "consignment", "freight", "cargo", "spare", "item", "piece", "device", "equipment", "money", "remittance", "advice", "balance", "remainder", "amount", "sum", "difference", "notice", "choice", "choices", "selection", "count", "headcount", "total", "serial", "name", "names", "address", "detail", "position", "opinion", "conclusion", "finding", "counter-offer", "counteroffer", "screenshot", "pic", "pics", "image", "log", "trace", "script", "build", "credential", "invite", "invitation", "agenda", "questionnaire", "manual", "instruction", "evidence", "proof", "packet", "bl", "awb", "cmr", "advice", "colour", "color", "logo", "map", "menu", "recipe", "swatch", "protocol", "roster", "transfer", "wire", "stub", "instruction", "manifest", "waybill", "itinerary", "prototype", "mould", "mold", "tool", "spares"]);

    private static readonly FrozenSet<string> People = FrozenSet.ToFrozenSet(
        ["colleague", "firm", "undersigned", "partner", "boss", "accountant", "bookkeeper", "engineer", "technician", "foreman", "manager", "director", "assistant", "lawyer", "counsel", "legal", "team", "finance", "procurement", "purchasing", "accounts", "guy", "guys", "lads", "lad", "nephew", "niece", "cousin", "daughter-in-law", "son-in-law",
        "driver", "wife", "husband", "brother", "sister", "son", "daughter", "father", "mother", "buyer", "planner", "dispatcher", "office", "warehouse", "support", "engineering", "somebody", "someone", "department", "crew", "fitter", "rep", "designer", "electrician", "secretary", "people", "staff", "courier", "van", "truck", "carrier", "associate", "agent", "forwarder", "chief", "desk", "clerk", "operations", "ops", "logistics", "production", "quality", "studio", "workshop", "developer", "treasurer", "bursar", "controller", "payroll", "shipping", "dispatch", "receiving", "stores", "paralegal", "chap", "lady", "fellow", "mechanic", "plumber", "builder", "nutritionist", "architect", "surveyor", "boy", "girl", "dad", "mum", "mom"]);

    // Issued, released, paid and posted by those who owe nothing to the reader.
    private static readonly FrozenSet<string> Nothing = FrozenSet.ToFrozenSet(
        ["budget", "funding", "fund", "price", "rate", "tax", "fee", "law", "rule", "policy", "product", "road", "office", "school", "event", "meeting", "call", "decision", "bonus", "salary", "wage", "dividend", "result", "season", "holiday", "job", "position", "vacancy", "tender", "rfp", "toll", "surcharge", "vote", "staff", "people", "everyone", "who", "which", "that", "this", "it", "nothing", "anything"]);

    /// <summary>Whether it names what is given out, and yet to nobody in particular.</summary>
    public static bool IsNone(string lemma) => Nothing.Contains(lemma);

    /// <summary>Whether a dictionary form names something that is handed over.</summary>
    public static bool Has(string lemma) => Nouns.Contains(lemma) || (lemma.LastIndexOf('-') is > 0 and var hyphen && Nouns.Contains(lemma[(hyphen + 1)..]));

    /// <summary>Whether it names somebody by what they do: they act for the writer.</summary>
    public static bool IsPerson(string lemma) => People.Contains(lemma);
}
