using System.Text;

namespace OutlookFollowUp.Sandbox.Graph.Query;

/// <summary>A word of a $filter: a name, a literal or a sign.</summary>
internal readonly record struct FilterToken(FilterTokenKind Kind, string Text)
{
    public static List<FilterToken> Split(string filter)
    {
        var tokens = new List<FilterToken>();
        for (var i = 0; i < filter.Length;)
        {
            var c = filter[i];
            if (char.IsWhiteSpace(c))
            {
                i++;
            }
            else if (c is '(' or ')' or ',')
            {
                tokens.Add(new FilterToken(FilterTokenKind.Sign, c.ToString()));
                i++;
            }
            else if (c == '\'')
            {
                tokens.Add(new FilterToken(FilterTokenKind.Text, Quoted(filter, ref i)));
            }
            else
            {
                var start = i;
                while (i < filter.Length && !char.IsWhiteSpace(filter[i]) && filter[i] is not ('(' or ')' or ',' or '\''))
                {
                    i++;
                }

                tokens.Add(new FilterToken(FilterTokenKind.Word, filter[start..i]));
            }
        }

        return tokens;
    }

    // A quote inside a text is written twice.
    private static string Quoted(string filter, ref int i)
    {
        var text = new StringBuilder();
        for (i++; i < filter.Length; i++)
        {
            if (filter[i] != '\'')
            {
                text.Append(filter[i]);
            }
            else if (i + 1 < filter.Length && filter[i + 1] == '\'')
            {
                text.Append('\'');
                i++;
            }
            else
            {
                i++;
                return text.ToString();
            }
        }

        throw GraphRefusal.BadUri($"There is an unterminated string literal in '{filter}'.");
    }
}

internal enum FilterTokenKind
{
    Word,
    Text,
    Sign,
}
