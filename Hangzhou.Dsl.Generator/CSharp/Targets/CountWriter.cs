using Hangzhou.Dsl.Generator.CSharp.Expressions;
using Hangzhou.Dsl.Generator.CSharp.Naming;

namespace Hangzhou.Dsl.Generator.CSharp.Targets;

/// <summary>Writes the counts of a population: one loop without branches, no allocation.</summary>
internal sealed class CountWriter
{
    private readonly PopulationShape _shape;
    private readonly PlanNames _names;

    public CountWriter(PopulationShape shape, PlanNames names)
    {
        _shape = shape;
        _names = names;
    }

    public void WriteCount(IndentedWriter writer, NamedEntity entity)
    {
        var context = _shape.NeedsContext ? $", in {_names.Context} context" : string.Empty;
        WriteLoop(writer, $"Count({Runtime.ReadOnlySpan}<{entity.TypeName}> members{context})", $"new {entity.View}(members[i])", "member");
        WriteLoop(
            writer, $"Count<T>({Runtime.ReadOnlySpan}<T> members{context}) where T : struct, {entity.Interface}", "ref members[i]", "member");
    }

    private void WriteLoop(IndentedWriter writer, string signature, string element, string member)
    {
        var arguments = Signature.Arguments(_shape.Subject with { Member = member }, _shape.NeedsContext);
        writer.Line();
        writer.Summary("How many fulfil the rule, do not, and cannot be told.");
        writer.Open($"public static {Runtime.MemberCounts} {signature}");
        var isScoped = _shape.Population.Scope is not null;
        writer.Line(isScoped ? $"{Runtime.Span}<int> counts = stackalloc int[16];" : "int yes = 0, known = 0;");
        writer.Open("for (var i = 0; i < members.Length; i++)");
        writer.Line(element.StartsWith("ref ", System.StringComparison.Ordinal)
            ? $"ref readonly var {member} = {element};"
            : $"var {member} = {element};");
        if (isScoped)
        {
            writer.Line($"counts[((int)InScope({arguments}) << 2) | (int)Evaluate({arguments})]++;");
        }
        else
        {
            writer.Line($"var truth = (int)Evaluate({arguments});");
            writer.Line("yes += truth >> 1;");
            writer.Line("known += 1 ^ (truth & 1) ^ (truth >> 1);");
        }

        writer.Close();
        writer.Line();
        writer.Line(isScoped
            ? $"return new {Runtime.MemberCounts}({Truths("counts[15], counts[12], counts[13]")}, {Truths("counts[7], counts[4], counts[5]")}, counts[3] + counts[0] + counts[1]);"
            : $"return new {Runtime.MemberCounts}({Truths("yes, known - yes, members.Length - known")}, {Truths("0, 0, 0")}, 0);");
        writer.Close();
    }

    private static string Truths(string counts) => $"new {Runtime.TruthCounts}({counts})";
}
