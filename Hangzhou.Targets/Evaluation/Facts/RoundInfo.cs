using System;
using System.Collections.Immutable;

namespace Hangzhou.Targets.Evaluation;

/// <summary>Whether a round's facts were reported or invented to illustrate.</summary>
public enum RoundKind
{
    /// <summary>Reported by those concerned, or taken from public sources.</summary>
    Reported,

    /// <summary>Invented; every report that uses them says so.</summary>
    Illustrative,
}

/// <summary>A round of reporting.</summary>
/// <param name="Date">The date that its facts describe.</param>
public sealed record RoundInfo(DateOnly Date, RoundKind Kind, LocalizedText Title, ImmutableArray<string> Sources);
