using System.Collections.Generic;
using System.Collections.Immutable;

namespace Hangzhou.Cli.Facts;

/// <summary>A row of reserves.csv: what the export says for certain; null is left blank.</summary>
internal sealed class Mab001Reserve(Mab001Row row)
{
    /// <summary>Where it comes from.</summary>
    public Mab001Row Row { get; } = row;

    public string? Name { get; set; }

    public string? Regions { get; set; }

    public string? States { get; set; }

    public int? Designated { get; set; }

    public decimal? TotalArea { get; set; }

    /// <summary>Of core, buffer and transition; empty where they are not certain.</summary>
    public ImmutableArray<decimal> ZoneAreas { get; set; } = [];

    public bool? Transboundary { get; set; }

    /// <summary>Whether it may not be written at all.</summary>
    public bool IsLeftOut { get; set; }

    /// <summary>Whether other rows may be the same reserve: what holds of the row need not hold of the whole.</summary>
    public bool MayBePart { get; set; }
}

/// <summary>What an import goes by, besides the export.</summary>
/// <param name="MemberStates">The keys of the roster of Member States; null without one.</param>
/// <param name="AreaUnit">The unit of areas, as the caller knows it; null when nobody does.</param>
internal sealed record Mab001Context(IReadOnlySet<string>? MemberStates, string? AreaUnit);
