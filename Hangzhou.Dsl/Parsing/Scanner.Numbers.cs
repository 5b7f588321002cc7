using Hangzhou.Dsl.Numbers;
using Hangzhou.Dsl.Text;

namespace Hangzhou.Dsl.Parsing;

/// <content>Numbers and dates.</content>
internal sealed partial class Scanner
{
    private void ScanNumberOrDate(int start)
    {
        SkipDigits();
        if (_at - start == 4 && TryScanDate(start)) return;
        var wholeEnd = _at;
        if (IsAt('.') && _at + 1 < _text.Length && Characters.IsDigit(_text[_at + 1]))
        {
            _at++;
            SkipDigits();
        }

        var digits = FullWidth.Fold(_text.Substring(start, _at - start));
        // A number refused is read as 1 from here on: nobody reckons with a million digits.
        Add(LexemeKind.Number, start, IsShort(start, digits, _at - wholeEnd - 1) ? digits : "1");
    }

    private bool IsShort(int start, string digits, int decimals)
    {
        var significant = digits.Replace(".", string.Empty).TrimStart('0').Length;
        var span = TextSpan.FromBounds(start, _at);
        if (decimals > Limits.Decimals) _context.Errors.ReportTooManyDecimals(span);
        else if (significant > Limits.Digits) _context.Errors.ReportTooManyDigits(span);
        else return true;
        return false;
    }

    /// <summary>After four digits: <c>-06-30</c>. A month or day of one digit is read too, to be reported as a bad date.</summary>
    private bool TryScanDate(int start)
    {
        var yearEnd = _at;
        if (!TryScanDatePart() || !TryScanDatePart() || (_at < _text.Length && Characters.IsDigit(_text[_at])))
        {
            _at = yearEnd;
            return false;
        }

        var text = FullWidth.Fold(_text.Substring(start, _at - start));
        var date = CalendarDate.TryParse(text);
        if (date is null) _context.Errors.ReportBadDate(TextSpan.FromBounds(start, _at), text);
        Add(LexemeKind.Date, start, text, date: date ?? CalendarDate.StartOf(2000));
        return true;
    }

    private bool TryScanDatePart()
    {
        if (!IsAt('-')) return false;
        _at++;
        var start = _at;
        while (_at < _text.Length && _at - start < 2 && Characters.IsDigit(_text[_at])) _at++;
        return _at > start;
    }

    private void SkipDigits()
    {
        while (_at < _text.Length && Characters.IsDigit(_text[_at])) _at++;
    }

    private bool IsAt(char character) => _at < _text.Length && FullWidth.Fold(_text[_at]) == character;
}
