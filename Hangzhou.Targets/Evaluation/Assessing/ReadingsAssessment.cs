using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;

namespace Hangzhou.Targets.Evaluation;

/// <summary>Does the verdict hang on how a vague word is read? Each assumption by itself, the others as in use.</summary>
internal static class ReadingsAssessment
{
    /// <summary>All readings of each assumption under which the status is not always the same.</summary>
    public static ImmutableArray<ReadingReport> Of(MilestoneContext context, MilestoneStatus inUse)
    {
        var reports = ImmutableArray.CreateBuilder<ReadingReport>();
        foreach (var assumption in context.Schema.Assumptions) reports.AddRange(OfAssumption(context, assumption, inUse));
        return reports.ToImmutable();
    }

    private static IEnumerable<ReadingReport> OfAssumption(MilestoneContext context, int assumption, MilestoneStatus inUse)
    {
        var schema = context.Plan.Assumptions[assumption];
        var reports = schema.Readings
            .Select((reading, i) => new ReadingReport(
                schema.Name, reading.Name, i == context.Readings[assumption] ? inUse : StatusUnder(context, assumption, i)))
            .ToList();
        return reports.Exists(report => report.Status != inUse) ? reports : [];
    }

    private static MilestoneStatus StatusUnder(MilestoneContext context, int assumption, int reading) =>
        TimingAssessment.Assess(context with { Readings = context.Readings.With(assumption, reading) }).Status;
}
