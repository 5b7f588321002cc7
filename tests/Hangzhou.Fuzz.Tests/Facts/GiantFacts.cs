using System;
using System.Collections.Generic;
using System.Linq;
using System.Text;

namespace Hangzhou.Fuzz.Tests.Facts;

/// <summary>Facts on the small plan that are large in one way each.</summary>
internal static class GiantFacts
{
    private const int Million = 1_000_000;
    private const int ManyRows = Million / 5;
    private const string Round = "{\"date\": \"2026-12-31\", \"kind\": \"reported\"}";

    /// <summary>By name, with the code that it is told by; null where nothing is wrong with it.</summary>
    public static IReadOnlyDictionary<string, (string? Code, Func<FactFolder> Make)> All { get; } = new SortedDictionary<string, (string?, Func<FactFolder>)>(StringComparer.Ordinal)
    {
        ["a quotation mark never closed before megabytes"] = ("HZ4205", () => Reserves("code,name\nR1,\"" + Times("One,\n", Million))),
        ["a million quotation marks"] = ("HZ4205", () => Reserves("code,name\nR1,x" + Times("\"", Million) + "\n")),
        ["a cell of a million quotation marks"] = ("HZ4312", () => Reserves("code,name\nR1," + Times("\"", Million) + "\n")),
        ["200,000 cells each with a stray quotation mark"] = ("HZ4205", () => Reserves("code\n" + Times("a\"b\n", ManyRows))),
        ["a header of a million columns"] = ("HZ4112", () => Reserves("code" + Times(",name", Million) + "\n")),
        ["a row of a million cells"] = ("HZ4201", () => Reserves("code,name\nR1" + Times(",x", Million) + "\n")),
        ["a cell of a million characters"] = ("HZ4312", () => Reserves("code,name\nR1," + Times("x", Million) + "\n")),
        ["a header of a million characters"] = ("HZ4312", () => Reserves("code," + Times("x", Million) + "\n")),
        ["a cell of a million line breaks"] = ("HZ4312", () => Reserves("code,name\nR1,\"" + Times("\n", Million) + "\"\n")),
        ["a million empty lines"] = (null, () => Reserves("code,name\n" + Times("\n", Million) + "R1,One\n")),
        ["200,000 blank rows"] = (null, () => Reserves("code,name\n" + Times(",\n", ManyRows) + "R1,One\n")),
        ["200,000 ragged rows"] = ("HZ4015", () => Reserves("code,name\n" + Times("R1\n", ManyRows))),
        ["200,000 rows of one key"] = ("HZ4015", () => Reserves("code\n" + Times("R1\n", ManyRows))),
        ["200,000 rows, as many unknown keys in a relation to them"] = ("HZ4015", () => Reserves("code,twin\n" + Rows(ManyRows, i => $"R{i:D8},X{i:D8}\n"))),
        ["200,000 items of unknown owners"] = ("HZ4015", () => Reserves("code\n" + Rows(ManyRows / 2, i => $"R{i:D8}\n")).With("reserves.projects.csv", "code\n" + Rows(ManyRows, i => $"X{i:D8}\n"))),
        ["keys of a hundred thousand characters, unknown"] = ("HZ4401", () => Reserves($"code,twin\n{Times("a", 100_000)},{Times("b", 100_000)}\n{Times("c", 100_000)},{Times("d", 99_999)}\n")),
        ["a row of sixteen thousand cells, each of several lines and wrong"] = ("HZ4101", () => Reserves("code" + Rows(16_000, i => $",\"x\n{i}\"") + "\nR1" + Times(",\"a\n\nb\"", 16_000) + "\n")),
        ["sixteen thousand years of a value, each wrong"] = ("HZ4015", () => Reserves("code" + Rows(9_000, i => $",pollution_load@{i + 1:D4} [t]") + "\n\"R\n1\"" + Times(",\"x\ny\"", 9_000) + "\n")),
        ["a relation of fifty thousand keys"] = (null, () => Reserves("code,states\nR1," + Times("CHN", 1) + Rows(15_000, i => $";S{i}") + "\n")),
        ["a number of ten thousand digits in every row"] = ("HZ4015", () => Reserves("code,index\n" + Rows(2_000, i => $"R{i},{Times("9", 10_000)}\n"))),
        ["200,000 wrong cells"] = ("HZ4015", () => Reserves("code,staff\n" + Rows(ManyRows, i => $"R{i},many\n"))),
        ["a hundred thousand lists in round.json"] = ("HZ4003", () => Of(Times("[", 100_000))),
        ["a hundred thousand objects in round.json"] = ("HZ4003", () => Of(Times("{\"a\":", 100_000))),
        ["a hundred thousand unknown properties on one line"] = ("HZ4015", () => Of("{" + Rows(60_000, i => $"\"p{i}\":1,") + Round[1..])),
        ["a property said fifty thousand times"] = ("HZ4015", () => Of("{" + Rows(50_000, _ => $"\"date\":1,\n") + Round[1..])),
        ["a text of half a million characters in round.json"] = ("HZ4006", () => Of($"{{\"date\": \"{Times("x", 500_000)}\", \"kind\": \"reported\"}}")),
        ["a name of half a million characters in round.json"] = ("HZ4004", () => Of($"{{\"{Times("x", 500_000)}\": 1, {Round[1..]}")),
        ["a number of half a million digits in round.json"] = ("HZ4006", () => Of($"{{\"rosters\": {{\"reserve\": {{\"complete\": false, \"knownTotal\": {Times("9", 500_000)}}}}}, {Round[1..]}")),
        ["ten thousand rounds"] = ("HZ4014", () => Enumerable.Range(0, 10_000).Aggregate(FactFolder.Empty, (all, i) => all.With(FormattableString.Invariant($"r{i}/round.json"), Round))),
        ["a thousand rounds of one date"] = ("HZ4008", () => Enumerable.Range(0, 1_000).Aggregate(FactFolder.Empty, (all, i) => all.With(FormattableString.Invariant($"r{i}/round.json"), Round))),
        ["five thousand tables that the plan does not have"] = ("HZ4009", () => Enumerable.Range(0, 5_000).Aggregate(Reserves("code\n"), (all, i) => all.With(FormattableString.Invariant($"t{i}.csv"), "x"))),
    };

    private static FactFolder Of(string round) => FactFolder.Empty.With("round.json", round);

    private static FactFolder Reserves(string table) => Of(Round).With("reserves.csv", table);

    private static string Times(string text, int times) => TextMutations.Repeat(text, times);

    private static string Rows(int count, Func<int, FormattableString> row)
    {
        var rows = new StringBuilder();
        for (var i = 0; i < count; i++) rows.Append(FormattableString.Invariant(row(i)));
        return rows.ToString();
    }
}
