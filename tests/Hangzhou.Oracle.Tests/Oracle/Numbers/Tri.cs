using System.Collections.Generic;

namespace Hangzhou.Oracle.Tests.Oracle;

/// <summary>A truth of Kleene's strong logic.</summary>
internal enum Tri
{
    No,
    Unknown,
    Yes,
}

/// <summary>The tables of Kleene's strong logic.</summary>
internal static class Kleene
{
    public static Tri Of(bool value) => value ? Tri.Yes : Tri.No;

    public static Tri Not(Tri a)
    {
        if (a == Tri.Yes) return Tri.No;
        if (a == Tri.No) return Tri.Yes;
        return Tri.Unknown;
    }

    public static Tri And(Tri a, Tri b)
    {
        if (a == Tri.No || b == Tri.No) return Tri.No;
        if (a == Tri.Yes && b == Tri.Yes) return Tri.Yes;
        return Tri.Unknown;
    }

    public static Tri Or(Tri a, Tri b) => Not(And(Not(a), Not(b)));

    public static Tri All(IEnumerable<Tri> truths)
    {
        var all = Tri.Yes;
        foreach (var truth in truths) all = And(all, truth);
        return all;
    }

    public static Tri Some(IEnumerable<Tri> truths)
    {
        var some = Tri.No;
        foreach (var truth in truths) some = Or(some, truth);
        return some;
    }
}
