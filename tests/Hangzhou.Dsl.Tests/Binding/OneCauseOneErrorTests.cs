using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text.RegularExpressions;
using Hangzhou.Dsl.Diagnostics;
using Hangzhou.Dsl.Text;
using Hangzhou.Testing;

namespace Hangzhou.Dsl.Tests.Binding;

/// <summary>Every single slip in a plan with one of everything gives one error, however often what is wrong is used.</summary>
public sealed class OneCauseOneErrorTests
{
    private static readonly string Example =
        File.ReadAllText(RepositoryRoot.PathOf("tests/Hangzhou.Dsl.Tests/Lowering/LanguageExample.hz"));

    [Fact]
    public void A_misspelt_name_in_a_rule_is_one_error()
    {
        var names = NamesIn(Compile(Example));
        var uses = Regex.Matches(Example, @"(?<=[\s(.])([a-z_]+)(?=[\s).}])")
            .Where(use => use.Index > Example.IndexOf("define ", StringComparison.Ordinal) && names.Contains(use.Value) && !IsDeclaration(use))
            .ToList();
        Assert.True(uses.Count > 60, "The example uses too few names to prove anything.");
        AssertOneErrorEach(uses);
    }

    [Fact]
    public void A_misspelt_type_is_one_error_and_silent_where_its_field_is_used() =>
        AssertOneErrorEach(Regex.Matches(Example, @"(?<=[a-z_区积]: (many )?)[a-z_]+(?= )(?! of )").Where(type => type.Value is not ("many" or "one")).ToList());

    [Fact]
    public void A_misspelt_unit_choice_or_level_is_one_error() =>
        AssertOneErrorEach(Regex.Matches(Example, @"(?<=0 )ha|(?<=is not )planned|(?<=includes )africa|(?<=working = )partial").ToList());

    [Theory]
    [InlineData("0 ha", "0", "HZ2204")]
    [InlineData("at least 50% of buffer.degraded_area", "at least 50%", "HZ2212")]
    [InlineData("where status is not planned", "where status", "HZ2205")]
    [InlineData("youth_trained: count by year", "youth_trained: text by year", "HZ2105")]
    [InlineData("key code: text\n  name", "code: text\n  name", "HZ3201")]
    [InlineData("core: zone zh 核心区", "core: area zh 核心区", "HZ2226 HZ2226 HZ2226 HZ2226")]
    [InlineData("budget: money USD", "budget: money", "HZ2101")]
    [InlineData("many member_state inverse reserves", "many member_stat inverse reserves", "HZ2003")]
    [InlineData("define reserve.has_research", "define reserv.has_research", "HZ2004")]
    [InlineData("transdisciplinary\n", "transdisciplinary and interdisciplinary_\n", "HZ1022")]
    [InlineData("reading working = 10% ", "reading working = 10 ", "HZ2204")]
    [InlineData("significant_growth: share {", "significant_growth: shar {", "HZ2003")]
    [InlineData("baseline 2025", "", "")]
    [InlineData("in year at least 150", "at 2027 at least 150", "")]
    [InlineData("each year 2026..2030", "by 2030", "HZ2301")]
    [InlineData("goal A\n  title en \"Advance", "goal B\n  title en \"Advance", "HZ3006")]
    public void A_slip_gives_its_own_error_only(string written, string slip, string codes)
    {
        Assert.Contains(written, Example, StringComparison.Ordinal);
        var compilation = Compile(Replace(Example, Example.IndexOf(written, StringComparison.Ordinal), written.Length, slip));

        var found = compilation.Diagnostics.Where(diagnostic => diagnostic.IsError).Select(diagnostic => diagnostic.Code);
        Assert.Equal(codes, string.Join(' ', found));
    }

    [Fact]
    public void What_is_left_of_a_plan_never_throws()
    {
        var lines = Example.Split('\n');
        for (var i = 0; i < lines.Length; i++) Compile(string.Join('\n', lines.Where((_, line) => line != i)));
        var words = Regex.Matches(Example, @"\S+");
        foreach (var word in words.Where((_, i) => i % 3 == 0)) Compile(Replace(Example, word.Index, word.Length, ""));
    }

    private static void AssertOneErrorEach(IReadOnlyCollection<Match> words)
    {
        Assert.NotEmpty(words);
        var wrong = words
            .Select(word => (word, Found: Compile(Replace(Example, word.Index, word.Length, word.Value + "qx")).Diagnostics.Where(found => found.IsError).ToList()))
            .Where(slip => slip.Found.Count != 1)
            .Select(slip => $"{LineOf(slip.word)}: {slip.word.Value}\n{DiagnosticRenderer.Render([.. slip.Found])}");
        Assert.Equal("", string.Join('\n', wrong));
    }

    private static bool IsDeclaration(Match use) =>
        Regex.IsMatch(Example[..use.Index], @"(define [a-z_]+\.|define |assumption |reading )$");

    private static HashSet<string> NamesIn(Compilation compilation) =>
    [
        .. compilation.Plan?.Vocabulary.Entities.SelectMany(entity => entity.Fields.SelectMany(field => field.Path.Split('.')).Append(entity.Name).Append(entity.Plural)) ?? [],
        .. compilation.Plan?.Assumptions.Select(assumption => assumption.Name) ?? [],
        "interdisciplinary", "transdisciplinary", "status", "in_international_project", "has_research", "states_known",
    ];

    private static string LineOf(Match word) => Example[..word.Index].Count(c => c == '\n').ToString(System.Globalization.CultureInfo.InvariantCulture);

    private static string Replace(string text, int start, int length, string with) => text[..start] + with + text[(start + length)..];

    private static Compilation Compile(string text) => Compilation.Compile([new SourceText("plan.hz", text)]);
}
