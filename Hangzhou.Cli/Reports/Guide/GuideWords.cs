using System;
using System.Collections.Immutable;
using System.Linq;
using Hangzhou.Cli.Facts;
using Hangzhou.Targets.Evaluation;

namespace Hangzhou.Cli.Reports;

/// <summary>The sentences of a guide in one language. In a sentence, what stands in back quotes is written as it is.</summary>
internal abstract class GuideWords
{
    /// <summary>The languages that a guide can be in, by their names in file names and in HTML.</summary>
    public static ImmutableArray<GuideWords> All { get; } = [new EnglishGuideWords(), new ChineseGuideWords()];

    /// <summary>The language's name: <c>en</c>, <c>zh</c>.</summary>
    public abstract string Language { get; }

    /// <summary>The headings of a table's columns: the column, the question, the answer, who needs it.</summary>
    public abstract ImmutableArray<string> Columns { get; }

    /// <summary>The headings of the milestones' columns: the id, the title, the day it is due.</summary>
    public abstract ImmutableArray<string> MilestoneColumns { get; }

    /// <summary>The heading of the milestones.</summary>
    public abstract string Milestones { get; }

    /// <summary>Said of a column that tells one row from another.</summary>
    public abstract string NeededByAll { get; }

    /// <summary>Said of a column that no milestone needs.</summary>
    public abstract string NeededByNone { get; }

    public abstract string Title(string plan, DateOnly date);

    /// <summary>How to fill in, a paragraph each.</summary>
    public abstract ImmutableArray<string> HowTo { get; }

    /// <summary>How to give evidence, a paragraph each; said where some milestone asks for any.</summary>
    public abstract ImmutableArray<string> HowToGiveEvidence { get; }

    /// <summary>What a row of a table is, and how many there are.</summary>
    public abstract string Rows(BlankTable table, string who);

    /// <summary>A text of the plan in this language; the other language's where this one has none.</summary>
    public abstract string? Of(LocalizedText text);

    /// <summary>The question of a field without a title.</summary>
    public abstract string QuestionOf(FieldSchema field);

    public abstract string YearOf(string question, int year);

    /// <summary>What can be written into a column's cells.</summary>
    public string Answer(PlanSchema plan, BlankTable table, BlankColumn column) => column.Role switch
    {
        ColumnRole.Owner => OwnerKey(table.Shape.Entity, TableShape.Of(plan, table.Shape.Entity).File),
        ColumnRole.Key => OwnKey,
        _ => Answer(plan, table, column.Field) + (column.Evidence.IsEmpty ? string.Empty : EvidenceFor(string.Join(Join, column.Evidence))),
    };

    /// <summary>What is added to an answer that counts only with evidence.</summary>
    protected abstract string EvidenceFor(string milestones);

    protected abstract string OwnKey { get; }

    protected abstract string AnyText { get; }

    protected abstract string YesOrNo { get; }

    protected abstract string WholeNumber { get; }

    protected abstract string Number { get; }

    protected abstract string Percentage { get; }

    protected abstract string Points { get; }

    protected abstract string Date { get; }

    protected abstract string Year { get; }

    protected abstract string OwnerKey(EntitySchema owner, string file);

    protected abstract string Measure(string unit, ImmutableArray<string> others);

    protected abstract string OneOf(string choices);

    protected abstract string SomeOf(string choices);

    protected abstract string KeyOf(string file, bool many);

    protected abstract string HowMany(string file);

    /// <summary>A choice as written, with its other name.</summary>
    protected abstract string Choice(ChoiceSchema choice);

    protected abstract string Join { get; }

    private string Answer(PlanSchema plan, BlankTable table, FieldSchema field) => field.Kind switch
    {
        FieldKind.Text => AnyText,
        FieldKind.YesNo => YesOrNo,
        FieldKind.Count => WholeNumber,
        FieldKind.Number => Number,
        FieldKind.Share => Percentage,
        FieldKind.Points => Points,
        FieldKind.Area or FieldKind.Mass or FieldKind.Money => Measure(field.Units[0].Symbol, [.. field.Units.Skip(1).Select(unit => unit.Symbol)]),
        FieldKind.Date => Date,
        FieldKind.Year => Year,
        FieldKind.Level or FieldKind.Choice => OneOf(Choices(field)),
        FieldKind.Choices => SomeOf(Choices(field)),
        FieldKind.Relation or FieldKind.Relations => KeyOf(TableShape.Of(plan, plan.Entities[field.RelatedEntity!.Value]).File, field.Kind == FieldKind.Relations),
        FieldKind.Owned => HowMany(TableShape.Of(plan, table.Shape.Entity, field).File),
        _ => throw new InvalidOperationException($"Nobody reports a field of the kind {field.Kind}."),
    };

    private string Choices(FieldSchema field) => string.Join(Join, field.Choices.Select(Choice));

    /// <summary>A field's name as words: <c>core, degraded area</c>.</summary>
    protected static string Spoken(string name) => name.Replace(".", ", ", StringComparison.Ordinal).Replace('_', ' ');
}
