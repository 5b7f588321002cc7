using System.Collections.Generic;
using System.Collections.Immutable;
using Hangzhou.Dsl.Syntax;
using Hangzhou.Dsl.Text;

namespace Hangzhou.Dsl.Binding;

/// <summary>Declares the goals; their names are known to targets only.</summary>
internal static class GoalDeclarer
{
    /// <summary>The goals, each name once.</summary>
    public static ImmutableArray<Located<GoalSyntax>> Declare(BindingContext context, ImmutableArray<Located<GoalSyntax>> goals)
    {
        var first = new Dictionary<string, Location>(System.StringComparer.Ordinal);
        var kept = ImmutableArray.CreateBuilder<Located<GoalSyntax>>();
        foreach (var goal in goals)
        {
            var name = goal.Syntax.Name;
            if (first.TryGetValue(name.Text, out var earlier))
            {
                context.ErrorsIn(goal.Source).ReportDuplicate(name.Text, name.Span, earlier);
                continue;
            }

            first.Add(name.Text, goal.At(name.Span));
            kept.Add(goal);
        }

        return kept.ToImmutable();
    }
}
