using System.Linq;
using Hangzhou.Dsl.Generator.CSharp.Naming;
using Hangzhou.Dsl.Lowering;

namespace Hangzhou.Dsl.Generator.CSharp.Vocabulary;

/// <summary>Writes the type of a one-of (ordinals) or a many-one-of (flags).</summary>
internal static class EnumWriter
{
    public static void WriteEnum(IndentedWriter writer, NamedField field)
    {
        if (field.Enum is not { } choices || field.Field.Type is not ChoiceFieldType type) return;
        writer.Line();
        writer.Summary((choices.IsMany ? "Several choices of " : "The choices of ") + field.Field.Path + ".");
        if (choices.IsMany) writer.Line("[global::System.Flags]");
        writer.Open($"public enum {choices.TypeName} : {(choices.IsMany ? "ulong" : "int")}");
        if (choices.IsMany)
        {
            writer.Summary("Reported: none of them.");
            writer.Line("None = 0,");
        }

        for (var i = 0; i < choices.Members.Count; i++)
        {
            var choice = type.Choices[i];
            writer.Summary(choice.Chinese is null ? choice.Name : choice.Name + " · " + choice.Chinese);
            writer.Line(choices.IsMany
                ? $"{choices.Members[i]} = 1UL << {CSharpText.Number(i)},"
                : $"{choices.Members[i]} = {CSharpText.Number(i)},");
        }

        writer.Close();
        WriteNames(writer, choices, type);
    }

    // The choices as rules and facts write them.
    private static void WriteNames(IndentedWriter writer, NamedEnum choices, ChoiceFieldType type)
    {
        var names = string.Join(", ", type.Choices.Select(choice => CSharpText.Literal(choice.Name)));
        writer.Line();
        writer.Open($"internal static class {choices.TypeName}Names");
        writer.Line($"private static readonly string[] Names = {{ {names} }};");
        writer.Line();
        if (choices.IsMany)
        {
            writer.Open($"internal static {Runtime.KeySet} Of({choices.TypeName}? value)");
            writer.Line("if (value is null) return default;");
            writer.Line($"var names = {Runtime.ImmutableArray}.CreateBuilder<string>();");
            writer.Line("for (var i = 0; i < Names.Length; i++) if (((ulong)value & (1UL << i)) != 0) names.Add(Names[i]);");
            writer.Line($"return new {Runtime.KeySet}(names.ToImmutable());");
            writer.Close();
        }
        else
        {
            writer.Line($"internal static string? Of({choices.TypeName}? value) => value is {{ }} choice && (uint)choice < (uint)Names.Length ? Names[(int)choice] : null;");
        }

        writer.Close();
    }
}
