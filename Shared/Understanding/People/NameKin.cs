using OutlookFollowUp.Understanding.Language.Parsing;

namespace OutlookFollowUp.Understanding.People;

/// <summary>What a name mostly is, told by the words it is used like: Farida as Karen, Lille as Houston.</summary>
internal static class NameKin
{
    // One of each group of words used alike; the groups themselves may be learned anew.
    private static readonly Lazy<HashSet<uint>> GivenNames = new(() => GroupsOf(
        "karen chloe deb becky ingrid colin birgit tobias zoltan nils dmitri piotr sabine elena aisha mike paolo ahmed yusuf imran toby priya"));

    private static readonly Lazy<HashSet<uint>> Places = new(() => GroupsOf(
        "lagos mosul aceh kabul india iraq jamaica leeds dublin cornwall sydney texas boise ludlow tucson hackney nashua stanford antwerp hamburg gdansk braga graz lille milan malta tuscany osaka mumbai mexico foshan penang"));

    private static readonly Lazy<HashSet<uint>> Proper = new(() => GroupsOf(
        "sap siemens vodafone fedex goldman kpmg heineken edison linde comcast carlsberg lloyds cargill disney microsoft netflix excel zoom tata smith schmidt weber thornton rowan balfour fenwick kowalski wentworth greenleaf kessler waring kubota katrin ravi lars patel antonio pierre singh nguyen kim wei lopez rossi steiner hollis pruitt briggs milligan meridian hickory titan gareth pieter haas hargreaves okafor vries marcel ferreira vega scott bush dunn kennedy clayton tanner weiss callum schindler greta farrow nakamura arcadia atlas jaguar harley apple ford"));

    // Nobody has met these often enough to know what they are used like.
    private static readonly HashSet<string> Further = new(StringComparer.OrdinalIgnoreCase)
    {
        "abena", "adaeze", "ade", "adebayo", "agnes", "akua", "alma", "ama", "amara", "amina", "amit", "anand", "anders", "anja", "antonio", "aoife", "arjun", "arne", "arvid", "asha", "ashok", "astrid", "aylin", "baptiste", "beata", "bilal", "birgitta", "bjorn", "björn", "bodo", "bola", "britta", "carlos", "carmen", "celine", "chiara", "chidi", "chinedu", "ciara", "claire", "colette", "david", "davide", "deepa", "deepak", "denis", "detlef", "dieter", "dimitra", "divya", "dorota", "ebba", "edith", "efua", "eilidh", "eithne", "emeka", "enzo", "erik", "erika", "esther", "eun", "eva", "ewa", "ewan", "faisal", "farida", "fatima", "fatou", "felix", "femi", "femke", "finn", "fiona", "folake", "francesca", "freya", "funmi", "gaston", "gemma", "george", "gitta", "gloria", "gordon", "grace", "greta", "grzegorz", "gudrun", "gunnar", "halima", "hamid", "hanneke", "harald", "heidi", "heike", "helga", "henrik", "henrike", "hiroshi", "hugo", "ibrahim", "ifeoma", "ilse", "ines", "inge", "irene", "iris", "isla", "jagoda", "jana", "janine", "jean", "jelle", "jens", "jeroen", "john", "joost", "jose", "jörg", "jürgen", "katrin", "kavita", "kemi", "kenji", "khadija", "kieran", "kiran", "kirsten", "kofi", "kwame", "lakshmi", "lars", "lasse", "latoya", "laurent", "leila", "leonie", "lieke", "lindiwe", "lucia", "luis", "lukas", "maeve", "magnus", "mairead", "malik", "manon", "manuela", "marek", "mariam", "marit", "marta", "martin", "mateo", "maude", "meera", "mehmet", "mei", "mette", "mina", "ming", "minh", "mira", "miriam", "monika", "murali", "nadia", "naoki", "neha", "ngozi", "niamh", "nikhil", "nirmala", "noor", "obinna", "olga", "olivier", "oluwaseun", "oskar", "owen", "padraig", "paloma", "patience", "paul", "pawel", "peter", "petra", "philippe", "pia", "piet", "pieter", "pooja", "prakash", "priscilla", "rahul", "raj", "rajesh", "ramesh", "rana", "rasmus", "ravi", "renate", "reza", "rohan", "roisin", "rosa", "rosalind", "rosie", "ruben", "sakura", "salma", "sandeep", "sanjay", "sanne", "saskia", "shirin", "shreya", "sigrid", "silke", "sinead", "siobhan", "siv", "solveig", "sonja", "sunil", "suresh", "svenja", "swati", "søren", "tamsin", "tariq", "thomas", "timo", "tine", "tomas", "tove", "tunde", "uchenna", "ulf", "una", "uschi", "usha", "valerio", "veronika", "victor", "vijay", "vikram", "walid", "walter", "wanda", "wei", "wiebke", "xavier", "yara", "yetunde", "yolanda", "yuki", "zainab", "zeynep", "zofia", "zola",
    };

