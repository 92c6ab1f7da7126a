namespace OutlookFollowUp.Understanding.Dates;

/// <summary>Takes a text apart into words, numbers and marks, once, from front to back.</summary>
internal static class TokenReader
{
    // A line this long was wrapped by the mail program: the phrase may go on. A shorter one was ended by the writer.
    private const int WrappedLine = 50;

    public static Tokens Read(string text)
    {
        var tokens = new Tokens();
        Read(text, tokens);
        return tokens;
    }

    public static void Read(string text, Tokens tokens)
    {
        var lineStart = 0;
        var glued = false;
        for (var at = 0; at < text.Length;)
        {
            var c = text[at];
            if (IsLetter(c))
            {
                tokens.Add(Word(text, at, glued));
            }
            else if (char.IsAsciiDigit(c))
            {
                tokens.Add(Number(text, at, glued));
            }
            else if (c == '\n')
            {
                if (at - lineStart < WrappedLine || at + 1 >= text.Length || !char.IsLetterOrDigit(text[at + 1]))
                {
                    tokens.Add(new(at, 1, TokenKind.Break, false, false, 0, -1, null));
                }

                lineStart = ++at;
                glued = false;
                continue;
            }
            else if (char.IsWhiteSpace(c) || char.IsControl(c))
            {
                glued = false;
                at++;
                continue;
            }
            else
            {
                tokens.Add(new(at, 1, TokenKind.Mark, glued, false, 0, c, null));
            }

            glued = true;
            at = tokens[tokens.Count - 1].End;
        }
    }

    private static Token Number(string text, int start, bool glued)
    {
        var end = start;
        var value = 0;
        while (end < text.Length && char.IsAsciiDigit(text[end]))
        {
            value = end - start < 9 ? (value * 10) + (text[end] - '0') : -1;
            end++;
        }

        var digits = (byte)Math.Min(end - start, 255);
        var suffix = OrdinalSuffix(text, end);
        return new(start, end + suffix - start, TokenKind.Number, glued, suffix > 0, digits, digits > 9 ? -1 : value, null);
    }

    private static int OrdinalSuffix(string text, int at)
    {
        if (at < text.Length && text[at] is 'º' or 'ª')
        {
            return 1;
        }

        var isSuffix = at + 1 < text.Length && (char.ToLowerInvariant(text[at]), char.ToLowerInvariant(text[at + 1])) is
            ('s', 't') or ('n', 'd') or ('r', 'd') or ('t', 'h') or ('e', 'r');
        return isSuffix && (at + 2 >= text.Length || !char.IsLetterOrDigit(text[at + 2])) ? 2 : 0;
    }

    // Most letters are plain ones, and those are told at a glance.
    private static bool IsLetter(char c) => char.IsAsciiLetter(c) || (c >= 128 && char.IsLetter(c));

    private static Token Word(string text, int start, bool glued)
    {
        var end = start;
        var key = default(WordKey);
        for (; end < text.Length; end++)
        {
            if (char.IsAsciiLetter(text[end]))
            {
                key = key.WithPlain(text[end]);
            }
            else if (IsLetter(text[end]) || IsApostropheInside(text, end))
            {
                key = key.With(text[end]);
            }
            else
            {
                break;
            }
        }

        return new(start, end - start, TokenKind.Word, glued, false, 0, -1, Vocabulary.Find(text.AsSpan(start, end - start), key));
    }

    private static bool IsApostropheInside(string text, int at) =>
        text[at] is '\'' or '’' && at + 1 < text.Length && char.IsLetter(text[at + 1]);
}
