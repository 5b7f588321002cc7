using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using Hangzhou.Cli.Facts;
using Hangzhou.Cli.Reports.Pages;
using Hangzhou.Targets.Evaluation;

namespace Hangzhou.Cli.Reports;

/// <summary>Puts what a guide says into the words of one language. In a sentence, what stands in back quotes is written as it is.</summary>
internal sealed class GuideText(PageLanguage language)
{
    /// <summary>The language's name in file names and in HTML: <c>en</c>, <c>zh</c>.</summary>
    public string Language => language.Code;

    /// <summary>The headings of a table's columns: the column, the question, the answer, who needs it.</summary>
    public ImmutableArray<string> Columns => [Say("column"), Say("question"), Say("answer"), Say("neededBy")];

    /// <summary>The heading of the milestones.</summary>
    public string Milestones => language.Say("milestonesTitle");

    /// <summary>The headings of the milestones' columns: the id, the title, the day it is due.</summary>
    public ImmutableArray<string> MilestoneColumns => [language.Say("milestone"), Say("about"), language.Say("due")];

    /// <summary>A sentence of a guide with its values.</summary>
    public string Say(string key, params object?[] values) => language.Say("guide." + key, values);

    /// <summary>How to fill in, a paragraph each.</summary>
    public IEnumerable<string> HowTo(bool asksEvidence)
    {
        string[] keys = ["header", "blank", "numbers", "lists", "years", "round", "save"];
        return keys.Concat(asksEvidence ? ["evidence"] : []).Select(key => Say("howTo." + key));
    }

    /// <summary>What a row of a table is, and how many there are.</summary>
    public string Rows(BlankTable table, string who) => table switch
    {
        { Shape.HasOwnerColumn: true } => Say("rows.owned", who),
        { Shape.Collection: not null } => Say("rows.items"),
        { Shape.IsSingle: true } => Say("rows.single", who),
        { Known: { } known } => Say("rows.begun", known.Rows.Length, who),
        _ => Say("rows.each", who),
    };

    /// <summary>A text of the plan in this language; the other language's where this one has none.</summary>
    public string? Of(LocalizedText text) => IsChinese ? text.Chinese ?? text.English : text.English ?? text.Chinese;

    /// <summary>The question of a field without a title.</summary>
    public string QuestionOf(FieldSchema field) => Say(
        field.Kind switch
        {
            FieldKind.YesNo => "asks.yesNo",
            FieldKind.Count or FieldKind.Owned => "asks.count",
            FieldKind.Level => "asks.level",
            FieldKind.Date or FieldKind.Year => "asks.time",
            FieldKind.Choice or FieldKind.Choices or FieldKind.Relation or FieldKind.Relations => "asks.choice",
            FieldKind.Text => "asks.text",
            _ => "asks.measure",
        },
        NameOf(field));

    /// <summary>What can be written into a column's cells.</summary>
    public string Answer(PlanSchema plan, BlankTable table, BlankColumn column) => column.Role switch
    {
        ColumnRole.Owner => Say("ownerKey", table.Shape.KeyName, TableShape.Of(plan, table.Shape.Entity).File),
        ColumnRole.Key => Say("key"),
        _ => Answer(plan, table, column.Field) + (column.Evidence.IsEmpty ? string.Empty : Say("evidence", Listed(column.Evidence))),
    };

    private bool IsChinese => language == PageLanguage.Chinese;

    private string Answer(PlanSchema plan, BlankTable table, FieldSchema field) => field.Kind switch
    {
        FieldKind.Text => Say("text"),
        FieldKind.YesNo => Say("yesNo"),
        FieldKind.Count => Say("count"),
        FieldKind.Number => Say("number"),
        FieldKind.Share => Say("share"),
        FieldKind.Points => Say("points"),
        FieldKind.Area or FieldKind.Mass or FieldKind.Money => Measure(field.Units),
        FieldKind.Date => Say("date"),
        FieldKind.Year => Say("year"),
        FieldKind.Level or FieldKind.Choice => Say("oneOf", Listed(field.Choices.Select(Choice))),
        FieldKind.Choices => Say("someOf", Listed(field.Choices.Select(Choice))),
        FieldKind.Relation => Say("relation", TableShape.Of(plan, plan.Entities[field.RelatedEntity!.Value]).File),
        FieldKind.Relations => Say("relations", TableShape.Of(plan, plan.Entities[field.RelatedEntity!.Value]).File),
        FieldKind.Owned => Say("owned", TableShape.Of(plan, table.Shape.Entity, field).File),
        _ => throw new InvalidOperationException($"Nobody reports a field of the kind {field.Kind}."),
    };

    private string Measure(ImmutableArray<UnitSchema> units) => units.Length == 1
        ? Say("measure", units[0].Symbol)
        : Say("measure.others", units[0].Symbol, string.Join(Say("or"), units.Skip(1).Select(unit => $"`{unit.Symbol}`")));

    // A choice as written, with its Chinese name for those who read that.
    private string Choice(ChoiceSchema choice) => IsChinese && choice.Chinese is { } chinese ? $"`{choice.Name}`（{chinese}）" : $"`{choice.Name}`";

    // example: core, degraded area
    private string NameOf(FieldSchema field) => IsChinese && field.Chinese is { } chinese
        ? chinese.Replace('.', '，')
        : field.Name.Replace(".", ", ", StringComparison.Ordinal).Replace('_', ' ');

    private string Listed(IEnumerable<string> names) => string.Join(Say("join"), names);
}
