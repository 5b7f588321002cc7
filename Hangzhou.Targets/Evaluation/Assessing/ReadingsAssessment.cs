using System.Collections.Generic;
using System.Collections.Immutable;

namespace Hangzhou.Targets.Evaluation;

/// <summary>Does the verdict hang on how a vague word is read? Each assumption by itself, the others as in use.</summary>
internal static class ReadingsAssessment
{
    /// <summary>All readings of each assumption under which the status is not always the same.</summary>
    public static ImmutableArray<ReadingReport> Of(MilestoneContext context, MilestoneStatus inUse)
    {
        var reports = ImmutableArray.CreateBuilder<ReadingReport>();
        foreach (var assumption in context.Schema.Assumptions)
        {
            var all = OfAssumption(context, assumption, inUse);
            if (all.Exists(report => report.Status != inUse)) reports.AddRange(all);
        }

        return reports.ToImmutable();
    }

    private static List<ReadingReport> OfAssumption(MilestoneContext context, int assumption, MilestoneStatus inUse)
    {
        var schema = context.Plan.Assumptions[assumption];
        var reports = new List<ReadingReport>(schema.Readings.Length);
        for (var i = 0; i < schema.Readings.Length; i++)
        {
            var status = i == context.Readings[assumption] ? inUse : StatusUnder(context, assumption, i);
            reports.Add(new ReadingReport(schema.Name, schema.Readings[i].Name, status));
        }

        return reports;
    }

    private static MilestoneStatus StatusUnder(MilestoneContext context, int assumption, int reading) =>
        TimingAssessment.Assess(context with { Readings = context.Readings.With(assumption, reading) }).Status;
}
