using System.Collections.Generic;
using System.Text;
using Hangzhou.Dsl.Surfaces;
using Hangzhou.Dsl.Text;

namespace Hangzhou.Dsl.Parsing;

/// <summary>Cuts a text into lexemes, by hand for speed. It never fails: what has no meaning is reported and marked.</summary>
internal sealed partial class Scanner
{
    private readonly ParseContext _context;
    private readonly string _text;
    private readonly Dictionary<string, string> _names = new(System.StringComparer.Ordinal);
    private int _at;
    private int _count;
    private bool _isFirstOnLine = true;
    private Lexeme? _first;
    private Lexeme? _last;

    private Scanner(ParseContext context)
    {
        _context = context;
        _text = context.Source.Content;
    }

    /// <summary>The first lexeme of the text; the others hang on it.</summary>
    public static Lexeme Scan(ParseContext context) => new Scanner(context).ScanAll();

    private Lexeme ScanAll()
    {
        // A byte order mark is no part of the text.
        if (_text.Length > 0 && _text[0] == '\uFEFF') _at = 1;
        while (true)
        {
            SkipTrivia();
            if (_at >= _text.Length) break;
            ScanOne();
        }

        Add(LexemeKind.End, _text.Length);
        return _first ?? throw new System.InvalidOperationException("A text has at least its end.");
    }

    private void ScanOne()
    {
        var start = _at;
        var c = _text[_at];
        if (IsLetter(_at) || c == '_') ScanName(start);
        else if (Characters.IsDigit(c)) ScanNumberOrDate(start);
        else if (c is '"' or '\uFF02' or '\u201C' or '\u201D') ScanText(start);
        else if (!ScanMark(start)) ScanUnknown(start);
    }

    private void SkipTrivia()
    {
        while (_at < _text.Length)
        {
            var c = _text[_at];
            if (c is '\n' or '\r')
            {
                _isFirstOnLine = true;
                _at++;
            }
            else if (c is ' ' or '\t' or '\u3000' or '\u00A0') _at++;
            else if (IsCommentStart()) SkipComment();
            else if (OddCharacters.At(_text, _at) is { } odd) SkipOdd(odd);
            else return;
        }
    }

    private bool IsCommentStart() =>
        _at + 1 < _text.Length && FullWidth.Fold(_text[_at]) == '/' && FullWidth.Fold(_text[_at + 1]) == '/';

    private void SkipComment()
    {
        while (_at < _text.Length && _text[_at] is not ('\n' or '\r'))
        {
            if (OddCharacters.At(_text, _at) is { } odd) SkipOdd(odd);
            else _at++;
        }
    }

    /// <summary>Wherever it stands: outside, in a comment or in a text.</summary>
    private void SkipOdd(OddCharacter odd)
    {
        var span = new TextSpan(_at, odd.Length);
        if (odd.IsText) _context.Errors.ReportInvisibleCharacter(span, odd.Name);
        else _context.Errors.ReportNoTextCharacter(span, odd.Name);
        _at += odd.Length;
    }

    private void ScanName(int start)
    {
        var seen = new StringBuilder();
        var from = start;
        while (_at < _text.Length)
        {
            var c = _text[_at];
            if (c is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or (>= '0' and <= '9') or '_') _at++;
            else if (c < 128) break;
            else if (OddCharacters.At(_text, _at) is { } odd)
            {
                // Within a name: the name is read as it looks.
                if (!odd.IsText || !IsNamePart(_at + odd.Length)) break;
                seen.Append(_text, from, _at - from);
                SkipOdd(odd);
                from = _at;
            }
            else if (IsNamePart(_at)) _at += char.IsSurrogate(c) ? 2 : 1;
            else break;
        }

        AddName(start, seen.Append(_text, from, _at - from).ToString());
    }

    private void AddName(int start, string written)
    {
        var span = TextSpan.FromBounds(start, _at);
        var isNew = !_names.ContainsKey(written);
        if (written.Length > Limits.LettersOfName) _context.Errors.ReportNameTooLong(span, written.Length);
        else if (isNew && Lookalikes.FirstIn(written) is { } letter)
            _context.Errors.ReportLookalikeLetter(span, written, letter.Name, letter.Plain, Lookalikes.Plain(written));
        var name = Intern(written.Length > Limits.LettersOfName ? written.Substring(0, Limits.LettersOfName) : written);
        Add(LexemeKind.Name, start, name, keyword: _context.Surface.KeywordOf(name));
    }

    private bool IsNamePart(int index) => index < _text.Length
        && (IsLetter(index) || Characters.IsDigit(_text[index]) || _text[index] == '_' || Characters.IsMark(_text[index]));

    private bool IsLetter(int index)
    {
        var c = _text[index];
        if (c < 128) return c is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z');
        return !IsLoneSurrogate(index) && char.IsLetter(_text, index);
    }

    private bool IsLoneSurrogate(int index) => char.IsSurrogate(_text[index]) && !char.IsSurrogatePair(_text, index);

    private bool ScanMark(int start)
    {
        var first = FullWidth.Fold(_text[start]);
        if (start + 1 < _text.Length && Marks.OfTwo(first, FullWidth.Fold(_text[start + 1])) is not Mark.None and var two)
        {
            _at = start + 2;
            Add(LexemeKind.Symbol, start, mark: two);
            return true;
        }

        var one = Marks.OfOne(first);
        if (one == Mark.None) return false;
        _at = start + 1;
        Add(LexemeKind.Symbol, start, mark: one);
        return true;
    }

    private void ScanUnknown(int start)
    {
        _at += char.IsSurrogatePair(_text, start) ? 2 : 1;
        var character = _text.Substring(start, _at - start);
        _context.Errors.ReportUnexpectedCharacter(
            TextSpan.FromBounds(start, _at), character, Characters.LookalikeOf(character));
        Add(LexemeKind.Bad, start);
    }

    private string Intern(string name)
    {
        if (_names.TryGetValue(name, out var known)) return known;
        _names.Add(name, name);
        return name;
    }

    private void Add(
        LexemeKind kind, int start, string text = "", Keyword keyword = Keyword.None, Mark mark = Mark.None,
        Numbers.CalendarDate date = default, bool isUnclosed = false)
    {
        _last = new Lexeme(_context, kind, _count++, TextSpan.FromBounds(start, kind == LexemeKind.End ? start : _at), _last)
        {
            Text = text,
            Keyword = keyword,
            Mark = mark,
            Date = date,
            IsUnclosed = isUnclosed,
            IsFirstOnLine = _isFirstOnLine || kind == LexemeKind.End,
        };
        _first ??= _last;
        _isFirstOnLine = false;
    }
}
