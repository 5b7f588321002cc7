using System.Collections.Immutable;

namespace Hangzhou.Cli.Reports.Pages;

/// <content>What a guide to a round to fill in says. What stands in back quotes is written as it is.</content>
internal static partial class PageWords
{
    private static ImmutableArray<(string Key, string English, string Chinese)> Guide =>
    [
        ("guide.title", "{0}: what to report for {1}", "{0}：{1} 报告指南"),
        ("guide.column", "Column", "列"),
        ("guide.question", "Question", "问题"),
        ("guide.answer", "What to write", "填写方法"),
        ("guide.neededBy", "Needed by", "用于里程碑"),
        ("guide.about", "What it is about", "内容"),
        ("guide.all", "all", "全部"),
        ("guide.none", "none", "无"),

        ("guide.howTo.header", "Each file is a table. Its first line names the columns: leave it as it is.", "每个文件是一张表，第一行是列名，请勿改动。"),
        ("guide.howTo.blank", "Leave a cell blank when you do not know: blank means not reported. It never means no, and never 0.", "不知道就留空：留空表示未报告，既不表示“否”，也不表示 0。"),
        ("guide.howTo.numbers",
            "Write numbers with digits and a point, and nothing between thousands: `1204.5`. The unit stands in brackets after the column's name.",
            "数字只用数字和小数点，千位之间不加符号：`1204.5`。单位写在列名后的方括号里。"),
        ("guide.howTo.lists", "Where several of a list can hold, join them by `;`. Where none of them holds, write `none`.", "可以多选时用 `;` 连接；都不符合时写 `none`。"),
        ("guide.howTo.years", "A column such as `members@2027` asks for the value of that year.", "带年份的列（如 `members@2027`）填写该年的数值。"),
        ("guide.howTo.round",
            "Look at `round.json` too: the date that the facts describe, and for each roster whether it names everyone. Of one that does not, say how many there are, if somebody knows.",
            "请同时核对 `round.json`：数据描述的日期，以及每份名录是否完整；不完整而总数已知的，请写明总数。"),
        ("guide.howTo.save",
            "Save each file as CSV in UTF-8, with commas between the columns. `hangzhou facts check` and the folder then says what is wrong, cell by cell.",
            "文件存为 UTF-8 编码的 CSV，列之间用逗号。然后对文件夹运行 `hangzhou facts check`，即可逐格查看问题。"),
        ("guide.howTo.evidence",
            "Some answers count only with evidence; the table says which. Add a row to `evidence.csv` for each: the table (`entity`, such as `reserves`), the row's `key`, the `field` as its column is named without the unit, a `link` to where the evidence is, and its `date`. For a table of one row the key stays blank.",
            "有些答案须附证据才算数，表中已注明。每条证据在 `evidence.csv` 中占一行：所在的表（`entity`，如 `reserves`）、该行的代码（`key`）、字段（`field`，即不带单位的列名）、证据所在的链接（`link`）及其日期（`date`）。只有一行的表，`key` 留空。"),

        ("guide.rows.owned", "One row for each item, of whichever {0}. A file without rows is fine: nothing is listed then.", "每项一行，第一列写明属于哪个{0}。没有行也可以：表示未列出。"),
        ("guide.rows.items", "One row for each item. A file without rows is fine: nothing is listed then.", "每项一行。没有行也可以：表示未列出。"),
        ("guide.rows.single", "One row: {0}.", "只有一行：{0}。"),
        ("guide.rows.begun", "One row for each {1}. {0} rows filled in with what tells them apart.", "每个{1}一行，已填好 {0} 行的代码和名称。"),
        ("guide.rows.begun.one", "One row for each {1}. 1 row filled in with what tells them apart.", "每个{1}一行，已填好 1 行的代码和名称。"),
        ("guide.rows.each", "One row for each {0}.", "每个{0}一行。"),

        ("guide.asks.yesNo", "Is this so: {0}?", "是否如此：{0}？"),
        ("guide.asks.count", "How many: {0}?", "有多少：{0}？"),
        ("guide.asks.level", "How far: {0}?", "进展如何：{0}？"),
        ("guide.asks.time", "When: {0}?", "何时：{0}？"),
        ("guide.asks.choice", "Which: {0}?", "哪些：{0}？"),
        ("guide.asks.text", "What is its {0}?", "{0}是什么？"),
        ("guide.asks.measure", "How much: {0}?", "数值是多少：{0}？"),
        ("guide.asks.ofYear", "{0} ({1})", "{0}（{1}年）"),

        ("guide.key", "a short text that no other row has; it stays the same from round to round", "不与其他行重复的短代码，各轮保持不变"),
        ("guide.ownerKey", "the {0} in `{1}` of whose it is", "`{1}` 中所属者的 {0}"),
        ("guide.text", "a text", "文字"),
        ("guide.yesNo", "`yes` or `no`", "`yes`（是）或 `no`（否）"),
        ("guide.count", "a whole number, 0 or more", "不小于 0 的整数"),
        ("guide.number", "a number", "数字"),
        ("guide.share", "a percentage, such as `45`", "百分数，如 `45`"),
        ("guide.points", "percentage points, such as `2.5`", "百分点，如 `2.5`"),
        ("guide.measure", "a number, in `{0}`", "数字，单位为 `{0}`"),
        ("guide.measure.others", "a number, in `{0}`; if all of the column is in {1}, change the brackets", "数字，单位为 `{0}`；整列使用 {1} 时，请改写方括号中的单位"),
        ("guide.date", "a date, such as `2027-06-15`", "日期，如 `2027-06-15`"),
        ("guide.year", "a year, such as `2027`", "年份，如 `2027`"),
        ("guide.oneOf", "one of {0}", "以下之一：{0}"),
        ("guide.someOf", "those that hold of {0}, joined by `;`, or `none`", "以下符合者：{0}，用 `;` 连接；都不符合写 `none`"),
        ("guide.relation", "a key of `{0}`, or `none`", "`{0}` 中的一个代码；没有写 `none`"),
        ("guide.relations", "keys of `{0}`, joined by `;`, or `none`", "`{0}` 中的代码，多个用 `;` 连接；没有写 `none`"),
        ("guide.owned", "how many there are, listed in `{0}` or not; `0` if there is none", "总数，无论是否在 `{0}` 中列出；没有写 `0`"),
        ("guide.evidence", "; for milestone {0} with evidence, in `evidence.csv`", "；用于里程碑 {0} 时，须在 `evidence.csv` 中附证据"),
        ("guide.join", ", ", "、"),
        ("guide.or", " or ", " 或 "),
    ];
}
