using System.Globalization;
using System.IO;
using System.Linq;
using Hangzhou.Dsl.Parsing;
using Hangzhou.Dsl.Syntax;
using Hangzhou.Dsl.Text;
using Hangzhou.Testing;

namespace Hangzhou.Dsl.Tests.Plan;

/// <summary>The plan that ships with Hangzhou.Targets.</summary>
public sealed class BuiltInPlanTests
{
    private static readonly string Folder = RepositoryRoot.PathOf("Hangzhou.Targets/Plan");

    private static readonly Compilation BuiltIn = Compilation.Compile(
        Directory.GetFiles(Folder, "*.hz", SearchOption.AllDirectories)
            .Select(file => new SourceText(Path.GetRelativePath(Folder, file), File.ReadAllText(file))));

    [Fact]
    public void It_compiles_without_a_finding() =>
        Assert.Empty(BuiltIn.Diagnostics.Select(finding => $"{finding.Location.Source.Path} {finding.Location.Lines} {finding.Message}"));

    [Fact]
    public void It_holds_all_34_targets() => Assert.Equal(Enumerable.Range(1, 34), BuiltIn.Plan!.Targets.Select(target => target.Number).Order());

    [Fact]
    public void Each_of_the_78_commitments_is_cited_by_a_milestone()
    {
        var outline = PlanParser.Parse(new SourceText("outline.hz", File.ReadAllText(Path.Combine(Folder, "outline.hz"))));
        var commitments = outline.Declarations.OfType<CommitmentSyntax>().Select(commitment => commitment.Id.Text).ToList();

        var cited = BuiltIn.Plan!.Targets.SelectMany(target => target.Milestones).SelectMany(milestone => milestone.Cites);

        Assert.Equal(78, commitments.Count);
        Assert.Empty(commitments.Except(cited));
    }

    /// <summary>The bullets under each target of the official text, counted there.</summary>
    [Theory]
    [InlineData(5, 2)]
    [InlineData(8, 1)]
    [InlineData(9, 3)]
    [InlineData(14, 2)]
    [InlineData(16, 3)]
    [InlineData(20, 4)]
    [InlineData(21, 4)]
    [InlineData(24, 3)]
    [InlineData(27, 2)]
    public void Every_commitment_of_an_encoded_target_is_cited(int number, int commitments)
    {
        var target = BuiltIn.Plan!.Targets.Single(target => target.Number == number);

        var cited = target.Milestones.SelectMany(milestone => milestone.Cites).Distinct().Order();

        Assert.Equal(Enumerable.Range(1, commitments).Select(bullet => string.Create(CultureInfo.InvariantCulture, $"{number}.{bullet}")), cited);
    }

    [Fact]
    public void Everything_that_people_read_has_both_titles()
    {
        var plan = BuiltIn.Plan!;
        var untitled = plan.Goals.Select(goal => (goal.Name, goal.Title))
            .Concat(plan.Targets.Select(target => (target.Number.ToString(CultureInfo.InvariantCulture), target.Title)))
            .Concat(plan.Targets.SelectMany(target => target.Milestones).Select(milestone => (milestone.Id, milestone.Title)))
            .Concat(plan.Vocabulary.Entities.Select(entity => (entity.Name, entity.Title)))
            .Where(titled => titled.Title.English is null || titled.Title.Chinese is null)
            .Select(titled => titled.Item1);

        Assert.Empty(untitled);
    }

    [Fact]
    public void Every_assumption_says_what_it_reads_how_else_it_can_be_read_and_who_decides()
    {
        var unfinished = BuiltIn.Plan!.Assumptions
            .Where(assumption => assumption.Reads.Length == 0 || assumption.Readings.Count < 2 || assumption.DecidedBy is null)
            .Select(assumption => assumption.Name);

        Assert.Empty(unfinished);
    }
}
