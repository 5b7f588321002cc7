using System;
using System.IO;
using System.Text;

namespace Hangzhou.Cli.Reports;

/// <summary>
/// Passes lines on without the blanks at their ends, and without empty lines at the end of all: a table fills its cells with blanks up to
/// the end of the line, and in a pipe nobody needs those. One line is held at a time, since those of a table in a pipe are long.
/// </summary>
internal sealed class TrimmedLines(TextWriter output) : TextWriter(output.FormatProvider)
{
    private const int LongestRule = 100;

    private readonly StringBuilder _line = new(capacity: 1 << 12);
    private int _emptyLines;

    /// <inheritdoc/>
    public override Encoding Encoding => output.Encoding;

    /// <inheritdoc/>
    public override void Write(char value)
    {
        if (value == '\n') EndLine();
        else _line.Append(value);
    }

    /// <inheritdoc/>
    public override void Write(string? value)
    {
        var rest = value.AsSpan();
        for (var end = rest.IndexOf('\n'); end >= 0; end = rest.IndexOf('\n'))
        {
            _line.Append(rest[..end]);
            EndLine();
            rest = rest[(end + 1)..];
        }

        _line.Append(rest);
    }

    /// <summary>Passes on a last line without an end. Not left to disposal, which comes after a failure too: what is lost then stays lost.</summary>
    public void End()
    {
        if (_line.Length > 0) EndLine();
    }

    private void EndLine()
    {
        if (_line.Length == 0)
        {
            _emptyLines++;
            return;
        }

        for (; _emptyLines > 0; _emptyLines--) output.Write('\n');
        TrimEnd();
        output.Write(Shortened(_line.ToString()));
        output.Write('\n');
        _line.Clear();
    }

    private void TrimEnd()
    {
        var length = _line.Length;
        while (length > 0 && char.IsWhiteSpace(_line[length - 1])) length--;
        _line.Length = length;
    }

    // A rule is as wide as its table; in a pipe that is the longest of all lines.
    private static string Shortened(string line) =>
        line.Length > LongestRule && line.AsSpan().TrimStart(line[0]).IsEmpty ? line[..LongestRule] : line;
}
