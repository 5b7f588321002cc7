using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Globalization;
using System.Linq;
using System.Text;

namespace Hangzhou.Fuzz.Tests.Rules;

/// <summary>Plans of one hostile shape and any size. <c>#</c> in a piece stands for the number of its repetition.</summary>
internal static class HostileShapes
{
    private const string Plan = "plan sample 2026..2035 { title en \"A\" edition \"1\" baseline 2025 }\ngoal A { title en \"A\" }\n";

    private const string Vocabulary = Plan + """
        entity reserve plural reserves { key code: text name: text surveyed: yes_no area: area kind: one of lake, river projects: many project }
        part project { status: one of planned, done budget: money USD }

        """;

    private static readonly Dictionary<string, Func<int, RuleProgram>> Shapes = new(StringComparer.Ordinal)
    {
        ["parentheses"] = n => Criteria(Times("(", n) + "surveyed" + Times(")", n)),
        ["parentheses never closed"] = n => Criteria(Times("(", n)),
        ["parentheses never opened"] = n => Criteria("surveyed" + Times(")", n)),
        ["nots"] = n => Criteria(Times("not ", n) + "surveyed"),
        ["nots in parentheses"] = n => Criteria(Times("not (", n) + "surveyed" + Times(")", n)),
        ["ifs"] = n => Criteria(Times("(if surveyed then ", n) + "surveyed" + Times(")", n)),
        ["minuses"] = n => Criteria("area at least " + Times("- ", n) + "1 ha"),
        ["shares of shares"] = n => Criteria("area at least " + Times("50% of ", n) + "area"),
        ["anys in anys"] = n => Criteria(Times("any projects where ", n) + "surveyed"),
        ["readings of readings, mixed"] = n => Criteria(Times("(surveyed and surveyed or ", n) + "surveyed" + Times(")", n)),
        ["steps after dots"] = n => Criteria("code" + Times(".code", n)),
        ["parts in parts"] = n => Text(Vocabulary + Times("part p# { a: area }\n", 1) + string.Concat(Numbers(n).Select(i => $"part q{i} {{ a: q{i + 1} }}\n")) + $"part q{n} {{ a: area }}\nentity e plural es {{ key code: text q: q0 }}\n"),
        ["parts twice in parts"] = n => Text(Vocabulary + string.Concat(Numbers(n).Select(i => $"part q{i} {{ a: q{i + 1} b: q{i + 1} }}\n")) + $"part q{n} {{ a: area }}\nentity e plural es {{ key code: text q: q0 }}\n"),
        ["defines in defines"] = n => Text(Vocabulary + string.Concat(Numbers(n).Select(i => $"define reserve.d{i} = d{i + 1}\n")) + $"define reserve.d{n} = surveyed\n"),
        ["defines twice in defines"] = n => Text(Vocabulary + string.Concat(Numbers(n).Select(i => $"define reserve.d{i} = d{i + 1} and d{i + 1}\n")) + $"define reserve.d{n} = surveyed\n"),
        ["defines in a circle"] = n => Text(Vocabulary + string.Concat(Numbers(n).Select(i => $"define reserve.d{i} = d{(i + 1) % n}\n"))),
        ["large defines used often"] = n => Text(Vocabulary + "define reserve.d0 = surveyed and surveyed\n"
            + string.Concat(Enumerable.Range(1, 11).Select(i => $"define reserve.d{i} = d{i - 1} and d{i - 1}\n"))
            + "target 1 { goal A title en \"A\"\n" + Times("milestone 1.# { cite 1.# by 2030 every reserve { d11 } }\n", n) + "}\n"),
        ["braces never closed"] = n => Text(Vocabulary + Times("{ ", n)),
        ["braces never opened"] = n => Text(Vocabulary + Times("} ", n)),
        ["targets never closed"] = n => Text(Vocabulary + Times("target # { goal A\n", n)),
        ["milestones never closed"] = n => Text(Vocabulary + Times("milestone 1.# { every reserve {\n", n)),
        ["quotes"] = n => Text(Vocabulary + Times("\"", n)),
        ["texts never closed"] = n => Text(Vocabulary + Times("\"abc\n", n)),
        ["one text never closed"] = n => Text(Vocabulary + "\"" + Times("abc ", n)),
        ["escapes"] = n => Text(Vocabulary + "goal \"" + Times("\\q", n) + "\"\n"),
        ["ands"] = n => Criteria(Times("surveyed and ", n) + "surveyed"),
        ["ors"] = n => Criteria(Times("surveyed or ", n) + "surveyed"),
        ["sums"] = n => Criteria("area at least " + Times("area + ", n) + "area"),
        ["products"] = n => Criteria("area at least " + Times("2 * ", n) + "area"),
        ["comparisons in a row"] = n => Criteria("area" + Times(" at least area", n)),
        ["choices to be in"] = n => Criteria("kind in (" + Times("lake, ", n) + "lake)"),
        ["choices declared"] = n => Text(Vocabulary + "entity e plural es { key code: text kind: one of " + Times("c#, ", n) + "last }\n"),
        ["choices declared twice"] = n => Text(Vocabulary + "entity e plural es { key code: text kind: one of " + Times("lake, ", n) + "lake }\n"),
        ["unknown choices"] = n => Text(Vocabulary + "entity e plural es { key code: text kind: one of " + Times("c#, ", 900) + "last }\ntarget 1 { goal A title en \"A\" milestone 1.1 { cite 1.1 by 2030 every e {\n" + Times("kind is k#\n", n) + "} } }\n"),
        ["cites"] = n => Text(Vocabulary + "target 1 { goal A title en \"A\" milestone 1.1 { cite " + Times("1.#, ", n) + "1.9 by 2030 every reserve { surveyed } } }\n"),
        ["criteria"] = n => Criteria(Times("area at least # ha\n", n)),
        ["criteria that say the same"] = n => Criteria(Times("surveyed\n", n)),
        ["criteria with an unknown name"] = n => Criteria(Times("survayed_#\n", n)),
        ["criteria that are not one"] = n => Criteria(Times("surveyed surveyed\n", n)),
        ["errors on one line"] = n => Criteria(Times("surveyed; ? ; ", n)),
        ["errors of every kind"] = n => Text(Vocabulary + Times("target # { gaol A } by 99 milestone x { cite ( \"\n", n)),
        ["fields"] = n => Text(Vocabulary + "entity e plural es { key code: text\n" + Times("f#: area\n", n) + "}\n"),
        ["fields of one name"] = n => Text(Vocabulary + "entity e plural es { key code: text\n" + Times("f: area\n", n) + "}\n"),
        ["fields of an unknown type"] = n => Text(Vocabulary + "entity e plural es { key code: text\n" + Times("f#: aera\n", n) + "}\n"),
        ["entities"] = n => Text(Vocabulary + Times("entity e# plural es# { key code: text }\n", n)),
        ["entities of one name"] = n => Text(Vocabulary + Times("entity e plural es { key code: text }\n", n)),
        ["entities with many fields each"] = n => Text(Vocabulary + "part big {\n" + Times("f#: area\n", 900) + "}\n" + Times("entity e# plural es# { key code: text big: big }\n", n)),
        ["relations of all to one"] = n => Text(Vocabulary + Times("entity e# plural es# { key code: text to: reserve inverse from# }\n", n)),
        ["unknown names beside many known ones"] = n => Text(Vocabulary + Times("assumption known_# : share { reads \"a\" reading a = 1% }\n", n / 2) + Rule(Times("knawn_# at least 1\n", n / 2))),
        ["assumptions"] = n => Text(Vocabulary + Times("assumption a#: share { reads \"a\" reading a = 1% }\n", n)),
        ["readings"] = n => Text(Vocabulary + "assumption a: share { reads \"a\"\n" + Times("reading r# = 1%\n", n) + "}\n"),
        ["defines"] = n => Text(Vocabulary + Times("define reserve.d# = surveyed\n", n)),
        ["goals"] = n => Text(Vocabulary + Times("goal g# { title en \"A\" }\n", n)),
        ["targets"] = n => Text(Vocabulary + Times("target # { goal A title en \"A\" }\n", n)),
        ["targets of one number"] = n => Text(Vocabulary + Times("target 1 { goal A title en \"A\" }\n", n)),
        ["milestones"] = n => Text(Vocabulary + "target 1 { goal A title en \"A\"\n" + Times("milestone 1.# { cite 1.# by 2030 every reserve { surveyed } }\n", n) + "}\n"),
        ["populations"] = n => Text(Vocabulary + "target 1 { goal A title en \"A\" milestone 1.1 { cite 1.1 by 2030\n" + Times("every reserve { surveyed }\n", n) + "} }\n"),
        ["not encoded"] = n => Text(Vocabulary + Times("not encoded 1.# because \"a\"\n", n)),
        ["digits"] = n => Criteria("area at least " + Times("9", n) + " ha"),
        ["digits after the point"] = n => Criteria("area at least 0." + Times("9", n) + " ha"),
        ["zeros before"] = n => Criteria("area at least " + Times("0", n) + "1 ha"),
        ["digits of a target"] = n => Text(Vocabulary + "target " + Times("9", n) + " { goal A title en \"A\" }\n"),
        ["digits of an id"] = n => Text(Vocabulary + "target 1 { goal A title en \"A\" milestone 1." + Times("9", n) + " { cite 1.1 by 2030 every reserve { surveyed } } }\n"),
        ["letters of a name"] = n => Text(Vocabulary + "define reserve." + Times("a", n) + " = " + Times("b", n) + "\n"),
        ["letters of many names"] = n => Criteria(Times(Times("c", 90) + "#\n", n / 60)),
        ["spaces"] = n => Text(Vocabulary + Times(" ", n)),
        ["line breaks"] = n => Text(Vocabulary + Times("\n", n)),
        ["one comment"] = n => Text(Vocabulary + "// " + Times("a", n)),
        ["comments"] = n => Text(Vocabulary + Times("//\n", n)),
        ["nulls"] = n => Text(Vocabulary + Times("\0", n)),
        ["lone surrogates"] = n => Text(Vocabulary + Times("\uD800", n)),
        ["zero-width characters in a name"] = n => Text(Vocabulary + "a" + Times("\u200Ba", n)),
        ["overrides in a text"] = n => Text(Vocabulary + "goal B { title en \"" + Times("\u202E", n) + "\" }\n"),
        ["marks on one letter"] = n => Text(Vocabulary + "a" + Times("\u0301", n)),
        ["byte order marks"] = n => Text(Vocabulary + Times("\uFEFF", n)),
        ["empty files"] = n => new RuleProgram("", [.. Numbers(n / 20).Select(i => ($"f{i}.hz", ""))], Vocabulary),
        ["files of a target each"] = n => new RuleProgram("", [.. Numbers(n / 40).Select(i => ($"f{i}.hz", $"target {i} {{ goal A title en \"A\" }}\n"))], Vocabulary),
        ["files that say the same"] = n => new RuleProgram("", [.. Numbers(n / 400).Select(i => ($"f{i}.hz", Vocabulary))], Vocabulary),
        ["plans"] = n => Text(Vocabulary + Times("plan sample 2026..2035 { title en \"A\" edition \"1\" baseline 2025 }\n", n)),
        ["clauses that stand twice"] = n => Text(Plan + "goal B {\n" + Times("title en \"A\"\n", n) + "}\n"),
        ["a clause over the whole file, twice"] = n => Text("target 1 { goal A title en \"A\" goal\n" + Times("B\n", n) + "}\n"),
    };

