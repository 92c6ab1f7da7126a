using System.Collections.Frozen;

namespace OutlookFollowUp.Understanding.Acts.Promises;

/// <summary>English business verbs by what they do for somebody who waits, as a dictionary has them.</summary>
internal static class VerbClasses
{
    /// <summary>Something comes into the other's hands.</summary>
    public static readonly FrozenSet<string> Handing = FrozenSet.ToFrozenSet(
        ["send", "get", "give", "forward", "share", "email", "e-mail", "mail", "fax", "post", "deliver", "ship", "courier", "dispatch", "despatch", "drop", "bring", "return", "supply", "provide", "submit", "upload",
        "transfer", "wire", "pay", "issue", "release", "circulate", "distribute", "pass", "shoot", "fire", "text", "hand", "furnish", "resend", "overnight", "fedex", "remit", "invoice", "credit", "refund", "reimburse",
        "quote", "whatsapp", "transmit", "present", "leave", "cut", "push", "file", "offer"]);

    /// <summary>The other learns something.</summary>
    public static readonly FrozenSet<string> Answering = FrozenSet.ToFrozenSet(
        ["answer", "reply", "respond", "revert", "confirm", "tell", "inform", "advise", "update", "call", "ring", "phone", "contact", "notify", "clarify", "explain", "report", "speak", "talk", "ping", "dial", "write", "message",
        "come back", "get back", "circle back", "call back", "ring back", "report back", "follow up", "reach", "reach out", "brief", "introduce", "communicate", "connect", "let", "telephone", "buzz"]);

    /// <summary>Work is done that the other waits for.</summary>
    public static readonly FrozenSet<string> Working = FrozenSet.ToFrozenSet(
        ["review", "check", "fix", "repair", "install", "replace", "prepare", "draft", "finish", "complete", "finalise", "finalize", "sign", "countersign", "approve", "book", "schedule", "arrange", "order", "place", "organise",
        "organize", "revise", "correct", "change", "amend", "add", "remove", "rework", "redo", "make", "build", "print", "hang", "paint", "mount", "fit", "walk", "show", "test", "configure", "load", "export", "import", "pull",
        "run", "price", "calculate", "measure", "investigate", "chase", "handle", "sort", "resolve", "cancel", "process", "register", "activate", "create", "escalate", "train", "demo", "visit", "collect", "fetch", "pick", "inspect",
        "service", "stand", "swap", "exchange", "clean", "set", "take", "cost", "recut", "remake", "work", "put", "start", "deliver", "tackle", "migrate", "wrap", "close"]);

    /// <summary>Somebody comes to the other's place.</summary>
    public static readonly FrozenSet<string> Coming = FrozenSet.ToFrozenSet(
        ["come", "swing", "stop", "drop", "pop", "drive", "pull", "visit", "stand", "arrive", "turn", "show", "be", "walk", "meet", "collect", "fetch", "pick", "join", "see", "fly", "head", "call", "ring", "land"]);

    /// <summary>A thing sets out or arrives by itself: "the pallets leave here on Tuesday".</summary>
    public static readonly FrozenSet<string> Travelling = FrozenSet.ToFrozenSet(
        ["arrive", "reach", "come", "follow", "go", "leave", "ship", "land", "hit", "get", "deliver", "drop", "dispatch", "despatch", "depart", "move", "head"]);

    /// <summary>What is done to a thing on its way to somebody: "shall be mailed to you".</summary>
    public static readonly FrozenSet<string> DoneForYou = FrozenSet.ToFrozenSet(
        [.. Handing, "finish", "complete", "do", "sign", "countersign", "install", "fix", "repair", "replace", "prepare", "correct", "sort", "update", "revise", "finalise", "finalize", "arrange", "book", "close", "resolve", "process", "collect", "fit", "approve", "clear", "make", "raise", "place", "execute", "settle", "effect", "initiate", "perform", "make"]);

