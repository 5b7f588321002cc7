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
    }
}
