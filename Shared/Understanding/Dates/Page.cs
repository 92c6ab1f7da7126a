using System.Diagnostics.CodeAnalysis;
using NodaTime;

namespace OutlookFollowUp.Understanding.Dates;

/// <summary>The text as tokens, open for reading from any place, with what has been understood so far.</summary>
internal sealed class Page
{
    // Farther away a date is not what "the day after" means.
    private const int Reach = 60;

    private readonly Tokens tokens = new();
    private string text = "";
    private DateSetting setting;
    private DayOrder? order;
    private int lastJoint;

    public Page(string text, DateSetting setting) => Open(text, setting);

    /// <summary>Begins another text in the room of the one before.</summary>
    [MemberNotNull(nameof(setting))]
    public void Open(string newText, DateSetting newSetting)
    {
        (text, setting, order) = (newText, newSetting, null);
        (Before, reached, IsParallel, IsSameSentence, isInside) = (null, 0, false, false, false);
        tokens.Clear();
        TokenReader.Read(text, tokens);
        lastJoint = -1;
    }

    /// <summary>Whether anywhere behind a place something stands that can join two days: "to", "until", a dash.</summary>
    public bool IsJoinedBehind(int at)
    {
        if (lastJoint < 0)
        {
            for (lastJoint = Count; lastJoint > 0 && !RangeReader.IsJoint(this, lastJoint); lastJoint--)
            {
            }
        }

        return at < lastJoint;
    }

    /// <summary>What was read at a place, so that the readers that ask again need not read again.</summary>
    public Memory<Said> Days { get; } = new();

    public Memory<Find> Moments { get; } = new();

    /// <summary>Whether a word before has said where the day lies: "by" and "until" ahead, "since" behind.</summary>
    public Direction Looks { get; set; }

    private bool isInside;

    /// <summary>Reads a date inside another, one deep: "the day after the day after the day after…" goes on for as long as somebody types.</summary>
    public T? Inside<T>(int at, Func<Page, int, T?> read)
        where T : class
    {
        if (isInside)
        {
            return null;
        }

        isInside = true;
        var inner = read(this, at);
        isInside = false;
        return inner;
    }

    public T? Remember<T>(Memory<T> memory, int at, Func<Page, int, T?> read)
        where T : class
    {
        var state = (at == FreeAt ? 1 : 0) + (2 * (int)Looks);
        if (memory.Recall(at, state) is { } known)
        {
            return known.Value;
        }

        return memory.Keep(at, state, read(this, at));
    }

    /// <summary>Where the second day of a range begins: it may be glued to its dash.</summary>
    public int FreeAt { get; set; } = -1;

    public string Text => text;

    public int Count => tokens.Count;

    public LocalDate Written => setting.WrittenAt.Date;

    public LocalDateTime WrittenAt => setting.WrittenAt;

    /// <summary>How this writer orders dates in figures: as told, or as another date of the same text shows.</summary>
    public DayOrder Order => order ??= FigureOrder.Shown(this) is var shown and not DayOrder.Unknown ? shown : setting.Order;

    /// <summary>Whether the writer's country counts weeks by number and shortens the word to "v.".</summary>
    public bool CountsWeeks => setting.CountsWeeks;

    /// <summary>Whether the writer shows one of these countries and no other.</summary>
    public bool IsFrom(string[] countries) => setting.IsFrom(countries);

    /// <summary>Whether a word is the name, or part of it, of one of those who write to each other.</summary>
    public bool IsOfName(int at) => IsCapital(at) && setting.HasName(Words(at));

    /// <summary>The find before, which "the day after" and "the 20th" may lean on; null when it stands too far away.</summary>
    public Find? Before { get; private set; }

    /// <summary>Whether this date and the one before both begin their clause: "Labor Day I'm flying, Tuesday I'm jetlagged".</summary>
    public bool IsParallel { get; private set; }

    /// <summary>Whether no sentence ends between the find before and here.</summary>
    public bool IsSameSentence { get; private set; }

    private int reached;

