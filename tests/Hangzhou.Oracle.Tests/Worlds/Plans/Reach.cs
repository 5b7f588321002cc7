using System;
using System.Collections.Generic;
using System.Linq;

namespace Hangzhou.Oracle.Tests.Worlds;

/// <summary>What can be named from where: the subject's own names, what lies along its relations, single entities and rosters.</summary>
internal sealed class Reach
{
    private const int LongestWay = 2;
    private readonly IReadOnlyList<OwnerDraft> _owners;
    private readonly List<DefineDraft> _defines = [];
    private readonly Dictionary<(string Subject, bool IsItem), (List<DraftName> Names, List<DraftCollection> Collections, List<string> Relations)> _known = [];

    public Reach(IReadOnlyList<OwnerDraft> owners) => _owners = owners;

    /// <summary>Makes one more name known.</summary>
    public void Add(DefineDraft define)
    {
        _defines.Add(define);
        _known.Clear();
    }

    /// <summary>The values that can be named.</summary>
    public IReadOnlyList<DraftName> Names(DraftScope scope) => Known(scope).Names;

    /// <summary>The collections that can be counted.</summary>
    public IReadOnlyList<DraftCollection> Collections(DraftScope scope) => Known(scope).Collections;

    /// <summary>Relations to one, which may be asked whether they are reported.</summary>
    public IReadOnlyList<string> Relations(DraftScope scope) => Known(scope).Relations;

    private (List<DraftName> Names, List<DraftCollection> Collections, List<string> Relations) Known(DraftScope scope)
    {
        var key = (scope.Subject, scope.IsItem);
        if (_known.TryGetValue(key, out var known)) return known;
        known = ([], [], []);
        if (scope.Owner is not null) Collect(scope.Owner, "", ways: 0, isFromSingle: false, known);
        var own = scope.Owner is null ? [] : OwnNames(scope.Owner).ToHashSet(StringComparer.Ordinal);
        foreach (var single in _owners.Where(owner => owner.Kind == OwnerKind.Single && !own.Contains(owner.Name)))
        {
            Collect(single, single.Name + ".", ways: 1, isFromSingle: true, known);
        }

        foreach (var entity in _owners.Where(owner => owner.Kind == OwnerKind.Entity))
        {
            known.Collections.Add(new DraftCollection("all " + entity.Plural, entity, IsOwned: false, IsReportable: false));
            if (!own.Contains(entity.Plural)) known.Collections.Add(new DraftCollection(entity.Plural, entity, IsOwned: false, IsReportable: false));
        }

        return _known[key] = known;
    }

    private IEnumerable<string> OwnNames(OwnerDraft owner) =>
        owner.Fields.Select(field => field.Name).Concat(Inverses(owner).Select(inverse => inverse.Name));

    private IEnumerable<(string Name, OwnerDraft From)> Inverses(OwnerDraft owner) => _owners
        .Where(from => from.Kind != OwnerKind.Part)
        .SelectMany(from => RelationsOf(from).Where(relation => relation.Entity == owner.Name && relation.Inverse is not null).Select(relation => (relation.Inverse!, from)));

    private IEnumerable<RelationFieldDraft> RelationsOf(OwnerDraft owner) => owner.Fields.SelectMany(field => field switch
    {
        RelationFieldDraft relation => [relation],
        PartFieldDraft { IsMany: false } part => RelationsOf(Find(part.Part)),
        _ => [],
    });

    private void Collect(
        OwnerDraft owner, string prefix, int ways, bool isFromSingle, (List<DraftName> Names, List<DraftCollection> Collections, List<string> Relations) known)
    {
        CollectFields(owner, prefix, ways, isFromSingle, known);
        foreach (var define in _defines.Where(define => define.Entity == owner.Name))
        {
            known.Names.Add(new DraftName(prefix + define.Name, define.Body.Type, IsByYear: false, IsField: false, isFromSingle));
        }

        foreach (var (name, from) in Inverses(owner))
        {
            known.Collections.Add(new DraftCollection(prefix + name, from, IsOwned: false, IsReportable: false));
        }
    }

    private void CollectFields(
        OwnerDraft owner, string prefix, int ways, bool isFromSingle, (List<DraftName> Names, List<DraftCollection> Collections, List<string> Relations) known)
    {
        foreach (var field in owner.Fields)
        {
            var path = prefix + field.Name;
            switch (field)
            {
                case ValueFieldDraft value: known.Names.Add(new DraftName(path, value.Type, value.IsByYear, IsField: true, isFromSingle)); break;
                case PartFieldDraft { IsMany: true } items: known.Collections.Add(new DraftCollection(path, Find(items.Part), IsOwned: true, IsReportable: true)); break;
                case PartFieldDraft part: CollectFields(Find(part.Part), path + ".", ways, isFromSingle, known); break;
                case RelationFieldDraft { IsMany: true } many: known.Collections.Add(new DraftCollection(path, Find(many.Entity), IsOwned: false, IsReportable: true)); break;
                case RelationFieldDraft one:
                    known.Relations.Add(path);
                    if (ways < LongestWay) Collect(Find(one.Entity), path + ".", ways + 1, isFromSingle, known);
                    break;
                default: throw new InvalidOperationException($"No reach of {field}.");
            }
        }
    }

    private OwnerDraft Find(string name) => _owners.First(owner => owner.Name == name);
}
