using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Globalization;
using System.Linq;
using Hangzhou.Oracle.Tests.Worlds;
using Hangzhou.Targets.Evaluation;

namespace Hangzhou.Oracle.Tests.Published;

/// <summary>A plan with a milestone for each rule asked about; it is compiled as any plan is, and asked about one sample at a time.</summary>
internal sealed class AskedPlan : IDisposable
{
    private const string Vocabulary = """
        plan asked 2026..2035 { edition "1" baseline 2025 }
        goal A { title en "Goal" }
        entity sample plural samples {
          key code: text
          a: yes_no   b: yes_no   x: count   y: count   day: date   founded: year
          pieces: many piece
        }
        part piece { holds: yes_no   amount: count }

        """;

    private readonly PlanBatch _batch;
    private readonly List<string> _rules;

    private AskedPlan(List<string> rules)
    {
        _rules = rules;
        var milestones = rules.Select((rule, i) => $"  milestone 1.{i + 1} {{\n    cite 1.1\n    {rule}\n  }}\n");
        _batch = PlanBatch.Compile([$"{Vocabulary}target 1 {{\n  goal A\n  title en \"Target\"\n{string.Concat(milestones)}}}\n"]);
    }

    /// <summary>A milestone for each question, by the plan's end.</summary>
    public static AskedPlan OfQuestions(IEnumerable<string> questions) => new([.. questions.Distinct().Select(RuleOf)]);

    /// <summary>A milestone for each timing, of what field a says; without pace, which the days alone do not tell.</summary>
    public static AskedPlan OfTimings(IEnumerable<string> timings) => new([.. timings.Distinct().Select(Timed)]);

    /// <summary>What a question answers of a sample.</summary>
    public Truth? Ask(string question, params (string Field, Cell? Cell)[] sample)
    {
        var day = new DateOnly(2035, 12, 31);
        return Report(RuleOf(question), [(day, sample)], day).Truth;
    }

    /// <summary>The status of a timing.</summary>
    public string Status(string timing, IEnumerable<(DateOnly Date, bool Holds)> rounds, DateOnly asOf) =>
        StatusNames.Of(Report(Timed(timing), rounds.Select(round => (round.Date, new (string, Cell?)[] { ("a", new YesNoCell(round.Holds)) })), asOf).Status);

    public void Dispose() => _batch.Dispose();

    /// <summary>yes, no, or what is anything but reported.</summary>
    public static Cell? YesNo(string word) => word switch { "yes" => new YesNoCell(true), "no" => new YesNoCell(false), _ => null };

    /// <summary>A count, or what is anything but reported.</summary>
    public static Cell? Count(string word) => long.TryParse(word, CultureInfo.InvariantCulture, out var count) ? new CountCell(count) : null;

    /// <summary>Pieces that hold or not, or amount to something: none, missing, or one word for each.</summary>
    public static Cell? Pieces(string list) => list switch
    {
        "missing" => null,
        "none" => new ItemsCell([], 0),
        _ => PiecesOf(list.Split(' ')),
    };

    private static ItemsCell PiecesOf(string[] words) =>
        new([.. words.Select(word => Row([("holds", YesNo(word)), ("amount", Count(word))]))], words.Length);

    private static string RuleOf(string question) => $"by 2035   every sample {{ {question} }}";

    private static string Timed(string timing) => $"{timing}   pace none   every sample {{ a }}";

    private MilestoneReport Report(string rule, IEnumerable<(DateOnly Date, (string, Cell?)[] Sample)> rounds, DateOnly asOf)
    {
        var facts = rounds.Select(round => new RoundFacts(
            round.Date,
            ImmutableSortedDictionary<string, TableFacts>.Empty.Add("sample", new TableFacts(true, null, [Row([("code", new TextCell("S")), .. round.Sample])]))));
        var plan = _batch.Plans[0];
        return plan.Assess(new World(plan.Text, [.. facts], asOf)).Targets[0].Milestones[_rules.IndexOf(rule)];
    }

    private static RowFacts Row(IEnumerable<(string Field, Cell? Cell)> cells) =>
        new(cells.Where(cell => cell.Cell is not null).ToImmutableSortedDictionary(cell => cell.Field, cell => cell.Cell!, StringComparer.Ordinal));
}
