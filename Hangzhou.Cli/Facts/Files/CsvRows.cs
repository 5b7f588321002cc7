using System;
using System.Globalization;
using System.IO;
using CsvHelper;
using CsvHelper.Configuration;

namespace Hangzhou.Cli.Facts;

/// <summary>
/// The rows of a CSV file, one at a time, each cell without the blanks around it. Where a cell stands is worked out only
/// when somebody asks, since a row may span several lines.
/// </summary>
internal sealed class CsvRows : IDisposable
{
    private readonly CsvParser _parser;
    private bool _hasStrayQuote;
    private int _lastLineBefore;
    private int[]? _breaksBefore;

    public CsvRows(string path, string text, char separator = ',')
    {
        Path = path;
        _parser = new CsvParser(new StringReader(text), new CheckedConfiguration
        {
            Delimiter = separator.ToString(),
            BadDataFound = _ => _hasStrayQuote = true,
        });
    }

    /// <summary>The file's path as people are shown it.</summary>
    public string Path { get; }

    /// <summary>How many cells the row has.</summary>
    public int Count => _parser.Count;

    /// <summary>A cell of the row.</summary>
    public string this[int column] => _parser[column].Trim();

    /// <summary>The first cell with a quotation mark out of place; -1 when there is none.</summary>
    public int StrayQuote { get; private set; }

    /// <summary>The first cell that is longer than any may be; -1 when there is none.</summary>
    public int TooLong { get; private set; }

    /// <summary>Goes to the next row; empty lines are skipped.</summary>
    public bool Read()
    {
        _lastLineBefore = _parser.RawRow;
        if (!_parser.Read()) return false;
        _breaksBefore = null;
        Inspect();
        return true;
    }

    /// <summary>Whether every cell of the row is blank.</summary>
    public bool IsBlank()
    {
        for (var column = 0; column < Count; column++)
        {
            if (this[column].Length > 0) return false;
        }

        return true;
    }

    /// <summary>Whether a cell of the row cannot be read, which is told: its other cells may stand in the wrong places.</summary>
    public bool IsBroken(FactProblems problems)
    {
        if (StrayQuote >= 0) problems.ReportStrayQuote(Place(StrayQuote, string.Empty));
        else if (TooLong >= 0) problems.ReportTooLong(Place(TooLong, string.Empty), this[TooLong].Length);
        return StrayQuote >= 0 || TooLong >= 0;
    }

    /// <summary>The line on which the row begins.</summary>
    public int FirstLine() => IsOneLine ? _parser.RawRow : _parser.RawRow - LineBreaksBefore(Count);

    /// <summary>Where the row begins.</summary>
    public FactPlace Place() => new(Path, FirstLine());

    /// <summary>Where a cell begins.</summary>
    public FactPlace Place(int column, string? header) => new(Path, Line(column), column + 1, header);

    /// <summary>The line on which a cell begins.</summary>
    public int Line(int column) => IsOneLine ? _parser.RawRow : FirstLine() + LineBreaksBefore(column);

    /// <inheritdoc/>
    public void Dispose() => _parser.Dispose();

    // The parser tells of bad quotes when a cell is first looked at.
    private void Inspect()
    {
        (StrayQuote, TooLong, _hasStrayQuote) = (-1, -1, false);
        for (var column = 0; column < Count; column++)
        {
            if (_parser[column].Length > FactLimits.LongestCell && TooLong < 0) TooLong = column;
            if (!_hasStrayQuote) continue;
            StrayQuote = column;
            return;
        }
    }

    private bool IsOneLine => _parser.RawRow == _lastLineBefore + 1;

    // Counted once a row: a long row may have a problem in every cell.
    private int LineBreaksBefore(int column)
    {
        if (_breaksBefore is null)
        {
            _breaksBefore = new int[Count + 1];
            for (var i = 0; i < Count; i++) _breaksBefore[i + 1] = _breaksBefore[i] + CountLineBreaks(_parser[i]);
        }

        return _breaksBefore[column];
    }

    // As the parser counts lines: \r\n is one break, \n and \r alone are one each.
    private static int CountLineBreaks(ReadOnlySpan<char> cell)
    {
        var breaks = 0;
        for (var i = 0; i < cell.Length; i++)
        {
            if (cell[i] == '\n' || (cell[i] == '\r' && !(i + 1 < cell.Length && cell[i + 1] == '\n'))) breaks++;
        }

        return breaks;
    }

    // Checked by whoever wrote it: the library's own check is compiled at every start.
    private sealed record CheckedConfiguration() : CsvConfiguration(CultureInfo.InvariantCulture), IParserConfiguration
    {
        void IParserConfiguration.Validate() { }
    }
}
