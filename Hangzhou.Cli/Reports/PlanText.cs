using System.Linq;
using Hangzhou.Cli.Output;
using Hangzhou.Targets.Evaluation;
using Spectre.Console;

namespace Hangzhou.Cli.Reports;

/// <summary>A plan for people: what <c>list</c> prints.</summary>
internal sealed class PlanText
{
    private readonly PlanSchema _plan;
    private readonly IAnsiConsole _console;

    private PlanText(PlanSchema plan, IAnsiConsole console) => (_plan, _console) = (plan, console);

    public static void Write(PlanSchema plan, CommandContext context) => ScreenConsole.Write(context, console =>
    {
        var text = new PlanText(plan, console);
        text.WriteHead();
        foreach (var goal in plan.Goals) text.WriteGoal(goal);
        text.WriteAssumptions();
        text.WriteNotEncoded();
        text.WriteTables();
    });

    private void WriteHead()
    {
        _console.Line($"{_plan.Title.English ?? _plan.Name}, {Words.Of(_plan.FirstDay.Year)} to {Words.Of(_plan.LastDay.Year)}, edition {_plan.Edition}");
        var milestones = _plan.Targets.Sum(target => target.Milestones.Length);
        _console.Line($"{Words.Of(_plan.Targets.Length)} targets with {Words.Of(milestones)} milestones, measured from {Words.Of(_plan.BaselineYear)}");
    }

    private void WriteGoal(GoalSchema goal)
    {
        WriteHeading($"Goal {goal.Name}: {goal.Title.English}");
        foreach (var target in _plan.Targets.Where(target => target.Goal == goal.Name))
        {
            _console.Line($"Target {Words.Of(target.Number)}: {target.Title.English}", ScreenText.Bold);
            foreach (var milestone in target.Milestones) WriteMilestone(milestone);
        }
    }

    private void WriteMilestone(MilestoneSchema milestone)
    {
        _console.Line($"  {milestone.Id}  {milestone.Title.English}");
        _console.Line($"    {Timings.Describe(milestone.Timing)}, encodes {string.Join(", ", milestone.Cites)}  ({milestone.Line.File}:{Words.Of(milestone.Line.Line)})");
        if (!milestone.Figures.IsEmpty) _console.Line($"    figures: {string.Join(", ", milestone.Figures)}");
        if (!milestone.Assumptions.IsEmpty)
        {
            _console.Line($"    assumes: {string.Join(", ", milestone.Assumptions.Select(ordinal => _plan.Assumptions[ordinal].Name))}");
        }

        foreach (var population in milestone.Populations)
        {
            _console.Line($"    {Populations.Who(population, population.Entity is { } entity ? _plan.Entities[entity] : null)}");
            foreach (var criterion in population.Criteria) _console.Line($"      {criterion.Label}. {criterion.Text}");
        }
    }

    private void WriteAssumptions()
    {
        if (_plan.Assumptions.IsEmpty) return;
        WriteHeading("Assumptions");
        foreach (var assumption in _plan.Assumptions)
        {
            var readings = assumption.Readings.IsEmpty
                ? "no reading yet"
                : string.Join(", ", assumption.Readings.Select(reading => $"{reading.Name} = {reading.Value}"));
            var status = assumption.Status is null ? string.Empty : $" ({assumption.Status})";
            _console.Line($"  {assumption.Name}: {readings}{status}");
            _console.Line($"    {assumption.Reads}");
        }
    }

    private void WriteNotEncoded()
    {
        if (_plan.NotEncoded.IsEmpty) return;
        WriteHeading("Not encoded");
        foreach (var part in _plan.NotEncoded)
        {
            _console.Line($"  {part.Cite}{(part.Part is null ? string.Empty : $" ({part.Part})")}: {part.Because}");
        }
    }

    private void WriteTables()
    {
        WriteHeading("Tables of facts");
        foreach (var shape in Facts.TableShape.All(_plan)) _console.Line($"  {shape.File}");
    }

    private void WriteHeading(string text)
    {
        _console.WriteLine();
        _console.Line(text, ScreenText.Bold);
    }
}
