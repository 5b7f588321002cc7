using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Text;
using Hangzhou.Targets.Evaluation;
using Hangzhou.Testing;

namespace Hangzhou.Targets.Tests.Evaluation.PublishedPace;

/// <summary>A row of <c>statcan.csv</c>: a series with its published progress.</summary>
internal sealed class PublishedSeries
{
    private readonly Dictionary<string, string> _cells;

    private PublishedSeries(Dictionary<string, string> cells) => _cells = cells;

    /// <summary>All of them.</summary>
    public static IReadOnlyList<PublishedSeries> All { get; } = Read();

    /// <summary>Its name in a message.</summary>
    public string Name => $"{_cells["indicator"]} {_cells["series"]}";

    /// <summary>Null where no second year is published.</summary>
    public PaceTrend? Trend => Number("current_value") is { } value
        ? new PaceTrend(Year("base_year"), Number("base_value")!.Value, Year("current_year"), value, _cells["direction"] == "-1")
        : null;

    /// <summary>Null where nothing is to be reached.</summary>
    public PaceTarget? Target => Number("target") is { } target ? new PaceTarget(Year("target_year"), target) : null;

    public Fraction? Ceiling => Number("limit");

    public double? Progress => Real("published_progress_value");

    /// <summary>In our words; null for not available.</summary>
    public MilestoneStatus? Status => _cells["published_status"] switch
    {
        "target_achieved" => MilestoneStatus.Achieved,
        "substantial_progress" => MilestoneStatus.OnTrack,
        "moderate_progress" => MilestoneStatus.AccelerationNeeded,
        "limited_progress" => MilestoneStatus.Limited,
        "deterioration" => MilestoneStatus.Deteriorating,
        "not_available" => null,
        var other => throw new InvalidDataException(other),
    };

    public double? UnRatio => Real("un_ratio");

    /// <summary>3: on track or achieved, 2: acceleration needed, 1: limited or deteriorating; empty where not recomputed.</summary>
    public string UnScore => _cells["un_score"];

    private Fraction? Number(string column) =>
        _cells[column].Length == 0 ? null : Fraction.From(decimal.Parse(_cells[column], NumberStyles.Float, CultureInfo.InvariantCulture));

    private double? Real(string column) => _cells[column].Length == 0 ? null : double.Parse(_cells[column], CultureInfo.InvariantCulture);

    private int Year(string column) => int.Parse(_cells[column], CultureInfo.InvariantCulture);

    private static List<PublishedSeries> Read()
    {
        var lines = File.ReadAllLines(RepositoryRoot.PathOf("tests/Hangzhou.Targets.Tests/Evaluation/Assessing/PublishedPace/statcan.csv"));
        var heading = Cells(lines[0]);
        return [.. lines.Skip(1).Select(line => new PublishedSeries(heading.Zip(Cells(line)).ToDictionary()))];
    }

    // Names may hold commas between quotation marks; none holds a quotation mark or a line break.
    private static List<string> Cells(string line)
    {
        var (cells, cell, isQuoted) = (new List<string>(), new StringBuilder(), false);
        foreach (var letter in line)
        {
            if (letter == '"') isQuoted = !isQuoted;
            else if (letter != ',' || isQuoted) cell.Append(letter);
            else
            {
                cells.Add(cell.ToString());
                cell.Clear();
            }
        }

        cells.Add(cell.ToString());
        return cells;
    }
}
