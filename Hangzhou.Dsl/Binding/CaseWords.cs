using System.Collections.Immutable;

namespace Hangzhou.Dsl.Binding;

/// <summary>What can be expected of a milestone and of a member.</summary>
public static class CaseWords
{
    /// <summary>A milestone's statuses.</summary>
    public static ImmutableArray<string> Statuses { get; } =
    [
        "achieved", "achieved_late", "lost", "on_track", "acceleration_needed", "limited", "deteriorating", "not_yet_due",
        "overdue", "unknown", "not_applicable",
    ];

    /// <summary>A member's.</summary>
    public static ImmutableArray<string> OfMembers { get; } = ["satisfied", "not_satisfied", "unknown", "out_of_scope"];
}
