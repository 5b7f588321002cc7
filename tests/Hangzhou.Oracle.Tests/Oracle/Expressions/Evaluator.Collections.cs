using System;
using System.Collections.Generic;
using Hangzhou.Dsl.Lowering;
using Hangzhou.Oracle.Tests.Worlds;

namespace Hangzhou.Oracle.Tests.Oracle;

/// <summary>An element that a collection has, or may have.</summary>
/// <param name="Subject">Null when nothing is known of it but that it is there.</param>
/// <param name="IsCertain">Whether it certainly belongs.</param>
internal sealed record Element(Subject? Subject, bool IsCertain);

/// <summary>What is known of a collection.</summary>
/// <param name="Further">How many elements there may be besides; null when nobody knows.</param>
/// <param name="AreFurtherCertain">Whether these certainly belong.</param>
internal sealed record Elements(IReadOnlyList<Element> Listed, long? Further, bool AreFurtherCertain);

/// <content>Counts and sums: intervals from what is certain to what is possible.</content>
internal sealed partial class Evaluator
{
    private Interval CountOf(LoweredCount count, Place place)
    {
        var elements = ElementsOf(count.Collection, place);
        var certain = 0L;
        var possible = 0L;
        foreach (var element in elements.Listed)
        {
            var truth = TruthOfWhere(count.Where, element, place);
            if (truth == Tri.Yes && element.IsCertain) certain++;
            if (truth != Tri.No) possible++;
        }

        if (elements.Further is { } further && elements.AreFurtherCertain && count.Where is null) certain += further;
        var most = elements.Further is { } more ? End.At(Ratio.Of(possible + more)) : End.Above;
        return new Interval(End.At(Ratio.Of(certain)), most);
    }

    private Value SumOf(LoweredSum sum, Place place)
    {
        var elements = ElementsOf(sum.Collection, place);
        var total = Interval.Exactly(Ratio.Zero);
        var isIncomplete = elements.Further != 0;
        foreach (var element in elements.Listed)
        {
            var truth = TruthOfWhere(sum.Where, element, place);
            if (truth == Tri.No) continue;
            if (element.Subject is null || ValueOf(sum.Value, place with { Subject = element.Subject }) is not NumberValue number)
            {
                isIncomplete = true;
                continue;
            }

            var isIn = truth == Tri.Yes && element.IsCertain;
            var part = isIn ? number.Interval : Interval.Hull(number.Interval, Interval.Exactly(Ratio.Zero));
            total = Interval.Add(total, part);
        }

        if (!isIncomplete) return Value.Of(total);
        return sum.IsNeverNegative ? Value.Of(total with { High = End.Above }) : UnknownValue.Instance;
    }

    // Of one that is not listed nothing can be told, whatever is asked.
    private Tri TruthOfWhere(LoweredExpression? where, Element element, Place place)
    {
        if (where is null) return Tri.Yes;
        return element.Subject is null ? Tri.Unknown : TruthOf(where, place with { Subject = element.Subject });
    }

    private Elements ElementsOf(LoweredCollection collection, Place place) => collection switch
    {
        RosterCollection roster => ElementsOfRoster(roster, place),
        OwnedCollection owned => ElementsOwned(owned, place),
        RelatedCollection related => ElementsRelated(related, place),
        InverseCollection inverse => ElementsNaming(inverse, place),
        _ => throw new InvalidOperationException($"{collection}"),
    };

    private Elements ElementsOfRoster(RosterCollection roster, Place place)
    {
        var entity = plan.Vocabulary.Entities[roster.Entity];
        var listing = Facts.ListingOf(entity, place.Round);
        var elements = new List<Element>();
        foreach (var row in listing.Rows) elements.Add(new Element(MemberOf(entity, row), true));
        return new Elements(elements, listing.Unlisted, true);
    }

    private static Elements ElementsOwned(OwnedCollection owned, Place place)
    {
        var items = (ItemsValue)ValueOfField(owned.Field, place);
        var elements = new List<Element>();
        foreach (var item in items.Items) elements.Add(new Element(new ItemSubject(item), true));
        return new Elements(elements, items.Total - items.Items.Count, true);
    }

    // A key that a roster of all does not have is no member; where members are missing on it, it is one of them.
    private Elements ElementsRelated(RelatedCollection related, Place place)
    {
        if (ValueOfField(related.Field, place) is not KeysValue keys) return new Elements([], null, false);
        var entity = plan.Vocabulary.Entities[related.Entity];
        var listsAll = Facts.ListingOf(entity, place.Round).Unlisted == 0;
        var elements = new List<Element>();
        foreach (var key in new SortedSet<string>(keys.Keys, StringComparer.Ordinal))
        {
            var row = Facts.Find(entity, place.Round, key);
            if (row is not null) elements.Add(new Element(new MemberSubject(entity.Ordinal, key, row), true));
            else if (!listsAll) elements.Add(new Element(null, true));
        }

        return new Elements(elements, 0, true);
    }

    // Those that list this one, and perhaps those whose relation is not reported and those not listed.
    private Elements ElementsNaming(InverseCollection inverse, Place place)
    {
        var entity = plan.Vocabulary.Entities[inverse.Entity];
        var key = ((MemberSubject)place.Subject).Key;
        var listing = Facts.ListingOf(entity, place.Round);
        var path = entity.Fields[inverse.RelationField].Path;
        var elements = new List<Element>();
        foreach (var row in listing.Rows)
        {
            var isMissing = inverse.WithEvidence && !row.Evidence.Contains(path);
            if (isMissing || !row.Cells.TryGetValue(path, out var cell)) elements.Add(new Element(MemberOf(entity, row), false));
            else if (key is not null && ((KeysCell)cell).Keys.Contains(key)) elements.Add(new Element(MemberOf(entity, row), true));
        }

        return new Elements(elements, listing.Unlisted, false);
    }

    private static MemberSubject MemberOf(LoweredEntity entity, RowFacts row) =>
        new(entity.Ordinal, entity.IsSingle ? null : Facts.KeyOf(entity, row), row);
}
