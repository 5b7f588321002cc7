using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Numerics;
using System.Runtime.InteropServices;

namespace Hangzhou.Targets.Evaluation;

/// <summary>
/// What a population's members must be together: the sum of their weights at least so much. Bounds of shares and numbers
/// are such sums: "at least a/b" is yes when b - a for each that certainly fulfils, less a for each that may count and
/// does not, is not below 0.
/// </summary>
/// <param name="Needed">What the weights must come to.</param>
/// <param name="Weights">By state: see <see cref="StateOf"/>.</param>
/// <param name="NeedsSome">States of which at least one member must be; empty for none.</param>
internal sealed record Constraint(long Needed, ImmutableArray<long> Weights, ImmutableArray<int> NeedsSome)
{
    /// <summary>How many states there are.</summary>
    public const int States = 7;

    private const int Out = 0;

    // In scope: no, unknown, yes; scope unknown: no, unknown, yes.
    private static readonly ImmutableArray<int> Anyone = [1, 2, 3, 4, 5, 6];

    /// <summary>A member's state by its truths: out of scope, in scope, perhaps in scope.</summary>
    public static int StateOf(Truth scope, Truth truth) =>
        scope == Truth.No ? Out : 1 + (((int)truth + 1) / 2) + (scope == Truth.Yes ? 0 : 3);

    /// <summary>Whether a member of that state is one of those of whom there must be some.</summary>
    public bool Needs(int state)
    {
        foreach (var needed in NeedsSome)
        {
            if (needed == state) return true;
        }

        return false;
    }

    /// <summary>The ways in which a population can come to a truth; null is not applicable.</summary>
    public static IEnumerable<Constraint> For(PopulationSchema schema, Requirement? required, bool hasUnlisted, bool isOpen, Truth? goal)
    {
        var (quantifier, threshold) = (schema.Quantifier, required);
        if (goal is null)
        {
            return quantifier is Quantifier.Every or Quantifier.Share && !hasUnlisted ? [Only(Out)] : [];
        }

        if (quantifier == Quantifier.The) return goal == Truth.Yes ? [Only(Out, 3, 6)] : [Some(1)];
        if (threshold is null || !TryTerms(threshold.Value, out var part, out var whole)) return [];
        var isStrict = threshold.Operator == ThresholdOperator.MoreThan;
        if (quantifier == Quantifier.Count) return OfCount(part, whole, isStrict, isOpen, goal.Value);
        return isOpen ? OfOpenShare(part, whole, isStrict, goal.Value) : OfShare(part, whole, isStrict, goal.Value);
    }

    private static IEnumerable<Constraint> OfShare(long part, long whole, bool isStrict, Truth goal)
    {
        if (goal == Truth.Yes)
        {
            // Certain of all that certainly or possibly count against it.
            yield return new Constraint(isStrict ? 1 : 0, [0, -part, -part, whole - part, -part, -part, 0], Anyone);
            // Where nobody counts against it the share is 0 of 0, which is 1.
            if (isStrict && part < whole) yield return Only(Out, 6) with { NeedsSome = Anyone };
        }
        else
        {
            // Possible of all that possibly count for it: short of the share.
            ImmutableArray<long> weights = [0, part, part - whole, part - whole, 0, part - whole, part - whole];
            yield return isStrict
                ? new Constraint(0, weights, part < whole ? [1] : Anyone)
                : new Constraint(1, weights, []);
        }
    }

    // Nobody knows how many there are: only ends that are never reached can be told.
    private static IEnumerable<Constraint> OfOpenShare(long part, long whole, bool isStrict, Truth goal)
    {
        if (goal == Truth.Yes && isStrict && part == 0) yield return Some(3);
        if (goal == Truth.No && !isStrict && part == whole) yield return Some(1);
    }

    private static IEnumerable<Constraint> OfCount(long part, long whole, bool isStrict, bool isOpen, Truth goal)
    {
        if (goal == Truth.Yes) yield return new Constraint(isStrict ? part + 1 : part, [0, 0, 0, whole, 0, 0, 0], []);
        else if (!isOpen) yield return new Constraint(isStrict ? -part : 1 - part, [0, 0, -whole, -whole, 0, -whole, -whole], []);
    }

    private static Constraint Some(int state)
    {
        var weights = new long[States];
        weights[state] = 1;
        return new Constraint(1, ImmutableCollectionsMarshal.AsImmutableArray(weights), []);
    }

    private static Constraint Only(params ReadOnlySpan<int> states)
    {
        var weights = new long[States];
        for (var state = 0; state < States; state++) weights[state] = -1;
        foreach (var state in states) weights[state] = 0;
        return new Constraint(0, ImmutableCollectionsMarshal.AsImmutableArray(weights), []);
    }

    private static bool TryTerms(Fraction value, out long part, out long whole)
    {
        var limit = BigInteger.One << 40;
        var fits = BigInteger.Abs(value.Numerator) < limit && value.Denominator < limit;
        (part, whole) = fits ? ((long)value.Numerator, (long)value.Denominator) : (0, 1);
        return fits;
    }
}
