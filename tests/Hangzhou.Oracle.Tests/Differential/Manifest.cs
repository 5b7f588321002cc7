using System;
using System.Collections.Generic;
using System.Linq;
using Hangzhou.Dsl.Lowering;
using Hangzhou.Dsl.Symbols;
using Hangzhou.Dsl.Syntax;
using Hangzhou.Targets.Evaluation;
using PaceMethod = Hangzhou.Dsl.Symbols.PaceMethod;
using Quantifier = Hangzhou.Dsl.Lowering.Quantifier;

namespace Hangzhou.Oracle.Tests.Differential;

/// <summary>Every construct that the seeded run must have met: read off the types of the lowered tree where that can be, listed where not.</summary>
internal static class Manifest
{
    private static readonly ComparisonOperator[] Equalities = [ComparisonOperator.Is, ComparisonOperator.IsNot];

    private static readonly string[] Collections = [nameof(RosterCollection), nameof(OwnedCollection), nameof(RelatedCollection), nameof(InverseCollection)];

    private static readonly (string Timing, MilestoneStatus[] Never)[] StatusesOfTimings =
    [
        ("by", []),
        ("during", [MilestoneStatus.Lost]),
        ("from", [MilestoneStatus.OnTrack, MilestoneStatus.AccelerationNeeded, MilestoneStatus.Limited, MilestoneStatus.Deteriorating]),
        ("each year",
        [
            MilestoneStatus.AchievedLate, MilestoneStatus.Lost, MilestoneStatus.OnTrack, MilestoneStatus.AccelerationNeeded,
            MilestoneStatus.Limited, MilestoneStatus.Deteriorating,
        ]),
    ];

    private static readonly string[] Listed =
    [
        "entity: roster", "entity: single", "target: not encoded", "populations: one", "populations: several",
        "assumption: no reading", "assumption: one reading", "assumption: several readings", "readings: differ", "changed members",
        "rounds: none", "rounds: one", "rounds: several", "rounds: one after the as-of date",
        "roster: complete", "roster: incomplete, nobody knows the total", "roster: incomplete, all listed", "roster: incomplete, total known", "roster: empty",
        "bounds: lower end not attained", "bounds: upper end not attained", "sum: never negative", "sum: of either sign",
        "report: groups", "target's status: null",
        "threshold: Share AtLeast by figure", "threshold: Share AtLeast by assumption", "threshold: Share MoreThan by figure", "threshold: Share MoreThan by assumption",
        "threshold: Count AtLeast by figure", "threshold: Count AtLeast by assumption", "threshold: Count MoreThan by figure", "threshold: Count MoreThan by assumption",
    ];

    /// <summary>All of them.</summary>
    public static IReadOnlyList<string> Expected { get; } =
    [
        .. Records<LoweredExpression>().Select(node => $"node: {node.Name}"),
        .. Records<YearSelector>().Select(year => $"year: {year.Name}"),
        .. Records<LoweredTiming>().Select(timing => $"timing: {TimingName(timing)}"),
        .. Collections.SelectMany(collection => new[] { "of all", "where" }.SelectMany(where => new[] { $"count: {collection} {where}", $"sum: {collection} {where}" })),
        .. Enum.GetValues<ComparedDomain>().SelectMany(domain => OperatorsOf(domain).Select(@operator => $"compare: {domain} {@operator}")),
        .. Enum.GetValues<ArithmeticOperator>().Select(@operator => $"arithmetic: {@operator}"),
        .. Enum.GetValues<Quantifier>().SelectMany(quantifier => new[] { $"quantifier: {quantifier} of all", $"quantifier: {quantifier} where" }),
        .. Enum.GetValues<PaceMethod>().Select(method => $"pace: {method}"),
        .. Types().SelectMany(type => new[] { $"field: {type}", $"read: {type} of a member" }),
        .. ByYearTypes().SelectMany(type => new[] { $"field: {type} by year", $"read: {type} by year of a member" }),
        .. Types().Select(type => $"read with evidence: {type}"),
        .. ByYearTypes().Select(type => $"read with evidence: {type} by year"),
        .. Enum.GetValues<Quantifier>().Select(quantifier => $"evidence: asked by {quantifier}"), "evidence: none",
        .. AssumptionTypes().SelectMany(type => new[] { $"assumption: {type}", $"assumption read: {type}" }),
        .. StatusesOfTimings.SelectMany(timing => Enum.GetValues<MilestoneStatus>().Except(timing.Never).Select(status => $"status: {timing.Timing} {StatusNames.Of(status)}")),
        .. StatusesOfTimings.SelectMany(timing => new[] { "Yes", "No", "Unknown", "not applicable" }.Select(truth => $"truth: {timing.Timing} {truth}")),
        .. new[] { "on_track", "acceleration_needed", "limited", "deteriorating" }
            .SelectMany(@class => Enum.GetValues<Quantifier>().Select(quantifier => $"pace: {@class} of {quantifier}")
                .Concat(Enum.GetValues<PaceMethod>().Except([PaceMethod.None]).Select(method => $"pace: {@class} by {method}"))),
        .. Enum.GetValues<Quantifier>().SelectMany(quantifier => new[] { "Yes", "No", "Unknown" }.Select(truth => $"population's truth: {quantifier} {truth}")),
        .. new[] { Quantifier.Every, Quantifier.Share, Quantifier.Count }
            .SelectMany(quantifier => new[] { $"unlisted: some, {quantifier}", $"unlisted: nobody knows, {quantifier}" }),
        "population's truth: Every not applicable", "population's truth: Share not applicable",
        .. Listed,
    ];

    /// <summary>The sealed records of a family.</summary>
    public static IEnumerable<Type> Records<TFamily>() =>
        typeof(TFamily).Assembly.GetTypes().Where(type => type is { IsAbstract: false } && type.IsAssignableTo(typeof(TFamily)));

    private static string TimingName(Type timing) => timing.Name switch
    {
        nameof(LoweredByTiming) => "by",
        nameof(LoweredDuringTiming) => "during",
        nameof(LoweredFromTiming) => "from",
        nameof(LoweredEachYearTiming) => "each year",
        _ => timing.Name,
    };

    private static IEnumerable<ComparisonOperator> OperatorsOf(ComparedDomain domain) =>
        domain == ComparedDomain.YesNo ? Equalities : Enum.GetValues<ComparisonOperator>();

    // Percentage points are a difference of shares; no field is declared in them.
    private static IEnumerable<string> Quantities() => Enum.GetValues<Dimension>().Where(dimension => dimension != Dimension.Points).Select(dimension => dimension.ToString());

    private static IEnumerable<string> Types() =>
        [.. Quantities(), .. Enum.GetValues<SimpleType>().Select(type => type.ToString()), "one of", "many one of", "relation to many", "relation to one", "inverse", "owned"];

    private static IEnumerable<string> ByYearTypes() =>
        [.. Quantities(), .. Enum.GetValues<SimpleType>().Where(type => type != SimpleType.Text).Select(type => type.ToString()), "one of"];

    private static IEnumerable<string> AssumptionTypes() =>
        [.. Quantities(), SimpleType.Date.ToString(), SimpleType.Level.ToString(), SimpleType.YesNo.ToString()];
}
