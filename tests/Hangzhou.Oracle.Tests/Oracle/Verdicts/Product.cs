using System;
using Hangzhou.Targets.Evaluation;

namespace Hangzhou.Oracle.Tests.Oracle;

/// <summary>Our numbers and truths in the types of a report.</summary>
internal static class Product
{
    public static Fraction Of(Ratio value) => Fraction.Of(value.Top, value.Bottom);

    public static Truth Of(Tri truth) => truth switch
    {
        Tri.No => Truth.No,
        Tri.Unknown => Truth.Unknown,
        Tri.Yes => Truth.Yes,
        _ => throw new InvalidOperationException($"{truth}"),
    };

    public static Truth? Of(Tri? truth) => truth is { } known ? Of(known) : null;
}
