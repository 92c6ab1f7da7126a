using System.Collections.Frozen;

namespace OutlookFollowUp.Understanding.People;

/// <summary>Which first names are one: Bill is William, Kaz is Karen.</summary>
internal static class Nicknames
{
    private static readonly string[] Groups =
    [
        "abigail abby gail", "abraham abe", "adam", "adelaide addie", "alan al alun allan allen", "albert al bert bertie", "alexander alex al sandy xander sasha alec", "alexandra alex sandra sasha lexi", "alfred alf fred alfie", "alice ali", "alison ali",
        "alistair al alastair alasdair", "amanda mandy", "andrea andi", "andrew andy drew", "angela angie ange", "ann anne annie nan anna", "anthony tony ant", "antonio toni tony", "arthur art", "barbara barb babs barbie", "bartholomew bart", "beatrice bea trixie beatrix", "beatriz bia",
        "benjamin ben benny", "bernard bernie", "beverly bev beverley", "bradley brad", "brenda bren", "brian bri", "bridget bridie biddy", "calvin cal", "cameron cam", "carl karl", "caroline caro carrie carolyn", "catherine kate cathy katie kathy cat katherine kathryn kit kay katharine", "cecilia cece celia",
        "charles charlie chuck chas", "charlotte charlie lottie lotte", "christina chris tina christine chrissy kristina", "christopher chris topher kit kris", "claudia claud", "clifford cliff", "constance connie", "cornelius neil con", "craig", "cynthia cindy", "daniel dan danny", "danielle dani", "david dave davy", "deborah deb debbie debra",
        "dennis den denny", "derek del", "diana di diane", "dominic dom nic", "donald don donnie", "dorothy dot dottie dolly dorothea", "douglas doug dougie", "edmund ed eddie ted", "edward ed eddie ted ned teddy", "edwin ed eddie", "eileen", "eleanor ellie nell nora elly", "elizabeth liz beth betty lizzie eliza libby lisa betsy bess elisabeth",
        "emily em emmy", "emma em", "ernest ernie", "eugene gene", "eugenia genie", "evelyn evie eve", "felicity flick fliss", "florence flo", "frances fran francie", "francis frank fran", "franklin frank", "franz franzi", "frederick fred freddie freddy fritz friedrich", "gabriel gabe", "gabriela gabi gaby gabriella", "geoffrey geoff jeff jeffrey", "george georgie", "georgina georgie gina",
        "gerald gerry jerry", "gerard gerry ger", "gertrude trudy", "gilbert gil bert", "giovanni gio gianni", "gordon gord", "graham gray", "gregory greg", "guillermo memo", "gwendolyn gwen", "hannah", "harold harry hal", "harriet hattie", "harrison harry", "heather", "helen nell nellie lena", "henry harry hank hal", "herbert herb bert", "howard howie", "hubert hugh", "ignacio nacho",
        "isabel izzy bel bella isabella isabelle", "jacob jake", "jacqueline jackie jacqui", "james jim jimmy jamie jem", "jane janey", "janet jan", "janice jan", "jason jay", "jean jeanie", "jennifer jen jenny jenn", "jeremy jerry jez", "jerome jerry", "jessica jess jessie", "joan joanie", "joanna jo joanne anna", "joaquin quino", "johannes hannes jan", "john jack johnny jon", "jonathan jon jonny nathan", "joseph joe joey jo",
        "josephine jo josie", "josefina pepa", "jose pepe", "joshua josh", "joyce", "juan juanito", "judith judy jude", "julia jules", "julian jules", "julie jules", "justin", "karen kaz kari", "kenneth ken kenny", "kevin kev", "kimberly kim kimberley", "laurence larry lawrence laurie lars", "laura laurie", "leonard len leo lenny", "leslie les lesley", "lillian lily lil", "linda lindy lyn", "louis lou lew lewis luis",
        "louise lou", "lucas luke", "lucille lucy", "madeleine maddie maddy madeline", "magdalena magda lena", "malcolm mal", "manuel manny manolo", "marcus marc mark", "margaret maggie meg peggy marge peg greta margie rita", "maria mia", "marie", "marilyn", "martha marty", "martin marty", "martina tina", "mary molly polly mae", "matthew matt", "matthias matt", "maureen mo", "maurice mo", "maximilian max", "maxwell max", "melanie mel", "melissa mel missy", "melvin mel", "mercedes merche",
        "michael mike mick mickey mikey micky", "michelle shelly shell", "mildred millie", "mitchell mitch", "mohammed mo mohammad muhammad", "nancy nan", "natalie nat", "natasha tasha", "nathaniel nat nate nathan", "neil", "nicholas nick nicky nico nicolas", "nicole nicky nikki", "nora", "norman norm", "oliver ollie", "olivia liv livvy", "pamela pam", "patricia pat patty trish tricia patsy", "patrick pat paddy", "paul", "paula", "penelope penny", "peter pete", "philip phil pip phillip", "philippa pip pippa", "priscilla cilla",
        "rachel rach", "raymond ray", "rebecca becky becca bex", "reginald reg reggie", "rene", "richard rick dick rich ricky richie", "robert bob rob bobby robbie bert", "roberta bobbie", "rodney rod", "roger rodge", "ronald ron ronnie", "rosemary rose rosie", "roxanne roxy", "russell russ", "ruth", "salvatore sal", "samantha sam sammy", "samuel sam sammy", "sandra sandy", "sarah sally sara sadie", "sebastian seb bastian", "sharon shaz", "sheila", "shirley", "sidney sid", "simon si", "sophia sophie", "spencer",
        "stanley stan", "stephanie steph steffi", "stephen steve steven stevie", "stewart stew stu stuart", "stuart stu", "susan sue susie suzie susanne suzanne", "sylvia syl", "tabitha tabby", "tamara tammy", "teresa terry tess theresa tracy tessa", "terence terry terrence", "theodore ted theo teddy", "thomas tom tommy", "tiffany tiff", "timothy tim timmy", "tobias toby tobi", "trevor trev", "ulrich uli", "ulrike uli", "ursula uschi", "valentina vale", "valerie val", "vanessa nessa", "veronica ronnie vera", "victor vic", "victoria vicky tori vic",
        "vincent vince vinny", "virginia ginny ginger", "walter walt wally", "wendy", "wilhelm willi", "william bill will billy willie liam", "winifred winnie", "winston win", "yvonne", "zachary zach zack", "francisco paco pancho", "enrique quique", "rafael rafa", "eduardo edu", "fernando nando", "gustavo gus", "augustus gus", "sergio", "alejandro ale alex", "katarzyna kasia", "malgorzata gosia", "aleksandra ola",
    ];

    private static readonly FrozenDictionary<string, int[]> GroupsOf = Groups
        .SelectMany((names, at) => names.Split(' ').Select(name => (name, at)))
        .GroupBy(pair => pair.name, pair => pair.at, StringComparer.OrdinalIgnoreCase)
        .ToFrozenDictionary(group => group.Key, group => group.ToArray(), StringComparer.OrdinalIgnoreCase);

    /// <summary>Whether it is a first name we have heard of.</summary>
    public static bool Knows(string name) => GroupsOf.ContainsKey(name);

    /// <summary>The same name, or two forms of one.</summary>
    public static bool AreOne(string one, string other) =>
        one.Equals(other, StringComparison.OrdinalIgnoreCase)
        || (GroupsOf.TryGetValue(one, out var groups) && GroupsOf.TryGetValue(other, out var others) && groups.AsSpan().ContainsAny(others));
}
