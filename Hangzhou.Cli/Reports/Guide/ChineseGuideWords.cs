using System;
using System.Collections.Immutable;
using System.Linq;
using Hangzhou.Cli.Facts;
using Hangzhou.Targets.Evaluation;

namespace Hangzhou.Cli.Reports;

/// <summary>A guide in Chinese.</summary>
internal sealed class ChineseGuideWords : GuideWords
{
    public override string Language => "zh";

    public override ImmutableArray<string> Columns { get; } = ["列", "问题", "填写方法", "用于里程碑"];

    public override ImmutableArray<string> MilestoneColumns { get; } = ["里程碑", "内容", "期限"];

    public override string Milestones => "里程碑";

    public override string NeededByAll => "全部";

    public override string NeededByNone => "无";

    public override ImmutableArray<string> HowTo { get; } =
    [
        "每个文件是一张表，第一行是列名，请勿改动。",
        "不知道就留空：留空表示未报告，既不表示“否”，也不表示 0。",
        "数字只用数字和小数点，千位之间不加符号：`1204.5`。单位写在列名后的方括号里。",
        "可以多选时用 `;` 连接；都不符合时写 `none`。",
        "带年份的列（如 `members@2027`）填写该年的数值。",
        "请同时核对 `round.json`：数据描述的日期，以及每份名录是否完整；不完整而总数已知的，请写明总数。",
        "文件存为 UTF-8 编码的 CSV，列之间用逗号。然后对文件夹运行 `hangzhou facts check`，即可逐格查看问题。",
    ];

    public override ImmutableArray<string> HowToGiveEvidence { get; } =
    [
        "有些答案须附证据才算数，表中已注明。每条证据在 `evidence.csv` 中占一行：所在的表（`entity`，如 `reserves`）、该行的代码（`key`）、字段（`field`，即不带单位的列名）、证据所在的链接（`link`）及其日期（`date`）。只有一行的表，`key` 留空。",
    ];

    protected override string EvidenceFor(string milestones) => $"；用于里程碑 {milestones} 时，须在 `evidence.csv` 中附证据";

    protected override string OwnKey => "不与其他行重复的短代码，各轮保持不变";

    protected override string AnyText => "文字";

    protected override string YesOrNo => "`yes`（是）或 `no`（否）";

    protected override string WholeNumber => "不小于 0 的整数";

    protected override string Number => "数字";

    protected override string Percentage => "百分数，如 `45`";

    protected override string Points => "百分点，如 `2.5`";

    protected override string Date => "日期，如 `2027-06-15`";

    protected override string Year => "年份，如 `2027`";

    protected override string Join => "、";

    public override string Title(string plan, DateOnly date) => $"{plan}：{Words.Of(date)} 报告指南";

    public override string Rows(BlankTable table, string who) => table switch
    {
        { Shape.HasOwnerColumn: true } => $"每项一行，第一列写明属于哪个{who}。没有行也可以：表示未列出。",
        { Shape.Collection: not null } => "每项一行。没有行也可以：表示未列出。",
        { Shape.IsSingle: true } => $"只有一行：{who}。",
        { Known: { } known } => $"每个{who}一行，已填好 {Words.Of(known.Rows.Length)} 行的代码和名称。",
        _ => $"每个{who}一行。",
    };

    public override string? Of(LocalizedText text) => text.Chinese ?? text.English;

    public override string QuestionOf(FieldSchema field)
    {
        var name = field.Chinese?.Replace('.', '，') ?? Spoken(field.Name);
        return field.Kind switch
        {
            FieldKind.YesNo => $"是否如此：{name}？",
            FieldKind.Count or FieldKind.Owned => $"有多少：{name}？",
            FieldKind.Level => $"进展如何：{name}？",
            FieldKind.Date or FieldKind.Year => $"何时：{name}？",
            FieldKind.Choice or FieldKind.Choices or FieldKind.Relation or FieldKind.Relations => $"哪些：{name}？",
            FieldKind.Text => $"{name}是什么？",
            _ => $"数值是多少：{name}？",
        };
    }

    public override string YearOf(string question, int year) => $"{question}（{Words.Of(year)}年）";

    protected override string OwnerKey(EntitySchema owner, string file) => $"`{file}` 中所属者的 {owner.Fields[owner.KeyField].Name}";

    protected override string Measure(string unit, ImmutableArray<string> others) => others.IsEmpty
        ? $"数字，单位为 `{unit}`"
        : $"数字，单位为 `{unit}`；整列使用{string.Join("或", others.Select(other => $" `{other}` "))}时，请改写方括号中的单位";

    protected override string OneOf(string choices) => $"以下之一：{choices}";

    protected override string SomeOf(string choices) => $"以下符合者：{choices}，用 `;` 连接；都不符合写 `none`";

    protected override string KeyOf(string file, bool many) => many
        ? $"`{file}` 中的代码，多个用 `;` 连接；没有写 `none`"
        : $"`{file}` 中的一个代码；没有写 `none`";

    protected override string HowMany(string file) => $"总数，无论是否在 `{file}` 中列出；没有写 `0`";

    protected override string Choice(ChoiceSchema choice) => choice.Chinese is { } chinese ? $"`{choice.Name}`（{chinese}）" : $"`{choice.Name}`";
}
