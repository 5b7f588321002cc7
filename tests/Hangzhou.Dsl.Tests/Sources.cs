using System.Linq;
using Hangzhou.Dsl.Parsing;
using Hangzhou.Dsl.Syntax;
using Hangzhou.Dsl.Text;

namespace Hangzhou.Dsl.Tests;

/// <summary>Parses pieces of a plan by putting the rest around them.</summary>
internal static class Sources
{
    public const string BeforeCriteria = "target 5 { milestone 5.1 { cite 5.1 by 2035 every reserve {\n";
    public const string AfterCriteria = "\n} } }\n";

    public static PlanFileSyntax Parse(string text) => PlanParser.Parse(new SourceText("plan.hz", text));

    public static PlanFileSyntax ParseCriteria(string text) => Parse(BeforeCriteria + text + AfterCriteria);

    /// <summary>The trees of the criteria, one a line, and the diagnostics after them.</summary>
    public static string PrintCriteria(string text)
    {
        var file = ParseCriteria(text);
        var criteria = file.Declarations.OfType<TargetSyntax>()
            .SelectMany(target => target.Milestones)
            .SelectMany(milestone => milestone.Populations)
            .SelectMany(population => population.Criteria)
            .Select(criterion => SyntaxPrinter.Print(criterion.Expression));
        return string.Join('\n', criteria.Concat(file.Diagnostics.Select(found => found.Code + " " + found.Message)));
    }
}
