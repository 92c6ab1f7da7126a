namespace OutlookFollowUp.Understanding.Dates;

/// <summary>Numbers written as words.</summary>
internal static class NumberWords
{
    public static readonly (int Number, string Names)[] Numbers =
    [
        (1, "a an one ein eine einem einer une un een uma"), (2, "two zwei deux dos twee dois duas"),
        (3, "three drei trois tres drie três"), (4, "four vier quatre cuatro quatro"), (5, "five fünf cinq cinco vijf"),
        (6, "six sechs seis zes"), (7, "seven sieben siete zeven"), (8, "eight acht huit ocho oito"), (9, "nine neun neuf nueve negen nove"),
        (10, "ten zehn dix diez tien"), (11, "eleven"), (12, "twelve"), (13, "thirteen"), (14, "fourteen"), (15, "fifteen"),
        (16, "sixteen"), (17, "seventeen"), (18, "eighteen"), (19, "nineteen"), (20, "twenty"), (30, "thirty"), (40, "forty"),
        (45, "forty-five"), (50, "fifty"), (60, "sixty"), (70, "seventy"), (80, "eighty"), (90, "ninety"),
    ];

    public static readonly (int Ordinal, string Names)[] Ordinals =
    [
        (1, "first 1st premier primero erste ersten"), (2, "second zweite zweiten"), (3, "third dritte dritten"), (4, "fourth"),
        (5, "fifth"), (6, "sixth"), (7, "seventh"), (8, "eighth"), (9, "ninth"), (10, "tenth"), (11, "eleventh"), (12, "twelfth"),
        (13, "thirteenth"), (14, "fourteenth"), (15, "fifteenth"), (16, "sixteenth"), (17, "seventeenth"), (18, "eighteenth"),
        (19, "nineteenth"), (20, "twentieth"), (30, "thirtieth"),
    ];
}
