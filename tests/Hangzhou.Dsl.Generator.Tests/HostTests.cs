using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Globalization;
using System.Linq;
using System.Runtime.CompilerServices;
using System.Runtime.Loader;
using System.Threading;
using System.Threading.Tasks;
using Hangzhou.Dsl.Generator.Generation;
using Hangzhou.Dsl.Generator.Tests.Support;
using Hangzhou.Targets.Evaluation;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;

namespace Hangzhou.Dsl.Generator.Tests;

public sealed class HostTests
{
    private static CSharpCompilation Empty => CSharpCompilations.Of([("Empty.cs", "internal static class Empty { }")]);

    private static ImmutableArray<AdditionalText> Replaced(string path, string from, string to) =>
        Host.Texts(Fixture.Files.Select(file => (file.Path, file.Path == path ? Replace(file.Text, from, to) : file.Text)));

    private static string Replace(string text, string from, string to)
    {
        Assert.Contains(from, text, StringComparison.Ordinal);
        return text.Replace(from, to, StringComparison.Ordinal);
    }

    [Fact]
    public void The_generator_and_the_door_without_a_compiler_give_the_same_files()
    {
        var driver = Host.Driver(Host.Texts(Fixture.Files), ("HangzhouNamespace", "Compact.Rules")).RunGenerators(Empty);
        var generated = driver.GetRunResult().Results[0].GeneratedSources.ToDictionary(source => source.HintName, source => source.SourceText.ToString());
        Assert.Equal(Fixture.Sources.OrderBy(source => source.Path, StringComparer.Ordinal), generated.Select(one => (one.Key, one.Value)).OrderBy(one => one.Key, StringComparer.Ordinal));
    }