    /// <summary>The names of the shapes.</summary>
    public static IEnumerable<string> Names => Shapes.Keys;

    /// <summary>A plan of a shape.</summary>
    public static RuleProgram Make(string shape, int size) => Shapes[shape](size) with
    {
        Name = $"{shape} × {size}",
        Unfolds = shape is "large defines used often" or "entities with many fields each" or "defines twice in defines" or "parts twice in parts",
    };

    /// <summary>A plan of a shape with at most so many characters in its one file.</summary>
    public static RuleProgram MakeOfLength(string shape, int length)
    {
        var (few, more) = (Make(shape, 400).Text.Length, Make(shape, 4_000).Text.Length);
        // Numbers grow longer with the size, so a tenth is left free.
        var each = Math.Max(1, (more - few) / 3_600);
        return Make(shape, Math.Max(1, (length - few) * 9 / 10 / each));
    }

    private static RuleProgram Text(string text) => RuleProgram.Alone("", text);

    private static RuleProgram Criteria(string criteria) => Text(Vocabulary + Rule(criteria));

    private static string Rule(string criteria) => "target 1 { goal A title en \"A\" milestone 1.1 { cite 1.1 by 2030 every reserve {\n" + criteria + "\n} } }\n";

    private static IEnumerable<int> Numbers(int count) => Enumerable.Range(0, count);

    private static string Times(string piece, int count)
    {
        var text = new StringBuilder();
        for (var i = 1; i <= count; i++) text.Append(piece.Contains('#', StringComparison.Ordinal) ? piece.Replace("#", i.ToString(CultureInfo.InvariantCulture), StringComparison.Ordinal) : piece);
        return text.ToString();
    }
}
