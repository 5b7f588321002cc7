using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using Hangzhou.Dsl.Generator.Generation;
using Hangzhou.Dsl.Generator.Tests.Support;
using Hangzhou.Targets.Evaluation;

namespace Hangzhou.Dsl.Generator.Tests;

/// <summary>Texts of a plan that would end a literal, a comment, a line or a directive, in every place for a text.</summary>
public sealed class HostileTextTests
{
    private static readonly string[] Texts =
    [
        "*/", "/* */", "</summary>", "<c>", "&", "&amp;", "]]>", "<![CDATA[", "<!-- -->", "\"", "\"\"", "\"\"\"", "\\", "\\\\", "\\\"", "\n", "a\nb", "\n#endif\n", "\t", "a\\nb",
        "\u2028", "\u2029", "x\u2028y", "{0}", "{", "}", "{{", "{x}", "$\"{x}\"", "@\"", "$@\"", "'", "`", "#line 1 \"x\"", "#pragma warning disable", "\n#line hidden\n", "//", "///",
        "\\u0022", "\\x22", "%s", "\u202E", "\u200B", "\uFEFF", "名", "e\u0301", "\U0001F30D", "\u00A0", "\u00AD", "\u00B4", " ", "  a  ", "\\\n", "a\"; } } class X { string y = \"",
    ];

    private static readonly string All = string.Concat(Texts);

    public static TheoryData<string> Paths => new(
        "we\"ird.hz", "a\\b.hz", "c:\\plan\\x.hz", "a\nb.hz", "a\r\n#error x\n.hz", "a\u2028b.hz", "a\u0085b.hz", "*/.hz", "\".hz", "名.hz", "\u202E.hz", "#line.hz", "a\tb.hz", " .hz", "\\\".hz",
        "a\0b.hz", new string('x', 5_000) + ".hz");

    [Fact]
    public void Texts_come_back_unchanged_from_every_place()
    {
        var plan = Load(Plan(All), "p.hz");
        Assert.All(Found(plan.Schema), found => Assert.Equal(All, found));
        Assert.Contains(plan.Schema.Targets[0].Milestones[0].Populations[0].Criteria, criterion => criterion.Text.Contains("name is", StringComparison.Ordinal));
    }

    [Fact]
    public void Each_text_comes_back_unchanged()
    {
        var goals = string.Concat(Texts.Select((text, i) => string.Create(CultureInfo.InvariantCulture, $"goal g{i} {{ title en {Quoted(text)} zh {Quoted(text)} }}\n")));
        var schema = Load(Plan("a") + goals, "p.hz").Schema;
        Assert.Equal(Texts, schema.Goals.Skip(1).Select(goal => goal.Title.English));
        Assert.Equal(Texts, schema.Goals.Skip(1).Select(goal => goal.Title.Chinese));
    }

    [Fact]
    public void A_text_that_a_member_must_have_is_compared_as_written()
    {
        var plan = Load(Plan(All), "p.hz");
        var facts = new MemoryFacts(plan.Schema);
        facts.Round("2026-12-31").Row("reserve", ("code", "R1"), ("name", All), ("ready", true));
        var report = plan.Assess(facts, new DateOnly(2026, 12, 31), AssessOptions.Default);
        Assert.Equal(MilestoneStatus.Achieved, report.Targets.Single().Milestones.Single().Status);
    }

    [Theory]
    [MemberData(nameof(Paths))]
    public void A_file_may_have_any_name(string path)
    {
        var plan = Load(Plan("a"), path);
        Assert.Equal(path.Replace('\\', '/'), plan.Schema.Targets[0].Milestones[0].Line.File);
    }

    private static string Plan(string text) => $$"""
        plan hangzhou 2026..2030 { title en {{Quoted(text)}} zh {{Quoted(text)}} edition {{Quoted(text)}} baseline 2025 }
        goal A { title en {{Quoted(text)}} zh {{Quoted(text)}} }
        entity reserve plural reserves {
          title en {{Quoted(text)}} zh {{Quoted(text)}}
          key code: text title en {{Quoted(text)}}
          name: text title en {{Quoted(text)}}
          ready: yes_no
        }
        assumption some: share { reads {{Quoted(text)}} reading working = 10% status proposed decided by {{Quoted(text)}} }
        target 1 {
          goal A
          title en {{Quoted(text)}} zh {{Quoted(text)}}
          milestone 1.1 {
            title en {{Quoted(text)}} zh {{Quoted(text)}}
            cite 1.1
            by 2026
            at least some of reserves where name is {{Quoted(text)}} { name is {{Quoted(text)}}; ready }
          }
        }
        not encoded 1.2 part {{Quoted(text)}} because {{Quoted(text)}}

        """;

    private static IEnumerable<string?> Found(PlanSchema schema)
    {
        var (goal, entity, assumption, target, left) = (schema.Goals[0], schema.Entities[0], schema.Assumptions[0], schema.Targets[0], schema.NotEncoded[0]);
        return
        [
            schema.Title.English, schema.Title.Chinese, schema.Edition, goal.Title.English, goal.Title.Chinese, entity.Title.English, entity.Title.Chinese,
            entity.Fields[0].Title.English, entity.Fields[1].Title.English, assumption.Reads, assumption.DecidedBy, target.Title.English, target.Title.Chinese,
            target.Milestones[0].Title.English, target.Milestones[0].Title.Chinese, left.Part, left.Because,
        ];
    }

    private static IPlan Load(string text, string path)
    {
        var generated = PlanSources.Generate([(path, text)], new GenerationOptions("Texts.Rules", null, null));
        Assert.Empty(generated.Diagnostics.Where(diagnostic => diagnostic.IsError).Select(Fixture.Describe));
        var sources = generated.Sources.Select(source => (source.Name, source.Text)).ToList();
        // A text that ended its line would begin a directive or a declaration.
        Assert.DoesNotContain(sources, source => source.Text.Split('\n').Any(line => line.StartsWith("#endif", StringComparison.Ordinal) || line.StartsWith("#error", StringComparison.Ordinal)));
        return CSharpCompilations.Load(CSharpCompilations.Emit(CSharpCompilations.Of(sources)), generated.PlanType!);
    }

    private static string Quoted(string text) => "\"" + text
        .Replace("\\", "\\\\", StringComparison.Ordinal).Replace("\"", "\\\"", StringComparison.Ordinal)
        .Replace("\n", "\\n", StringComparison.Ordinal).Replace("\t", "\\t", StringComparison.Ordinal) + "\"";
}
