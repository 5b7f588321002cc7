using System.Collections.Generic;
using System.Linq;
using System.Text;
using Hangzhou.Dsl.Syntax;
using Hangzhou.Dsl.Text;

namespace Hangzhou.Dsl.Lowering;

/// <summary>Rules as written, without what formatting changes: comments left out, white space collapsed.</summary>
internal static class RuleText
{
    /// <summary>The text of a span.</summary>
    public static string Of(SourceText source, TextSpan span) => Collapse(source[span]);

    /// <summary>A milestone with its criteria between semicolons, one line or many.</summary>
    public static string OfMilestone(SourceText source, MilestoneSyntax milestone)
    {
        var criteria = milestone.Populations.SelectMany(population => population.Criteria).ToList();
        var text = new StringBuilder();
        var position = milestone.Span.Start;
        foreach (var population in milestone.Populations)
        {
            var isFirst = true;
            foreach (var criterion in population.Criteria)
            {
                var between = source[TextSpan.FromBounds(position, criterion.Span.Start)];
                text.Append(isFirst ? WithoutSeparators(between) : "; ");
                text.Append(source[criterion.Span]);
                position = criterion.Span.End;
                isFirst = false;
            }
        }

        text.Append(WithoutSeparators(source[TextSpan.FromBounds(position, milestone.Span.End)]));
        return Collapse(text.ToString());
    }

    private static string WithoutSeparators(string between) => "\n" + between.TrimStart(' ', '\t', '\r', '\n', ';', '；');

    private static string Collapse(string text)
    {
        var collapsed = new StringBuilder(text.Length);
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] is '"' or '\uFF02') i = CopyQuoted(text, i, collapsed);
            else if (IsCommentAt(text, i)) i = SkipLine(text, i);
            else Append(collapsed, text[i]);
        }

        return collapsed.ToString().Trim();
    }

    private static void Append(StringBuilder text, char next)
    {
        var last = text.Length == 0 ? ' ' : text[text.Length - 1];
        if (next is '{' or '}' && last != ' ') text.Append(' ');
        if (char.IsWhiteSpace(next))
        {
            if (last is not (' ' or '(')) text.Append(' ');
            return;
        }

        if (next is ')' or ',' or ';' && last == ' ' && text.Length > 0) text.Length--;
        if (last is ',' or ';' or '{' or '}') text.Append(' ');
        text.Append(next);
    }

    private static bool IsCommentAt(string text, int index) =>
        text[index] is '/' or '\uFF0F' && index + 1 < text.Length && text[index + 1] is '/' or '\uFF0F';

    private static int SkipLine(string text, int index)
    {
        while (index + 1 < text.Length && text[index + 1] is not ('\n' or '\r')) index++;
        return index;
    }

    private static int CopyQuoted(string text, int index, StringBuilder copy)
    {
        copy.Append(text[index]);
        for (index++; index < text.Length; index++)
        {
            copy.Append(text[index]);
            if (text[index] == '\\' && index + 1 < text.Length) copy.Append(text[++index]);
            else if (text[index] is '"' or '\uFF02') break;
        }

        return index;
    }
}
