using Hangzhou.Dsl.Generator.CSharp.Naming;

namespace Hangzhou.Dsl.Generator.CSharp.Targets;

/// <summary>Writes the overloads by which a record, or an object of a program's own class, reaches the method over structs.</summary>
internal static class Overloads
{
    public static void Write(IndentedWriter writer, PopulationShape shape, PlanNames names, string type, string method, string summary)
    {
        if (shape.Entity is not { } entity) return;
        var (parameter, argument) = shape.NeedsContext ? ($", in {names.Context} context", ", context") : (string.Empty, string.Empty);
        writer.Summary(summary);
        writer.Line($"public static {type} {method}({entity.TypeName} member{parameter}) => {method}(new {entity.View}(member){argument});");
        writer.Line();
        writer.Summary(summary);
        writer.Line($"public static {type} {method}({entity.Interface} member{parameter}) => {method}(new {entity.Adapter}(member){argument});");
        writer.Line();
    }
}
