using System.Collections.Generic;
using Hangzhou.Dsl.Generator.CSharp.Naming;
using Hangzhou.Dsl.Lowering;

namespace Hangzhou.Dsl.Generator.CSharp.Vocabulary;

/// <summary>One member of an entity's interface.</summary>
/// <param name="Signature">Its type, name and parameters; a property has no parameters.</param>
/// <param name="Call">How it is called, after the dot.</param>
/// <param name="OnRecord">The same value read off the generated record, after the dot.</param>
internal sealed record EntityMember(string Type, string Signature, string Call, string OnRecord, string Documentation)
{
    /// <summary>Whether it is a property that the record has under the same name and type.</summary>
    public bool IsProperty => Signature == Call && Call == OnRecord;

    /// <summary>Every member of the interface, in the order declared; inverse relations are none.</summary>
    public static IEnumerable<EntityMember> Of(NamedEntity entity)
    {
        foreach (var field in entity.Fields)
        {
            if (field.Field.Type is InverseFieldType) continue;
            if (field.Item is { } item)
            {
                yield return new EntityMember(Runtime.CollectionSize, field.Name, field.Name, field.Name + ".Size", Document(field));
                for (var i = 0; i < item.Fields.Count; i++) yield return ItemReader(field, item.Fields[i], field.Accessors[i]);
            }
            else
            {
                yield return Reader(field, isKey: field.Field.Ordinal == entity.Entity.KeyField);
            }

            if (field.Evidence is { } evidence) yield return EvidenceReader(field, evidence);
        }
    }

    /// <summary>What the evidence of a field is.</summary>
    public static string DocumentEvidence(NamedField field) =>
        $"Whether there is evidence for {field.Field.Path}{(field.Field.IsByYear ? " of a year" : string.Empty)}: rules that ask for evidence read what has none as not reported.";

    /// <summary>What a field is: its path, title, unit and what null means.</summary>
    public static string Document(NamedField field)
    {
        var title = field.Field.Title.English ?? field.Field.Title.Chinese;
        var byYear = field.Field.IsByYear ? ", one a year" : string.Empty;
        return field.Field.Path + (title is null ? string.Empty : ": " + title) + " (" + FieldTypes.Describe(field.Field.Type) + byYear + ").";
    }

    private static EntityMember Reader(NamedField field, bool isKey)
    {
        var type = isKey ? "string" : FieldTypes.Nullable(field);
        var missing = isKey ? " The key." : FieldTypes.IsNullable(FieldTypes.Kind(field.Field.Type)) ? " Null: not reported." : " Default: not reported.";
        var documentation = Document(field) + missing;
        return field.Field.IsByYear
            ? new EntityMember(type, field.Reader + "(int year)", field.Reader + "(year)", field.Name + "[year]", documentation)
            : new EntityMember(type, field.Name, field.Name, field.Name, documentation);
    }

    private static EntityMember EvidenceReader(NamedField field, NamedEvidence evidence) => field.Field.IsByYear
        ? new EntityMember("bool", evidence.Reader + "(int year)", evidence.Reader + "(year)", evidence.Has + "[year] ?? false", DocumentEvidence(field))
        : new EntityMember("bool", evidence.Has, evidence.Has, evidence.Has, DocumentEvidence(field));

    private static EntityMember ItemReader(NamedField owner, NamedField field, string accessor)
    {
        var (parameters, arguments, index) = field.Field.IsByYear ? ("int item, int year", "item, year", "[year]") : ("int item", "item", string.Empty);
        return new EntityMember(
            FieldTypes.Nullable(field), $"{accessor}({parameters})", $"{accessor}({arguments})", $"{owner.Name}[item].{field.Name}{index}",
            "Of an item listed under " + owner.Field.Path + ": " + Document(field));
    }
}
