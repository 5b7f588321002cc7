using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;

namespace Hangzhou.Oracle.Tests.Worlds;

/// <summary>Makes up what populations ask evidence for: fields of their own, and of others, read or not.</summary>
internal sealed class EvidenceGenerator(Chance chance, ImmutableArray<OwnerDraft> owners)
{
    /// <summary>The fields as written; mostly none.</summary>
    /// <param name="member">Whom the population binds; null for overall.</param>
    public ImmutableArray<string> AskedBy(OwnerDraft? member)
    {
        if (!chance.Percent(25)) return [];
        var own = member is null ? [] : chance.Some(PathsOf(member), chance.One(30, 60, 100)).ToList();
        var shadowed = member is null ? [] : NamesOf(member).ToHashSet(System.StringComparer.Ordinal);
        var others = owners.Where(owner => owner.Kind != OwnerKind.Part && owner != member && !shadowed.Contains(owner.Name))
            .SelectMany(owner => PathsOf(owner).Select(path => owner.Name + "." + path));
        return [.. own, .. chance.Percent(60) ? chance.Some(others, chance.One(20, 100)) : []];
    }

    private IEnumerable<string> PathsOf(OwnerDraft owner) => owner.Fields.SelectMany(field => field switch
    {
        ValueFieldDraft { IsKey: true } => [],
        PartFieldDraft { IsMany: false } part => PathsOf(owners.First(one => one.Name == part.Part)).Select(path => field.Name + "." + path),
        _ => [field.Name],
    });

    // What an entity calls its own hides an entity of the name; the other side of a relation is its own too.
    private IEnumerable<string> NamesOf(OwnerDraft owner) => owner.Fields.Select(field => field.Name)
        .Concat(owners.SelectMany(one => one.Fields).OfType<RelationFieldDraft>().Where(relation => relation.Entity == owner.Name).Select(relation => relation.Inverse).OfType<string>());
}