    private static readonly HashSet<string> Titles = new(StringComparer.OrdinalIgnoreCase) { "mr", "mrs", "ms", "miss", "dr", "prof", "sir", "herr", "frau", "madame", "monsieur", "sister", "father", "uncle", "aunt", "auntie", "rabbi", "pastor", "old", "captain", "sergeant", "commander", "cllr", "councillor", "judge", "lady", "lord", "pani", "pan", "dottor", "oom", "shri", "sri", "smt", "pak", "ibu", "encik", "puan", "datuk", "dato", "alhaji", "chief", "engr", "barr", "oga", "don", "señor", "señora", "councillor", "dominee", "pastor", "reverend", "rev" };

    // Firms that are written of as their towns are.
    private static readonly HashSet<string> Firms = new(StringComparer.OrdinalIgnoreCase) { "bosch", "philips", "stihl", "maersk", "lego", "carlsberg", "bayer" };

    private static readonly HashSet<string> Trades = new(StringComparer.OrdinalIgnoreCase)
    {
        "ltd", "limited", "inc", "llc", "llp", "plc", "gmbh", "ag", "kg", "bv", "nv", "sa", "srl", "pty", "pvt", "corp", "corporation", "co", "company", "group", "sons", "bros", "brothers", "partners", "associates", "holdings", "industries", "enterprises",
        "services", "service", "systems", "solutions", "technologies", "technology", "tech", "software", "data", "digital", "media", "labs", "works", "engineering", "supply", "supplies", "trading", "logistics", "transport", "print", "printing", "press", "design", "studio", "packaging",
        "foods", "food", "bakery", "coffee", "catering", "laundry", "linen", "garments", "uniforms", "textiles", "cleaning", "hygiene", "waste", "water", "gas", "oil", "energy", "power", "solar", "electric", "lighting", "lifts", "tools", "machines", "machinery", "equipment", "parts", "tyres", "motors", "trucks", "hire", "rental", "rentals",
        "builders", "construction", "roofing", "joinery", "timber", "steel", "metals", "plastics", "chemicals", "security", "safety", "medical", "health", "care", "payroll", "staffing", "recruitment", "training", "travel", "signs", "windows", "doors", "blinds", "floors", "flooring", "furniture", "gardens", "landscapes", "farms", "dairy", "cranes", "scaffolding", "pumps", "scales", "copiers", "telecom", "networks", "networking", "polymers", "electricals", "electrical", "mechanical", "controls", "techniek", "technik", "freight", "marine", "plumbing", "insulation", "refractories", "audio", "deere", "diesel", "lumber", "glass", "paper", "plumbers", "electronics", "automation", "robotics", "optics", "instruments", "analytics", "cloud", "hosting", "telecoms", "broadband", "insurance", "legal", "law", "academy", "institute", "store", "stores", "shop", "market", "farm", "kitchens", "bathrooms", "interiors", "tiles", "paints", "coatings", "castings", "forge", "foundry", "tooling", "bearings", "valves", "filters", "crew", "guys",
    };

    /// <summary>Whether it reads as a person: a first name, alone or before a family name.</summary>
    public static bool IsPerson(string name) =>
        name.Split(' ', StringSplitOptions.RemoveEmptyEntries) is { Length: > 0 and < 5 } parts && !IsTrade(parts[^1]) && !parts.Contains("&") && (IsGiven(parts[0]) || Titles.Contains(parts[0].TrimEnd('.')) || parts[^1].ToLowerInvariant() is "bhai" or "ji" or "sir" or "madam");

    /// <summary>Whether it reads as a town, a county, a country.</summary>
    public static bool IsPlace(string name) =>
        name.Split(' ', StringSplitOptions.RemoveEmptyEntries) is { Length: > 0 and < 3 } parts && (PlaceNames.CodeOf(name) is not null || Array.TrueForAll(parts, part => !Firms.Contains(part) && Places.Value.Contains(GroupOf(part))));

    /// <summary>Whether a word is one of the language that names nobody: "Cotton", "Award", however it is written.</summary>
    public static bool IsPlainWord(string word) =>
        English.Known.Knows(word.ToLowerInvariant()) && GroupOf(word) is not 0 and var group && !Proper.Value.Contains(group) && !Places.Value.Contains(group) && !IsGiven(word);

    /// <summary>Whether its last word says that it trades: "Larkfield Joinery".</summary>
    public static bool IsTrade(string lastWord) => Trades.Contains(lastWord.TrimEnd('.'));

    private static bool IsGiven(string name) => Nicknames.Knows(name) || Further.Contains(name) || GivenNames.Value.Contains(GroupOf(name));

    private static HashSet<uint> GroupsOf(string words) => [.. words.Split(' ').Select(GroupOf).Where(group => group != 0)];

    private static uint GroupOf(string word) => English.Known.Vocabulary.UseOf(Hashes.Of(word.ToLowerInvariant())).Narrow;
}
