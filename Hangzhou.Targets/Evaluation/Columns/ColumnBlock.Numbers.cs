using System;
using System.Runtime.CompilerServices;

namespace Hangzhou.Targets.Evaluation;

/// <content>Comparisons of quantities, counts, years and dates.</content>
public sealed partial class ColumnBlock
{
    /// <summary>Whether left stands so to n/d of right, for d above 0.</summary>
    public BlockTruths Compare(NumberColumn left, Comparison comparison, NumberColumn right, long n = 1, long d = 1)
    {
        Check(left);
        Check(right);
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(d);
        var plan = PairPlan.Of(left, right, comparison, n, d);
        if (!plan.Fits) return Refuse();
        var truths = Push();
        if (Count == 0) return truths;
        if (plan.Shape.IsMirrored) (left, right) = (right, left);
        var input = new KernelInput
        {
            Left = ref Values(left),
            LeftReported = ref ReportedAt(left),
            LeftFactor = plan.LeftFactor,
            Right = ref Values(right),
            RightReported = ref ReportedAt(right),
            RightFactor = plan.RightFactor,
        };
        Run(ref input, plan.Form, plan.Shape.IsEquality, plan.Shape.IsOpposite, truths);
        return truths;
    }

    /// <summary>Whether the value stands so to n/d, for d above 0.</summary>
    public BlockTruths Compare(NumberColumn value, Comparison comparison, long n, long d)
    {
        Check(value);
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(d);
        if (!value.Fits) return Refuse();
        var plan = ConstantPlan.Of(value, comparison, n, d);
        var truths = Push();
        if (Count == 0) return truths;
        var input = new KernelInput
        {
            Left = ref Values(value),
            LeftReported = ref ReportedAt(value),
            Right = ref Values(value),
            RightReported = ref ReportedAt(value),
            RightFactor = plan.Constant,
        };
        Run(ref input, plan.Form, plan.IsEquality, plan.IsOpposite, truths);
        return truths;
    }

    /// <summary>Whether left stands so to a share of right; unknown for all when nobody has given the share.</summary>
    public BlockTruths Compare(NumberColumn left, Comparison comparison, NumberColumn right, Fraction? share)
    {
        if (share is not { } fraction) return Of(Truth.Unknown);
        return fraction.TryGetTerms(out var n, out var d) ? Compare(left, comparison, right, n, d) : Refuse();
    }

    /// <summary>Whether the value stands so to the constant; unknown for all when nobody has given it.</summary>
    public BlockTruths Compare(NumberColumn value, Comparison comparison, Fraction? constant)
    {
        if (constant is not { } fraction) return Of(Truth.Unknown);
        return fraction.TryGetTerms(out var n, out var d) ? Compare(value, comparison, n, d) : Refuse();
    }

    /// <summary>Whether the year stands so to another; unknown for all when it is null.</summary>
    public BlockTruths Compare(NumberColumn year, Comparison comparison, int? constant) =>
        constant is { } known ? Compare(year, comparison, known, 1) : Of(Truth.Unknown);

    /// <summary>Whether the date stands so to another, the later being the greater; unknown for all when it is null.</summary>
    public BlockTruths Compare(NumberColumn date, Comparison comparison, DateOnly? constant) =>
        Compare(date, comparison, constant?.DayNumber);

    private void Run(ref KernelInput input, KernelForm form, bool isEquality, bool isOpposite, BlockTruths truths)
    {
        input.Opposite = isOpposite ? ulong.MaxValue : 0;
        input.Truths = ref PlanesOf(truths)[0];
        input.Words = Words;
        input.IsFar = _members >= Memory.FarMembers;
        ComparisonKernels.Run(input, form, isEquality, Width);
    }

    private ref byte Values(NumberColumn column) => ref column.IsNarrow
        ? ref Unsafe.As<int, byte>(ref column.NarrowAt(First))
        : ref Unsafe.As<long, byte>(ref column.WideAt(First));

    private ref ulong ReportedAt(Column column) => ref column.ReportedBits.At(First / Members.InWord);
}
