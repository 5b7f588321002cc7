using System.Collections.Generic;
using System.Linq;
using Hangzhou.Dsl.Generator.CSharp.Expressions;
using Hangzhou.Dsl.Generator.CSharp.Naming;

namespace Hangzhou.Dsl.Generator.CSharp.Targets;

/// <summary>Writes the counts of a population: one loop without branches, no allocation.</summary>
/// <remarks>
/// The loop holds the rules themselves, not calls of the methods that are mapped to their lines: those are not inlined. Where
/// a member throws, its methods are called once more, and throw with the line of the rule in their trace.
/// </remarks>
internal sealed class CountWriter
{
    // A rule of more characters is called: it does enough for a call not to matter.
    private const int LongestInlined = 300;

    private readonly PopulationShape _shape;
    private readonly PlanNames _names;
    private readonly string _arguments;

    public CountWriter(PopulationShape shape, PlanNames names)
    {
        _shape = shape;
        _names = names;
        _arguments = Signature.Arguments(shape.Subject, shape.NeedsContext);
    }

    private bool IsScoped => _shape.Population.Scope is not null;

    /// <param name="scope">The where in C#; null without one.</param>
    /// <param name="criteria">Each criterion in C#.</param>
    public void WriteCount(IndentedWriter writer, NamedEntity entity, string? scope, IReadOnlyList<string> criteria)
    {
        const string Summary = "How many fulfil the rule, do not, and cannot be told.";
        var (parameter, argument) = _shape.NeedsContext ? ($", in {_names.Context} context", ", context") : (string.Empty, string.Empty);
        writer.Line();
        writer.Summary(Summary);
        writer.Line($"public static {Runtime.MemberCounts} Count({Runtime.ReadOnlySpan}<{entity.TypeName}> members{parameter})");
        writer.Continuation($"=> Count({Runtime.Evaluation}Views.Over<{entity.TypeName}, {entity.View}>(members){argument});");
        writer.Line();
        writer.Summary(Summary);
        writer.Open($"public static {Runtime.MemberCounts} Count<T>({Runtime.ReadOnlySpan}<T> members{parameter}) where T : struct, {entity.Interface}");
        WriteLoop(writer, scope, criteria);
        writer.Close();
    }

    private void WriteLoop(IndentedWriter writer, string? scope, IReadOnlyList<string> criteria)
    {
        var truth = Chain.Join(" & ", criteria.Select((code, i) => Inlined(code, "Criterion" + CSharpText.Number(i + 1))));
        writer.Line("var i = 0;");
        writer.Line(IsScoped ? $"{Runtime.Span}<int> counts = stackalloc int[16];" : "int yes = 0, known = 0;");
        writer.Open("try");
        writer.Open("for (; i < members.Length; i++)");
        writer.Line("ref readonly var member = ref members[i];");
        if (scope is not null)
        {
            writer.Line($"counts[((int){Inlined(scope, "InScope")} << 2) | (int)({truth})]++;");
        }
        else
        {
            writer.Line($"var truth = (int)({truth});");
            writer.Line("yes += truth >> 1;");
            writer.Line("known += 1 ^ (truth & 1) ^ (truth >> 1);");
        }

        writer.Close();
        writer.Close();
        WriteCatch(writer);
        writer.Line();
        writer.Line(IsScoped
            ? $"return new {Runtime.MemberCounts}({Truths("counts[15], counts[12], counts[13]")}, {Truths("counts[7], counts[4], counts[5]")}, counts[3] + counts[0] + counts[1]);"
            : $"return new {Runtime.MemberCounts}({Truths("yes, known - yes, members.Length - known")}, default, 0);");
    }

    private void WriteCatch(IndentedWriter writer)
    {
        writer.Open("catch (global::System.Exception)");
        writer.Line("ref readonly var member = ref members[i];");
        if (IsScoped) writer.Line($"InScope({_arguments});");
        writer.Line($"Evaluate({_arguments});");
        writer.Line("throw;");
        writer.Close();
    }

    private string Inlined(string code, string method) => code.Length <= LongestInlined ? code : $"{method}({_arguments})";

    private static string Truths(string counts) => $"new {Runtime.TruthCounts}({counts})";
}
