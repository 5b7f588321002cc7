using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using Hangzhou.Dsl.Diagnostics;
using Hangzhou.Dsl.Syntax;
using Hangzhou.Dsl.Text;

namespace Hangzhou.Dsl.Binding;

/// <summary>Binds all files together: first every name is declared, then every body is bound, so that no order matters.</summary>
public static class Binder
{
    /// <summary>Binds the files; what is wrong goes into the bag.</summary>
    public static BoundPlan Bind(ImmutableArray<PlanFileSyntax> files, DiagnosticBag bag)
    {
        var ordered = files.OrderBy(file => file.Source.Path, System.StringComparer.Ordinal).ToImmutableArray();
        var context = new BindingContext(bag);
        var plans = All<PlanSyntax>(ordered);
        context.Symbols.BaselineYear = BaselineOf(plans);

        new NameDeclarer(context).Declare(ordered);
        new FieldDeclarer(context).Declare(All<EntitySyntax>(ordered), All<PartSyntax>(ordered));
        new PartFlattener(context).Flatten();
        new SumBinder(context).Bind();
        context.Defines.Declare(All<DefineSyntax>(ordered));

        var milestones = new MilestoneBinder(context);
        var goals = GoalDeclarer.Declare(context, All<GoalSyntax>(ordered));
        var assumptions = new AssumptionBinder(context).Bind(All<AssumptionSyntax>(ordered));
        var defines = context.Defines.BindAll();
        var targets = All<TargetSyntax>(ordered).Select(milestones.BindTarget).ToImmutableArray();
        var cases = new CaseBinder(context, targets, assumptions);
        return new BoundPlan(
            ordered.Length == 0 ? new SourceText(string.Empty, string.Empty) : ordered[0].Source,
            plans, goals, context.Symbols, assumptions, defines, targets,
            All<NotEncodedSyntax>(ordered),
            All<CommitmentSyntax>(ordered),
            All<CaseSyntax>(ordered).Select(cases.BindCase).ToImmutableArray());
    }

    private static int? BaselineOf(ImmutableArray<Located<PlanSyntax>> plans) =>
        plans.Select(plan => plan.Syntax.Baseline).FirstOrDefault(baseline => baseline is not null) is { } year ? (int)year.Value : null;

    private static ImmutableArray<Located<T>> All<T>(IEnumerable<PlanFileSyntax> files)
        where T : DeclarationSyntax =>
        files.SelectMany(file => file.Declarations.OfType<T>().Select(syntax => new Located<T>(syntax, file.Source))).ToImmutableArray();
}
