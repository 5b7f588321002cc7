using System.Collections.Generic;
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
            else if (Characters.InvisibleNameAt(_text, _at) is { } name) SkipInvisible(name);
            else return;
        }
    }

    private bool IsCommentStart() =>
        _at + 1 < _text.Length && Characters.Fold(_text[_at]) == '/' && Characters.Fold(_text[_at + 1]) == '/';

    private void SkipComment()
    {
        while (_at < _text.Length && _text[_at] is not ('\n' or '\r'))
        {
            if (_text[_at] >= 128 && Characters.InvisibleNameAt(_text, _at) is { } name) SkipInvisible(name);
            else _at++;
        }
    }

    private void SkipInvisible(string name)
    {
        var codePoint = Characters.CodePointName(_text[_at]);
        _context.Errors.ReportInvisibleCharacter(new TextSpan(_at, 1), codePoint, name);
        _at++;
    }

    private void ScanName(int start)
    {
        while (_at < _text.Length)
        {
            var c = _text[_at];
            if (c is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or (>= '0' and <= '9') or '_') _at++;
            else if (c < 128) break;
            else if (IsLetter(_at) || Characters.IsDigit(c) || Characters.IsMark(c)) _at += char.IsSurrogate(c) ? 2 : 1;
            else break;
        }

        var name = Intern(_text.Substring(start, _at - start));
        Add(LexemeKind.Name, start, name, keyword: _context.Surface.KeywordOf(name));
    }

    private bool IsLetter(int index)
    {
        var c = _text[index];
        if (c < 128) return c is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z');
        return !IsLoneSurrogate(index) && char.IsLetter(_text, index);
    }

    private bool IsLoneSurrogate(int index) => char.IsSurrogate(_text[index]) && !char.IsSurrogatePair(_text, index);

    private bool ScanMark(int start)
    {
        var first = Characters.Fold(_text[start]);
        if (start + 1 < _text.Length && Marks.OfTwo(first, Characters.Fold(_text[start + 1])) is not Mark.None and var two)
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
