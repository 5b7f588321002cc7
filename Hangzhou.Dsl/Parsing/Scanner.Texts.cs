using System.Text;
using Hangzhou.Dsl.Text;

namespace Hangzhou.Dsl.Parsing;

/// <content>Texts between quotes.</content>
internal sealed partial class Scanner
{
    private void ScanText(int start)
    {
        var isTypographic = _text[start] is '\u201C' or '\u201D';
        if (isTypographic)
            _context.Errors.ReportUnexpectedCharacter(new TextSpan(start, 1), _text.Substring(start, 1), "\"");
        _at++;
        var value = new StringBuilder();
        while (_at < _text.Length && _text[_at] is not ('\n' or '\r'))
        {
            if (IsClosingQuote(isTypographic))
            {
                _at++;
                Add(LexemeKind.Text, start, value.ToString());
                return;
            }

            ScanTextCharacter(value);
        }

        EndUnclosedText(start, isTypographic);
    }

    private bool IsClosingQuote(bool isTypographic) =>
        _text[_at] is '"' or '\uFF02' || (isTypographic && _text[_at] is '\u201C' or '\u201D');

    private void ScanTextCharacter(StringBuilder value)
    {
        var start = _at;
        var c = _text[_at];
        if (c != '\\' || _at + 1 >= _text.Length || _text[_at + 1] is '\n' or '\r')
        {
            if (OddCharacters.At(_text, _at) is not { } odd) _at++;
            else SkipOdd(odd);
            value.Append(_text, start, _at - start);
            return;
        }

        var escaped = _text[_at + 1] switch
        {
            '"' => '"',
            '\\' => '\\',
            'n' => '\n',
            't' => '\t',
            _ => '\0',
        };
        if (escaped == '\0')
            _context.Errors.ReportUnknownEscape(new TextSpan(_at, 2), _text.Substring(_at, 2));
        else
            value.Append(escaped);
        _at += 2;
    }

    /// <summary>The closing braces at the line's end are left outside, so that one missing quote is one error.</summary>
    private void EndUnclosedText(int start, bool isTypographic)
    {
        while (_at > start + 1 && _text[_at - 1] is '}' or ' ' or '\t') _at--;
        if (!isTypographic) _context.Errors.ReportUnclosedText(TextSpan.FromBounds(start, _at));
        Add(LexemeKind.Text, start, _text.Substring(start + 1, _at - start - 1), isUnclosed: true);
    }
}
