using System.Linq;
using Hangzhou.Dsl.Binding;

namespace Hangzhou.Dsl.Checking;

/// <summary>What is said to be left out of a commitment.</summary>
internal static class LeftOut
{
    /// <summary>Whether a part that is left out names the figure or year, or the whole commitment is left out.</summary>
    public static bool Names(BoundPlan plan, string commitment, string figure) => plan.NotEncoded.Any(entry =>
        entry.Syntax.Cite.Text == commitment
        && (entry.Syntax.Part is not { } part || part.Value.Contains(figure)));
}
