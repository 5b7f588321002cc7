using System.Collections.Immutable;
using System.Linq;

namespace Hangzhou.Fuzz.Tests.Facts;

/// <summary>Values that programs stumble over.</summary>
internal static class HostileValues
{
    /// <summary>Cells: numbers, dates, words and texts that look like something else.</summary>
    public static ImmutableArray<string> Cells { get; } =
    [
        // Numbers.
        "0", "-0", "-0.0", "00", "007", "1.", ".5", "1.0", "1e5", "1E-9", "0x1F", "1,204.5", "1 204", "1'204", "1.204,5", "+5", "-5", "--5", "5-",
        "NaN", "nan", "∞", "-∞", "Infinity", "½", "１２３", "１２．５", "٣٤٥", "۱۲۳", "१२३", "五", "Ⅻ", "100%", "-1%", "1000000%", "33.333333333%", "％", "%",
        "999999999999999999", "1000000000000000000", "-999999999999999999", "0.000000001", "0.0000000001", "9223372036854775807", "9223372036854775808",
        "79228162514264337593543950335", "79228162514264337593543950336", new('9', 10_000), "0." + new string('0', 10_000) + "1", new('0', 10_000), "5\u00a0ha", "5 ha", "１％",
        // Dates and years.
        "0000-01-01", "0001-01-01", "9999-12-31", "10000-01-01", "-0001-01-01", "2027-02-29", "2028-02-29", "2100-02-29", "2027-13-01", "2027-00-10", "2027-01-32",
        "2027-06-15T00:00:00", "15/06/2027", "2027-6-5", "２０２７-０６-１５", "0000", "0001", "9999", "10000", "-2027", "20 27", "２０２７",
        // Words.
        "yes", "no", "YES", "Yes", "是", "否", "true", "none", "None", "无", "null", "NULL", "#N/A", "#REF!", "n/a", "-", "?", "full", "africa", "africa;asia_pacific", "africa;none",
        // Lists and keys.
        ";", ";;", "a;", ";a", "a;a", "a；b", "Q1;Q1", "CHN;MNG;CHN", "R1", "R1;R2", " R1 ", "\u00a0R1", "none;none", string.Join(';', Enumerable.Repeat("R1", 2_000)),
        string.Join(';', Enumerable.Range(0, 2_000)),
        // Formulas and commands.
        "=1+1", "=cmd|'/c calc'!A1", "+1+1", "-1+1", "@SUM(A1)", "\t=1", "\r=1", "\n=1", "＝1+1", "=HYPERLINK(\"x\")", "[red]x[/]", "[[", "]", "{{x}}", "${x}", "%n%s", "::error::x",
        "<script>alert(1)</script>", "</td>", "&lt;", "'; drop table", "../../etc/passwd", "C:\\x",
        // What cannot be seen.
        "\u001b[31mred\u001b[0m", "\u001b]0;title\u0007", "\u009b31m", "\u202ereversed", "\u2066x\u2069", "R\u200b1", "R\u200d1", "\ufeffR1", "\u2028", "\u2029", "\u0085", "\u0000", "\u0001", "\u007f", "\ufffd", "\uffff",
        "a\nb", "a\r\nb", "a\rb", "e\u0301", "\u0301", "👩‍👩‍👧", "\U000E0041", new('x', 50_000), "Z" + string.Concat(Enumerable.Repeat("\u0301", 5_000)),
    ];

    /// <summary>Headers, among them some of the plan's own in the wrong place.</summary>
    public static ImmutableArray<string> Headers { get; } =
    [
        "code", "name", "region", "core.area", "core.area [ha]", "core.area [km2]", "core.area [t]", "core.area [", "core.area ]", "[ha]", "@2027", "pollution_load@2027 [t]", "pollution_load@0000 [t]",
        "pollution_load@10000 [t]", "pollution_load@2027@2028 [t]", "pollution_load [t]", "youth_trained@2027", "youth_trained@２０２７", "reserves", "projects", "restoration_projects", "states",
        "#note", "#", "", " ", "ｃｏｄｅ", "Code", "CODE", "核心区.面积 [ha]", "名称", "\ufeffcode", "code\n", "\"", "a;b", new('h', 20_000), "\u001b[2J", "\u202ecode",
    ];

    /// <summary>Values of a property in round.json.</summary>
    public static ImmutableArray<string> Json { get; } =
    [
        "null", "true", "false", "0", "-1", "1.5", "1e400", "-0", "9223372036854775807", "9223372036854775808", new('9', 10_000), "\"\"", "\"x\"", "\"\\ud800\"", "\"\\udc00\\ud800\"", "\"\\u0000\"",
        "\"\\u001b[2J\"", "\"\\u202e\"", "[]", "{}", "[[]]", "{\"a\":{}}", "[1,\"x\",null]", "\"0000-01-01\"", "\"0001-01-01\"", "\"9999-12-31\"", "\"10000-01-01\"", "\"2028-02-29\"", "\"2027-02-29\"",
        "\"2027-13-01\"", "\"reported\"", "\"illustrative\"", "\"Reported\"", "{\"en\":\"x\",\"zh\":null}", "{\"en\":\"a\\nb\\u001b[31m\"}", "{\"reserve\":{\"complete\":true}}",
        "{\"reserve\":{\"complete\":false,\"knownTotal\":9223372036854775807}}", "{\"reserve\":{\"complete\":false,\"knownTotal\":0}}", "{\"reserve\":{\"complete\":false,\"knownTotal\":2147483648}}",
        "{\"member_state\":{\"complete\":false}}", "{\"secretariat\":{\"complete\":true}}", "{\"../x\":{}}", "// comment\n1", "/* */ 1", "NaN", "'x'", "\"\t\"",
        new string('[', 500) + new string(']', 500),
    ];

    /// <summary>Names of files.</summary>
    public static ImmutableArray<string> Names { get; } =
    [
        "reserves.csv", "Reserves.csv", "RESERVES.CSV", "reserve.csv", "reserves.csv.csv", "member_states.csv", "secretariat.csv", "reserves.projects.csv", "reserves.restoration_projects.csv", "networks.csv",
        "round.json", "Round.json", "evidence.csv", "a\nb.csv", "\u001b[31m.csv", "\u202evsc.csv", "[red].csv", "%0A.csv", "x y.csv", ".csv", "名称.csv", "-.csv", "::error.csv", "plan.hz", "deep/deeper/reserves.csv", "other/round.json",
    ];
}