    /// <summary>Opens the page at a place: what was found before it is near, or forgotten.</summary>
    public Page At(int at)
    {
        Days.Forget();
        Moments.Forget();
        FreeAt = -1;
        Looks = Direction.Unsaid;
        if (Before is not { } before)
        {
            return this;
        }

        if (at - before.End > Reach)
        {
            Before = null;
            return this;
        }

        for (; reached < at; reached++)
        {
            IsSameSentence &= !(this[reached].Kind is TokenKind.Break || (this[reached].Kind == TokenKind.Mark && this[reached].Value is '.' or '!' or '?' && !this[reached + 1].IsGlued));
        }

        IsParallel = IsSameSentence && BeginsClause(before.Start) && BeginsClause(at);
        return this;
    }

    /// <summary>Remembers a find.</summary>
    public void Take(Find find)
    {
        Before = find.IsOpen ? null : find;
        reached = find.End;
        IsSameSentence = true;
    }

    public bool MayBegin(int at) => Begins(at) && !DeadEnd.IsHere(this, at);

    private bool Begins(int at) => DayReader.MayBegin(this, at) || this[at].Kind == TokenKind.Word && this[at].Word is null && this[at].Length <= 5 && (Says(at, "as") || Says(at, "t") || Says(at, "close"))
        || (Is(at, Say.On) && Is(at + 1, Say.Or));

    private bool BeginsClause(int at) => at == 0 || this[at - 1].Kind is TokenKind.Break or TokenKind.Mark;

    public ref readonly Token this[int at] => ref tokens[at];

    public Say SayAt(int at) => this[at].Word?.Say ?? Say.None;

    public bool Is(int at, Say say) => this[at].Word?.Say == say;

    public bool IsMark(int at, char mark) => this[at] is { Kind: TokenKind.Mark } token && token.Value == mark;

    public bool IsGluedMark(int at, char mark) => this[at].IsGlued && IsMark(at, mark);

    public bool IsEndOfPhrase(int at) => this[at].Kind == TokenKind.Break || (this[at].Kind == TokenKind.Mark && this[at].Value is '.' or '!' or '?' or ',' or ';' or ':' or ')' or ']');

    /// <summary>The place behind a word of this part, or the same place when it stands there not.</summary>
    public int Skip(int at, Say say) => Is(at, say) ? at + 1 : at;

    public int SkipMark(int at, char mark) => IsMark(at, mark) ? at + 1 : at;

    /// <summary>Whether it is a word that the vocabulary does not know, and no part of a longer name.</summary>
    public bool IsStrange(int at) => this[at] is { Kind: TokenKind.Word, Word: null } && !IsMark(at + 1, '-');

    public ReadOnlySpan<char> Words(int at) => this[at] is { Start: >= 0 } token ? text.AsSpan(token.Start, token.Length) : [];

    public bool Says(int at, string word) => this[at].Kind == TokenKind.Word && Words(at).Equals(word, StringComparison.OrdinalIgnoreCase);

    /// <summary>Whether a word is written with a capital letter.</summary>
    public bool IsCapital(int at) => this[at] is { Kind: TokenKind.Word } token && char.IsUpper(text[token.Start]);

    /// <summary>Whether the character before a token is no letter, digit or joining mark: "2026" in "FF-2026" is no year.</summary>
    public bool StandsFree(int at) => !this[at].IsGlued || at == FreeAt || (this[at - 1].Kind == TokenKind.Mark && this[at - 1].Value is '(' or '[' or ',' or ';' or ':' or '"' or '\'' or '“' or '‘' or '*' or '>' or '~' or '|');

    /// <summary>Whether nothing is glued behind a token that would make it part of something longer.</summary>
    public bool EndsFree(int last)
    {
        var next = this[last + 1];
        if (!next.IsGlued || next.Kind == TokenKind.Break)
        {
            return true;
        }

        return next.Kind == TokenKind.Mark && next.Value is not ('/' or '-' or '_' or '%' or '$' or '€' or '£' or '"' or '°' or '#' or '+' or '=')
            && !(next.Value is '.' or ',' or ':' or '\'' or '’' && this[last + 2] is { IsGlued: true, Kind: TokenKind.Number or TokenKind.Word });
    }
}
