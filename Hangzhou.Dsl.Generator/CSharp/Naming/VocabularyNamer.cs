using System.Collections.Generic;
using System.Linq;
using Hangzhou.Dsl.Lowering;

namespace Hangzhou.Dsl.Generator.CSharp.Naming;

/// <summary>Gives every entity, field, choice and item its C# name, none of them twice.</summary>
internal sealed class VocabularyNamer
{
    // What a record has by itself, or what the writers put into one.
    private static readonly string[] RecordMembers =
    {
        "Equals", "GetHashCode", "GetType", "ToString", "Finalize", "MemberwiseClone", "ReferenceEquals", "Clone", "EqualityContract",
        "PrintMembers", "Deconstruct", "ToRoster", "Of", "Count",
    };

    // What a round has by itself; within it these hide types.
    private static readonly string[] RoundMembers = { "Info", "RosterOf", "ColumnsOf", "Keep", "GroupKeys", "With", "Load", "RoundYear", "LastCompletedYear" };

    private readonly NamePool _types;
    private readonly NamePool _roundMembers = new(RoundMembers);
    private readonly Dictionary<string, NamedItem> _items = new(System.StringComparer.Ordinal);

    private VocabularyNamer(PlanNames plan)
    {
        // No type is called as a member that every record has, or a round.
        _types = new NamePool([
            .. RecordMembers, .. RoundMembers, plan.Plan, plan.Round, plan.Rounds, plan.Context, plan.Assumptions, "Rule", "Overall", "Assess", "Schema", "Instance",
            "T", "System", "Hangzhou"]);
    }

    public static NamedVocabulary Name(LoweredVocabulary vocabulary, PlanNames plan) => new VocabularyNamer(plan).Name(vocabulary);

    private NamedVocabulary Name(LoweredVocabulary vocabulary)
    {
        var types = vocabulary.Entities
            .Select(entity => _types.Take(CSharpNames.Pascal(entity.Name), "I{0}", "{0}View", "{0}Adapter", "{0}Columns"))
            .ToList();
        // A population's class is named by the roster, where the entity's type must be seen: they share no name.
        var rosters = vocabulary.Entities
            .Select((entity, i) => _roundMembers.Take(entity.IsSingle ? types[i] : _types.Take(CSharpNames.Pascal(entity.Plural))))
            .ToList();
        var entities = vocabulary.Entities
            .Select((entity, i) => NameEntity(entity, types[i], rosters[i], vocabulary))
            .ToEquatableArray();
        return new NamedVocabulary(entities, _items.Values.OrderBy(item => item.TypeName, System.StringComparer.Ordinal).ToEquatableArray());
    }

    private NamedEntity NameEntity(LoweredEntity entity, string type, string roster, LoweredVocabulary vocabulary)
    {
        // No member of a type is called as the type is.
        var members = new NamePool([.. RecordMembers, type, "I" + type, type + "View", type + "Adapter", type + "Columns"]);
        var fields = entity.Fields.Select(field => NameField(field, type, members, vocabulary)).ToList();

        // Evidence comes last: that it is asked for changes no other name.
        return new NamedEntity(entity, type, roster, fields.Select(field => WithEvidence(field, members, vocabulary)).ToEquatableArray());
    }

    private NamedField WithEvidence(NamedField field, NamePool members, LoweredVocabulary vocabulary)
    {
        if (field.Field.Type is InverseFieldType inverse)
        {
            var isAsked = vocabulary.Entities[inverse.Entity].Fields[inverse.Field].AsksEvidence;
            return isAsked ? field with { EvidenceIndex = _roundMembers.Take(_types.Take(field.Index + "WithEvidence")) } : field;
        }

        if (!field.Field.AsksEvidence) return field;
        var has = field.Field.IsByYear ? members.Take(field.Name + "HasEvidence", "{0}In") : members.Take(field.Name + "HasEvidence");
        var reader = field.Field.IsByYear ? has + "In" : has;
        return field with { Evidence = new NamedEvidence(has, reader, members.Take(field.Name + "WithEvidence")) };
    }

    private NamedField NameField(LoweredField field, string owner, NamePool members, LoweredVocabulary vocabulary)
    {
        var pascal = CSharpNames.Pascal(field.Path);
        if (field.Type is not OwnedFieldType owned)
        {
            var name = field.IsByYear ? members.Take(pascal, "{0}In") : members.Take(pascal);
            return new NamedField(field, name, NameEnum(field, owner), null, default, NameIndex(field, vocabulary));
        }

        var item = NameItem(owned, vocabulary);
        var property = members.Take(pascal);
        var accessors = item.Fields.Select(inner => members.Take(property + inner.Reader)).ToEquatableArray();
        return new NamedField(field, property, null, item, accessors, null);
    }

    private NamedItem NameItem(OwnedFieldType owned, LoweredVocabulary vocabulary)
    {
        if (_items.TryGetValue(owned.Part, out var known)) return known;
        var type = _types.Take(CSharpNames.Pascal(owned.Part));
        var members = new NamePool(RecordMembers.Append(type).ToArray());
        var item = new NamedItem(owned.Part, type, owned.Fields.Select(field => NameField(field, type, members, vocabulary)).ToEquatableArray());
        _items.Add(owned.Part, item);
        return item;
    }

    private NamedEnum? NameEnum(LoweredField field, string owner)
    {
        if (field.Type is not ChoiceFieldType choice) return null;
        var members = choice.IsMany ? new NamePool("value__", "None") : new NamePool("value__");
        var names = choice.Choices.Select(c => members.Take(CSharpNames.Pascal(c.Name))).ToEquatableArray();
        return new NamedEnum(_types.Take(owner + CSharpNames.Pascal(field.Path), "{0}Names"), choice.IsMany, names);
    }

    // reserves whose states name a member state → ReservesByStates
    private string? NameIndex(LoweredField field, LoweredVocabulary vocabulary)
    {
        if (field.Type is not InverseFieldType inverse) return null;
        var namer = vocabulary.Entities[inverse.Entity];
        return _roundMembers.Take(_types.Take(CSharpNames.Pascal(namer.Plural) + "By" + CSharpNames.Pascal(namer.Fields[inverse.Field].Path)));
    }
}
