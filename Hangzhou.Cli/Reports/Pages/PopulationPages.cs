using System;
using System.Collections.Generic;
using System.Linq;
using Hangzhou.Cli.Output;
using Hangzhou.Targets.Evaluation;

namespace Hangzhou.Cli.Reports.Pages;

/// <summary>Whom a milestone binds, on a page.</summary>
internal static class PopulationPages
{
    public static PopulationView Of(PageContext context, string milestone, PopulationReport report, PopulationSchema schema)
    {
        var isWhole = report.Quantifier is Quantifier.The or Quantifier.Overall;
        var who = Who(context, report, schema);
        return new PopulationView(
            who, isWhole ? null : Reach(context, report), context.Truth(report.Truth),
            isWhole ? null : BarPages.Of(context, report, who.Text), isWhole ? null : Counts(report), Criteria(context, report, schema, isWhole),
            Missing(context, report, schema), isWhole || report.Truth is null ? null : Unlisted(context, report), !report.Standings.IsEmpty, milestone);
    }

    /// <summary>Whom, in words: every biosphere reserve in scope.</summary>
    public static PageText Who(PageContext context, PopulationReport report, PopulationSchema schema)
    {
        var entity = context.View.EntityOf(report)?.Entity;
        switch (report.Quantifier)
        {
            case Quantifier.The when entity is not null:
                var title = context.TitleOf(entity);
                return title with { Text = Capitalised(title.Text) };
            case Quantifier.Every when entity is not null:
                return new PageText(context.Say(schema.HasScope ? "everyInScope" : "every", context.TitleOf(entity).Text), null);
            case Quantifier.Share or Quantifier.Count when entity is not null:
                return new PageText(
                    context.Say(schema.HasScope ? "shareOfInScope" : "shareOf", context.Say(Words.Of(schema.Operator)), Threshold(report, schema), context.PluralOf(entity).Text), null);
            default:
                return new PageText(context.Say("overall"), null);
        }
    }

    /// <summary>What must fulfil, as a figure; as written where an assumption leaves it open.</summary>
    public static string Threshold(PopulationReport report, PopulationSchema schema) => report.Required switch
    {
        null => schema.ThresholdText ?? string.Empty,
        { } required => report.Quantifier == Quantifier.Count ? Figures.Number(required.Value) : Figures.NearPercent(required.Value),
    };

    private static string Reach(PageContext context, PopulationReport report)
    {
        if (report.Truth is null) return context.Say("there_is_none") + context.Say("stop");
        if (report is { Listed: 0, Unlisted: null }) return context.Say("noneListed") + context.Say("stop");
        var listed = report.Counts.InScope.Total + report.Counts.UncertainScope.Total;
        var known = Words.Of(report.Counts.InScope.Satisfied);
        var reach = report.Unlisted is { } unlisted
            ? context.Say("known", known, Words.Of(listed + unlisted))
            : context.Say("knownListed", known, Words.Of(listed));
        return report.Bounds is { } bounds
            ? reach + context.Say("semicolon") + Between(context, report, bounds) + context.Say("stop")
            : reach + context.Say("stop");
    }

    private static string Between(PageContext context, PopulationReport report, Bounds bounds)
    {
        if (report.Quantifier == Quantifier.Count)
        {
            return context.Say("betweenCounts", Figures.Number(bounds.Lower), bounds.Upper is { } most ? Figures.Number(most) : context.Say("anyNumber"));
        }

        return bounds.Upper is { } upper && upper == bounds.Lower
            ? context.Say("exactly", Figures.AtLeastPercent(upper))
            : context.Say("between", Figures.AtLeastPercent(bounds.Lower), Figures.AtMostPercent(bounds.Upper ?? Fraction.One));
    }

    private static CountsView Counts(PopulationReport report)
    {
        var (sure, unsure) = (report.Counts.InScope, report.Counts.UncertainScope);
        return new CountsView(sure.Satisfied, sure.NotSatisfied, sure.Unknown + unsure.Total, report.Unlisted, report.Counts.OutOfScope);
    }

    // Those that most fail come first; with equal counts they stay as written.
    private static List<CriterionView> Criteria(PageContext context, PopulationReport report, PopulationSchema schema, bool isWhole) =>
    [
        .. schema.Criteria
            .Select((_, i) => Criterion(context, report, schema, i, isWhole))
            .OrderByDescending(criterion => criterion.FulfilNot)
            .ThenByDescending(criterion => criterion.Open),
    ];

    private static CriterionView Criterion(PageContext context, PopulationReport report, PopulationSchema schema, int place, bool isWhole)
    {
        var (criterion, counts) = (schema.Criteria[place], report.Criteria[place]);
        return new CriterionView(
            criterion.Label, criterion.Text, Questions(context, report, schema, place), counts.Satisfied, counts.NotSatisfied, counts.Unknown,
            isWhole ? context.Truth(OfTheWhole(report, counts)) : null);
    }

    // Null where nothing is asked, since the one is out of scope: the population holds, and no criterion was counted.
    private static Truth? OfTheWhole(PopulationReport report, CriterionReport counts) => counts switch
    {
        { Satisfied: > 0 } => Truth.Yes,
        { NotSatisfied: > 0 } => Truth.No,
        _ => report.Truth == Truth.Yes ? null : Truth.Unknown,
    };

    /// <summary>What the fields that a criterion reads ask for, where the plan says it.</summary>
    public static List<PageText> Questions(PageContext context, PopulationReport report, PopulationSchema schema, int criterion)
    {
        if (context.View.EntityOf(report) is not var (_, entity)) return [];
        return [.. schema.FieldsReadBy(criterion).Select(field => entity.Fields[field]).Where(HasQuestion).Select(context.Question)];
    }

    private static List<MissingView> Missing(PageContext context, PopulationReport report, PopulationSchema schema)
    {
        if (report.Truth != Truth.Unknown || context.View.AssessedRound is not { } round || context.View.EntityOf(report) is not var (ordinal, entity)) return [];
        var table = round.Table(ordinal);
        if (table is null) return [new MissingView(new PageText(context.Say("noTable", context.PluralOf(entity).Text), null), string.Empty, string.Empty)];
        return
        [
            .. MissingFields.Find(report, schema, entity, table).Select(missing => MissingField(
                context, entity.Fields.First(field => field.Name == missing.Field), Reported(context, missing, entity, table))),
        ];
    }

    private static string Reported(PageContext context, MissingField missing, EntitySchema entity, IFactTable table) => entity.IsSingle
        ? context.Say(missing.AsksEvidence ? "notReportedWithEvidence" : "notReported")
        : context.Say(missing.AsksEvidence ? "reportedWithEvidenceBy" : "reportedBy", Words.Of(missing.Reported), Words.Of(table.RowCount));

    // A part that occurs several times asks the same of each: the name tells core and buffer apart.
    private static MissingView MissingField(PageContext context, FieldSchema field, string reported) =>
        new(context.Question(field), HasQuestion(field) ? field.Name : string.Empty, reported);

    private static bool HasQuestion(FieldSchema field) => field.Title is not { English: null, Chinese: null };

    private static string? Unlisted(PageContext context, PopulationReport report) => report.Unlisted switch
    {
        0 => null,
        null => context.Say("unlistedUnknown"),
        { } unlisted => context.Say("unlistedMembers", Words.Of(unlisted)),
    };

    private static string Capitalised(string text) => text.Length == 0 ? text : char.ToUpperInvariant(text[0]) + text[1..];
}
