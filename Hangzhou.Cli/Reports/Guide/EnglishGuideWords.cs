using System;
using System.Collections.Immutable;
using System.Linq;
using Hangzhou.Cli.Facts;
using Hangzhou.Targets.Evaluation;

namespace Hangzhou.Cli.Reports;

/// <summary>A guide in English.</summary>
internal sealed class EnglishGuideWords : GuideWords
{
    public override string Language => "en";

    public override ImmutableArray<string> Columns { get; } = ["Column", "Question", "What to write", "Needed by"];

    public override ImmutableArray<string> MilestoneColumns { get; } = ["Milestone", "What it is about", "Due"];

    public override string Milestones => "Milestones";

    public override string NeededByAll => "all";

    public override string NeededByNone => "none";

    public override ImmutableArray<string> HowTo { get; } =
    [
        "Each file is a table. Its first line names the columns: leave it as it is.",
        "Leave a cell blank when you do not know: blank means not reported. It never means no, and never 0.",
        "Write numbers with digits and a point, and nothing between thousands: `1204.5`. The unit stands in brackets after the column's name.",
        "Where several of a list can hold, join them by `;`. Where none of them holds, write `none`.",
        "A column such as `members@2027` asks for the value of that year.",
        "Look at `round.json` too: the date that the facts describe, and for each roster whether it names everyone. Of one that does not, say how many there are, if somebody knows.",
        "Save each file as CSV in UTF-8, with commas between the columns. `hangzhou facts check` and the folder then says what is wrong, cell by cell.",
    ];

    public override ImmutableArray<string> HowToGiveEvidence { get; } =
    [
        "Some answers count only with evidence; the table says which. Add a row to `evidence.csv` for each: the table (`entity`, such as `reserves`), the row's `key`, the `field` as its column is named without the unit, a `link` to where the evidence is, and its `date`. For a table of one row the key stays blank.",
    ];

    protected override string EvidenceFor(string milestones) => $"; for milestone {milestones} with evidence, in `evidence.csv`";

    protected override string OwnKey => "a short text that no other row has; it stays the same from round to round";

    protected override string AnyText => "a text";

    protected override string YesOrNo => "`yes` or `no`";

    protected override string WholeNumber => "a whole number, 0 or more";

    protected override string Number => "a number";

    protected override string Percentage => "a percentage, such as `45`";

    protected override string Points => "percentage points, such as `2.5`";

    protected override string Date => "a date, such as `2027-06-15`";

    protected override string Year => "a year, such as `2027`";

    protected override string Join => ", ";

    public override string Title(string plan, DateOnly date) => $"{plan}: what to report for {Words.Of(date)}";

    public override string Rows(BlankTable table, string who) => table switch
    {
        { Shape.HasOwnerColumn: true } => $"One row for each item, of whichever {who}. A file without rows is fine: nothing is listed then.",
        { Shape.Collection: not null } => "One row for each item. A file without rows is fine: nothing is listed then.",
        { Shape.IsSingle: true } => $"One row: {who}.",
        { Known: { } known } => $"One row for each {who}. {Words.Count(known.Rows.Length, "row")} filled in with what tells them apart.",
        _ => $"One row for each {who}.",
    };

    public override string? Of(LocalizedText text) => text.English ?? text.Chinese;

    public override string QuestionOf(FieldSchema field) => field.Kind switch
    {
        FieldKind.YesNo => $"Is this so: {Spoken(field.Name)}?",
        FieldKind.Count or FieldKind.Owned => $"How many: {Spoken(field.Name)}?",
        FieldKind.Level => $"How far: {Spoken(field.Name)}?",
        FieldKind.Date or FieldKind.Year => $"When: {Spoken(field.Name)}?",
        FieldKind.Choice or FieldKind.Choices or FieldKind.Relation or FieldKind.Relations => $"Which: {Spoken(field.Name)}?",
        FieldKind.Text => $"What is its {Spoken(field.Name)}?",
        _ => $"How much: {Spoken(field.Name)}?",
    };

    public override string YearOf(string question, int year) => $"{question} ({Words.Of(year)})";

    protected override string OwnerKey(EntitySchema owner, string file) => $"the {owner.Fields[owner.KeyField].Name} in `{file}` of whose it is";

    protected override string Measure(string unit, ImmutableArray<string> others) => others.IsEmpty
        ? $"a number, in `{unit}`"
        : $"a number, in `{unit}`; if all of the column is in {string.Join(" or ", others.Select(other => $"`{other}`"))}, change the brackets";

    protected override string OneOf(string choices) => $"one of {choices}";

    protected override string SomeOf(string choices) => $"those that hold of {choices}, joined by `;`, or `none`";

    protected override string KeyOf(string file, bool many) =>
        many ? $"keys of `{file}`, joined by `;`, or `none`" : $"a key of `{file}`, or `none`";

    protected override string HowMany(string file) => $"how many there are, listed in `{file}` or not; `0` if there is none";

    protected override string Choice(ChoiceSchema choice) => $"`{choice.Name}`";
}