    /// <summary>What goes before a deed and is not yet one: asking somebody, looking, fetching.</summary>
    public static readonly FrozenSet<string> Preparing = FrozenSet.ToFrozenSet(
        ["ask", "check", "talk", "speak", "discuss", "hassle", "chase", "look", "review", "go", "pull", "dig", "sit", "see", "call", "run", "find", "count", "consult", "verify", "read", "take", "think", "try", "raise", "work", "meet", "drive", "nudge", "gather", "collect", "let", "need", "want", "have", "must"]);

    /// <summary>"I will …" and yet nothing to wait for: states, feelings, manners of speaking, decisions about oneself.</summary>
    public static readonly FrozenSet<string> NoDeed = FrozenSet.ToFrozenSet(
        ["need", "want", "like", "love", "prefer", "know", "think", "believe", "remember", "forget", "miss", "enjoy", "appreciate", "admit", "say", "wait", "await", "hope", "assume", "keep", "stay", "stick", "skip", "live", "regret",
        "owe", "bet", "guess", "decide", "vote", "mean", "seem", "feel", "understand", "wonder", "expect", "continue", "remain", "require", "use", "stop", "sleep", "agree", "lose", "learn", "hold", "shout", "holler", "spare", "save",
        "hang on", "suppose", "welcome", "look forward", "refrain", "avoid", "rely", "depend", "benefit", "notice", "pretend", "worry", "mind", "accept", "recommend", "suggest", "consider", "own", "cost", "grow", "travel", "celebrate",
        "survive", "thank", "ignore", "trust", "doubt", "care", "fail", "reserve", "begin", "differ", "dare", "cry", "laugh", "attend", "exhibit", "relocate", "expand", "hire", "reconsider", "pull out", "back", "become", "go with", "go ahead", "go for", "cross", "plan", "honor", "tolerate", "stand by", "fall", "win", "end", "struggle", "beat", "match", "close down", "bite", "shop", "risk", "complain", "comment", "find it", "surprise", "suffer", "exceed", "double", "serve", "matter", "sail", "roll", "resume", "retire", "fly", "holiday", "manage", "cope", "get by", "muddle", "wish", "eat", "swallow", "consume"]);

    /// <summary>"Come on Thursday", "send it by noon": said to the reader, who is asked to do it; unlike "expect it on Thursday".</summary>
    public static readonly FrozenSet<string> NotExpected = FrozenSet.ToFrozenSet(
        ["come", "bring", "send", "give", "call", "ring", "phone", "ask", "tell", "put", "make", "check", "confirm", "sign", "return", "order", "pay", "deliver", "ship", "let", "keep", "take", "see", "get", "drop", "pop", "join", "meet", "use", "go", "try", "wait"]);

    /// <summary>What a firm does for itself; with "we" it is a plan, not a promise.</summary>
    public static readonly FrozenSet<string> OwnPlans = FrozenSet.ToFrozenSet(
        ["open", "move", "launch", "expand", "relocate", "hire", "grow", "switch", "celebrate", "exhibit", "travel", "work", "run", "start", "begin", "close", "consolidate", "shut", "build", "decide", "meet", "vote", "budget", "land", "renovate", "add", "buy", "consume", "merge", "be", "review", "evaluate", "audit", "roll", "change", "need", "bring"]);

    /// <summary>Bodies and acts of a mouth or pen through which somebody else's words come.</summary>
    public static readonly FrozenSet<string> Telling = FrozenSet.ToFrozenSet(["say", "tell", "write", "mention", "claim", "promise", "assure", "swear", "report", "state", "indicate", "announce", "reckon", "ask"]);

    /// <summary>With these in front, "I" speaks less firmly.</summary>
    public static readonly FrozenSet<string> Softening = FrozenSet.ToFrozenSet(["try", "hope", "aim", "expect", "think", "intend", "attempt", "endeavour", "endeavor", "plan", "look", "guess", "reckon", "believe", "strive", "target", "want"]);
}
