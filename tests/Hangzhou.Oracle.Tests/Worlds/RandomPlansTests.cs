using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using Hangzhou.Dsl;
using Hangzhou.Dsl.Lowering;
using Hangzhou.Dsl.Text;

namespace Hangzhou.Oracle.Tests.Worlds;

/// <summary>What can be said of the random plans without compiling any C#.</summary>
public sealed class RandomPlansTests
{
    private const ulong Seed = 20_260_101;
    private const int Count = 1_200;

    private static readonly Lazy<ImmutableArray<(string Text, Compilation Compilation)>> Plans = new(() =>
    [
        .. Enumerable.Range(0, Count).AsParallel().AsOrdered()
            .Select(number => RandomWorlds.PlanOf(Seed, number).Text)
            .Select(text => (text, Compilation.Compile([new SourceText("plan.hz", text)]))),
    ]);

    /// <summary>How every form of the language is written, as a piece of a plan that nothing else has.</summary>
    public static TheoryData<string> Forms =>
    [
        ": text", ": yes_no", ": count", ": number", ": share", ": area", ": mass", ": money USD", ": date", ": year", ": level", ": one of ", ": many one of ",
        ": many item", ": zone", ": many unit", ": unit1", " inverse ", " by year\n", "single entity ", "\ndefine ", "\nassumption ", "  reading reading3 = ",
        "    by ", "    during ", "    from start", " on\n", "    each year ", "    pace none", "    pace linear", "    pace compound", "    pace un_progress_chart",
        "    every unit1 {", "    every unit1 where ", "    at least 50% of unit", "    more than 50% of unit", "    at least 2 of unit", "    at least guess1 of unit",
        "    more than guess1 of unit", "    the bureau1", "    overall {", "    overall where ", "    } with evidence for ",
        " in year", " at baseline", " at 20", ") at 20", ") at baseline", " falls every year", " does not fall below ", "reported ",
        " is ", " is not ", " in (", " between ", " includes ", " at least ", " at most ", " more than ", " less than ", " >= ", " <= ", " > ", " < ", " = ", " != ",
        "count of ", "count of all unit1s", "count of q1", "count of z1 where ", "sum of ", " over all ", "any ", "every q1 has ", "every q1 where ", " has ",
        " and ", " or ", "if ", " then ", "not ", " + ", " - ", " * ", " / ", "-(", "% of ", " pp", " km2", " kg", " EUR", "\"\"",
    ];

    [Fact]
    public void Every_random_plan_compiles_without_an_error()
    {
        var refused = Plans.Value.Select(plan => Refusal(plan.Text, plan.Compilation)).OfType<string>().ToList();

        Assert.True(refused.Count == 0, $"{refused.Count} plans were refused. The first:\n{refused.FirstOrDefault()}");
    }

    [Theory]
    [MemberData(nameof(Forms))]
    public void Some_random_plan_has_the_form(string form) =>
        Assert.Contains(Plans.Value, plan => plan.Text.Contains(form, StringComparison.Ordinal));

    [Fact]
    public void Every_core_form_comes_out_of_some_random_plan()
    {
        var known = typeof(LoweredExpression).Assembly.GetTypes().Where(type => !type.IsAbstract && type.IsAssignableTo(typeof(LoweredExpression)));
        var met = Plans.Value.SelectMany(plan => LoweredPieces.Of(plan.Compilation.Plan!)).Select(piece => piece.GetType()).ToHashSet();

        Assert.DoesNotContain(known, type => !met.Contains(type));
    }

    [Fact]
    public void Every_collection_and_every_year_is_read_by_some_random_plan()
    {
        var pieces = Plans.Value.SelectMany(plan => LoweredPieces.Of(plan.Compilation.Plan!)).ToList();
        var collections = pieces.Select(piece => (piece as LoweredCount)?.Collection.GetType() ?? (piece as LoweredSum)?.Collection.GetType()).OfType<Type>();
        var years = pieces.OfType<LoweredFieldRead>().Select(read => read.Year.GetType());

        Assert.Empty(KindsOf<LoweredCollection>().Except(collections));
        Assert.Empty(KindsOf<YearSelector>().Except(years));
    }

    [Fact]
    public void Some_random_plans_are_deep_and_some_are_wide()
    {
        var drafts = Enumerable.Range(0, Count).Select(number => RandomWorlds.PlanOf(Seed, number)).ToList();
        var criteria = drafts.SelectMany(draft => draft.Targets).SelectMany(target => target.Milestones)
            .SelectMany(milestone => milestone.Populations).SelectMany(population => population.Criteria).ToList();

        Assert.Contains(criteria, criterion => criterion.Depth > 20);
        Assert.Contains(criteria.SelectMany(criterion => criterion.Pieces), piece => piece.Operands.Length > 30);
    }

    private static IEnumerable<Type> KindsOf<T>() => typeof(T).Assembly.GetTypes().Where(type => !type.IsAbstract && type.IsAssignableTo(typeof(T)));

    private static string? Refusal(string text, Compilation compilation)
    {
        var errors = compilation.Diagnostics.Where(finding => finding.IsError)
            .Select(error => $"{error.Code} {error.Message}\n  {text.Split('\n')[error.Location.Lines.StartLine - 1]}").ToList();
        return errors.Count == 0 ? null : $"{string.Join('\n', errors)}\n{text}";
    }
}
