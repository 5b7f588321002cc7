using Hangzhou.Oracle.Tests.Worlds;

namespace Hangzhou.Oracle.Tests.Oracle;

/// <summary>Where an expression is read.</summary>
/// <param name="Round">Null where there is no round: nothing is reported.</param>
/// <param name="Window">The year that is judged, for a milestone of each year.</param>
internal sealed record Place(RoundFacts? Round, Subject Subject, int? Window = null);

/// <summary>Whose fields are read.</summary>
internal abstract record Subject;

/// <summary>Nobody: the whole.</summary>
internal sealed record NoSubject : Subject
{
    public static NoSubject Instance { get; } = new();
}

/// <summary>A member of a roster, or the one member of a single entity.</summary>
/// <param name="Key">Null for the one of a single entity.</param>
internal sealed record MemberSubject(int Entity, string? Key, RowFacts Row) : Subject;

/// <summary>An item that somebody owns.</summary>
internal sealed record ItemSubject(RowFacts Row) : Subject;
