using System.Collections.Generic;

namespace Hangzhou.Cli.Reports.Pages;

/// <summary>The members of one roster that do not certainly fulfil all that binds them.</summary>
/// <param name="Omitted">How many more there are than a page holds.</param>
internal sealed record RosterView(string Name, PageText Title, int Listed, int Count, IReadOnlyList<MemberView> Members, int Omitted);

/// <summary>One member: the ids of the milestones that it does not fulfil, and of those that cannot be told, joined by blanks.</summary>
/// <param name="AllOpen">The number of milestones, where none of those that bind its roster can be told; <paramref name="Open"/> is then empty.</param>
internal sealed record MemberView(string Key, string Name, string Fails, string Open, int? AllOpen);
