using System.Linq;
using Hangzhou.Dsl.Generator.CSharp.Naming;
using Hangzhou.Dsl.Lowering;

namespace Hangzhou.Dsl.Generator.CSharp.Vocabulary;

/// <summary>Writes an entity's interface, record, views and choices, and the items that entities own.</summary>
internal static class VocabularyWriter
{
    public static string WriteEntity(PlanNames names, NamedEntity entity) => GeneratedFile.Write(names, writer =>
    {
        WriteInterface(writer, entity);
        WriteRecord(writer, entity);
        WriteView(writer, entity, entity.View, entity.TypeName, "Reads a generated record as a struct, for which evaluators are specialised.", onRecord: true);
        WriteView(writer, entity, entity.Adapter, entity.Interface, "Reads any object of the interface as a struct, for which evaluators are specialised.", onRecord: false);
        foreach (var field in entity.Fields) EnumWriter.WriteEnum(writer, field);
    });

    public static string WriteItem(PlanNames names, NamedItem item) => GeneratedFile.Write(names, writer =>
    {
        writer.Summary("An item of a collection that a member owns: " + item.Part + ".");
        writer.Open($"public sealed record {item.TypeName}");
        foreach (var field in item.Fields.Where(field => field.Field.Type is not InverseFieldType)) WriteProperty(writer, field, isKey: false);
        writer.Close();
        foreach (var field in item.Fields) EnumWriter.WriteEnum(writer, field);
    });

    private static string Title(NamedEntity entity) =>
        entity.Entity.Title.English ?? entity.Entity.Title.Chinese ?? entity.Entity.Name;

    private static void WriteInterface(IndentedWriter writer, NamedEntity entity)
    {
        writer.Summary($"What rules read of a member: {Title(entity)}. Implement it on a class or struct of your own, or use {entity.TypeName}.");
        writer.Open("public interface " + entity.Interface);
        foreach (var member in EntityMember.Of(entity))
        {
            writer.Summary(member.Documentation);
            writer.Line($"{member.Type} {member.Signature}{(member.Signature == member.Call ? " { get; }" : ";")}");
        }

        writer.Close();
    }

    private static void WriteRecord(IndentedWriter writer, NamedEntity entity)
    {
        writer.Line();
        writer.Summary(Title(entity) + ", as reported.");
        writer.Open($"public sealed record {entity.TypeName} : {entity.Interface}");
        foreach (var field in entity.Fields.Where(field => field.Field.Type is not InverseFieldType))
        {
            WriteProperty(writer, field, isKey: field.Field.Ordinal == entity.Entity.KeyField);
        }

        foreach (var member in EntityMember.Of(entity).Where(member => !member.IsProperty))
        {
            writer.Line($"{member.Type} {entity.Interface}.{member.Signature} => {member.OnRecord};");
        }

        if (entity.Key is { } key) WriteToRoster(writer, entity.TypeName, key);
        writer.Close();
    }

    private static void WriteToRoster(IndentedWriter writer, string type, string key)
    {
        var roster = $"{Runtime.Roster}<{type}>";
        writer.Line();
        writer.Summary("The members as a round's roster; complete unless said otherwise.");
        writer.Open($"public static {roster} ToRoster({type}[] members, {Runtime.Completeness}? completeness = null)");
        writer.Line("var keys = new string[members.Length];");
        writer.Line($"for (var i = 0; i < keys.Length; i++) keys[i] = members[i].{key};");
        writer.Line($"return new {roster}(members, keys, completeness ?? {Runtime.Completeness}.Complete);");
        writer.Close();
    }

    private static void WriteProperty(IndentedWriter writer, NamedField field, bool isKey)
    {
        writer.Summary(EntityMember.Document(field) + (isKey ? " The key." : " Null or default: not reported."));
        var type = (field, isKey) switch
        {
            (_, true) => "string",
            ({ Item: { } item }, _) => $"{Runtime.Owned}<{item.TypeName}>",
            ({ Field.IsByYear: true }, _) => $"{Runtime.ByYear}<{FieldTypes.Bare(FieldTypes.Kind(field.Field.Type), field.Enum)}>",
            _ => FieldTypes.Nullable(field),
        };
        writer.Line($"public {type} {field.Name} {{ get; init; }}{(isKey ? " = string.Empty;" : string.Empty)}");
        if (field.Evidence is not { } evidence) return;
        writer.Summary(EntityMember.DocumentEvidence(field));
        writer.Line($"public {(field.Field.IsByYear ? Runtime.ByYear + "<bool>" : "bool")} {evidence.Has} {{ get; init; }}");
    }

    private static void WriteView(IndentedWriter writer, NamedEntity entity, string view, string over, string summary, bool onRecord)
    {
        writer.Line();
        writer.Summary(summary);
        writer.Open($"public readonly struct {view} : {entity.Interface}");
        writer.Line($"private readonly {over} _member;");
        writer.Line();
        writer.Summary("Reads this member.");
        writer.Line($"public {view}({over} member) => _member = member;");
        writer.Line();
        foreach (var member in EntityMember.Of(entity))
        {
            writer.Line("/// <inheritdoc/>");
            writer.Line($"public {member.Type} {member.Signature} => _member.{(onRecord ? member.OnRecord : member.Call)};");
        }

        writer.Close();
    }
}