    [Fact]
    public void Without_a_property_the_namespace_is_the_projects_and_the_plans()
    {
        var driver = Host.Driver(Host.Texts(Fixture.Files), ("RootNamespace", "My-App.class")).RunGenerators(Empty);
        Assert.Contains("namespace My_App.@class.Compact\n", driver.GetRunResult().Results[0].GeneratedSources[0].SourceText.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_misspelt_field_is_one_located_error_that_stops_everything()
    {
        var texts = Replaced("target1.hz", "core.restored at least 50%", "core.restord at least 50%");
        var driver = Host.Driver(texts).RunGeneratorsAndUpdateCompilation(Empty, out var compilation, out var diagnostics);
        var error = Assert.Single(diagnostics);
        Assert.StartsWith("HZ2", error.Id, StringComparison.Ordinal);
        Assert.Equal(DiagnosticSeverity.Error, error.Severity);
        Assert.Contains(WellKnownDiagnosticTags.NotConfigurable, error.Descriptor.CustomTags);
        var place = error.Location.GetLineSpan();
        Assert.Equal(("target1.hz", 9, 11, 9, 18), (place.Path, place.Span.Start.Line, place.Span.Start.Character, place.Span.End.Line, place.Span.End.Character));
        Assert.Contains("Did you mean 'restored'", error.GetMessage(CultureInfo.InvariantCulture), StringComparison.Ordinal);
        Assert.DoesNotContain(driver.GetRunResult().Results[0].GeneratedSources, source => source.HintName.StartsWith("Target", StringComparison.Ordinal));
        Assert.Empty(CSharpCompilations.Complaints(compilation.GetDiagnostics()));
    }

    // The compiler looks at declarations before it stops at the generator's errors.
    [Theory]
    [InlineData("target1.hz", "core.restored at least 50%", "core.restord at least 50%")]
    [InlineData("vocabulary.hz", "staff: count", "staff: cuont")]
    [InlineData("target1.hz", "milestone 1.1 {", "milestone 1.1 ")]
    public void Beside_an_error_a_programs_declarations_still_stand(string path, string from, string to)
    {
        var program = "using Compact.Rules; public static class Program { public static CompactRounds Run(Reserve one, CompactContext two, IReserve three, Project four) => null; }";
        var texts = Replaced(path, from, to);
        Host.Driver(texts, ("HangzhouNamespace", "Compact.Rules"))
            .RunGeneratorsAndUpdateCompilation(CSharpCompilations.Of([("Program.cs", program)]), out var compilation, out var errors);
        Assert.All(errors, error => Assert.StartsWith("HZ", error.Id, StringComparison.Ordinal));
        Assert.NotEmpty(errors);
        Assert.Empty(CSharpCompilations.Complaints(compilation.GetDeclarationDiagnostics()));
    }

    [Fact]
    public void Without_what_generated_code_stands_on_one_error_says_so()
    {
        var alone = CSharpCompilations.Of([("Empty.cs", "internal static class Empty { }")], withEvaluation: false);
        var driver = Host.Driver(Host.Texts(Fixture.Files)).RunGeneratorsAndUpdateCompilation(alone, out _, out var diagnostics);
        Assert.Equal("HZ9002", Assert.Single(diagnostics).Id);
        Assert.Empty(driver.GetRunResult().Results[0].GeneratedSources);
    }

    [Fact]
    public void Another_version_of_it_is_refused()
    {
        const string Other = "namespace Hangzhou.Targets.Evaluation { public static class EvaluationContract { public const int Version = 99; } }";
        var alone = CSharpCompilations.Of([("Other.cs", Other)], withEvaluation: false);
        Host.Driver(Host.Texts(Fixture.Files)).RunGeneratorsAndUpdateCompilation(alone, out _, out var diagnostics);
        Assert.Equal("HZ9003", Assert.Single(diagnostics).Id);
    }

    [Fact]
    public void The_version_written_for_is_the_one_beside() => Assert.Equal(EvaluationContract.Version, Hosting.HostFacts.WrittenFor);

    [Fact]
    public void A_fault_of_ours_is_a_located_error()
    {
        Host.Driver([new FaultyText()]).RunGeneratorsAndUpdateCompilation(Empty, out _, out var diagnostics);
        var error = Assert.Single(diagnostics);
        Assert.Equal("HZ9001", error.Id);
        Assert.Equal("faulty.hz", error.Location.GetLineSpan().Path);
    }

    [Fact]
    public void A_project_without_rules_gets_nothing()
    {
        var driver = Host.Driver([]).RunGeneratorsAndUpdateCompilation(Empty, out _, out var diagnostics);
        Assert.Empty(diagnostics);
        Assert.Empty(driver.GetRunResult().Results[0].GeneratedSources);
    }

    [Fact]
    public void Two_folders_give_one_assembly() => Assert.Equal(EmitFrom("/home/one/project/"), EmitFrom("/srv/another/"));

    private static byte[] EmitFrom(string folder)
    {
        var options = Empty.Options.WithSourceReferenceResolver(
            new SourceFileResolver([], null, [new KeyValuePair<string, string>(folder, "/_/")]));
        var texts = Host.Texts(Fixture.Files.Select(file => (folder + file.Path, file.Text)));
        Host.Driver(texts, ("ProjectDir", folder)).RunGeneratorsAndUpdateCompilation(Empty.WithOptions(options), out var compilation, out _);
        return CSharpCompilations.Emit(compilation).Assembly;
    }

    [Theory]
    [InlineData("fi-FI")]
    [InlineData("tr-TR")]
    public void The_culture_changes_nothing(string name)
    {
        var culture = CultureInfo.GetCultureInfo(name);
        Assert.True(culture.NumberFormat.NegativeSign == "\u2212" || culture.TextInfo.ToUpper('i') == '\u0130', "The culture is not the real one.");
        var before = CultureInfo.CurrentCulture;
        CultureInfo.CurrentCulture = culture;
        try
        {
            var generated = PlanSources.Generate(Fixture.Files, Fixture.Options).Sources;
            Assert.All(generated.Zip(Fixture.Generated.Sources), pair => Assert.Equal(pair.Second.Text, pair.First.Text));
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    [Fact]
    public async Task Warnings_come_from_the_analyzer_and_errors_do_not()
    {
        const string Plan = "plan p 2026..2030 { title en \"P\" edition \"1\" baseline 2025 }\ngoal A { title en \"A\" }\nassumption unused: share { reads \"r\" reading working = 10% }\n"
            + "single entity s { n: count }\ntarget 1 { goal A title en \"T\" milestone 1.1 { cite 1.1 by 2030 the s { n at least 1 } } }\n";
        var analyzers = Empty.WithAnalyzers([new WarningAnalyzer()], new AnalyzerOptions(Host.Texts([("p.hz", Plan)])));
        var warnings = await analyzers.GetAnalyzerDiagnosticsAsync();
        Assert.All(warnings, warning => Assert.Equal((DiagnosticSeverity.Warning, "p.hz"), (warning.Severity, warning.Location.GetLineSpan().Path)));
        Assert.NotEmpty(warnings);
    }

    [Fact]
    public void Every_kind_of_finding_is_declared() =>
        Assert.Superset(DiagnosticCatalog.All.Concat(GenerationErrors.All).Select(one => one.Code).ToHashSet(), new WarningAnalyzer().SupportedDiagnostics.Select(one => one.Id).ToHashSet());

    [Fact]
    public void A_plan_in_memory_can_be_unloaded_while_its_report_stays()
    {
        var (plan, report) = AssessAndForget();
        for (var i = 0; i < 10 && plan.IsAlive; i++)
        {
            GC.Collect();
            GC.WaitForPendingFinalizers();
        }

        Assert.False(plan.IsAlive);
        Assert.Equal("compact", report.Plan);
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static (WeakReference Plan, PlanReport Report) AssessAndForget()
    {
        var context = new AssemblyLoadContext("preview", isCollectible: true);
        var plan = CSharpCompilations.Load(CSharpCompilations.Emit(CSharpCompilations.Of(Fixture.Sources)), Fixture.Generated.PlanType!, context);
        var facts = new MemoryFacts(plan.Schema);
        facts.Round("2027-12-31").Row("reserve", ("code", "R1"));
        var report = plan.Assess(facts, new DateOnly(2027, 12, 31), new AssessOptions(null, new ExplainRequest("1.2", null)));
        context.Unload();
        return (new WeakReference(context), report);
    }

    private sealed class FaultyText : AdditionalText
    {
        public override string Path => "faulty.hz";

        public override SourceText GetText(CancellationToken cancellationToken = default) => throw new InvalidOperationException("It cannot be read.");
    }
}
