using System.Collections.Generic;

namespace Hangzhou.Cli.Reports.Pages;

/// <summary>A milestone's verdict and what it rests on.</summary>
/// <param name="Timing">When it is due, in words; <paramref name="Due"/> is the last day in time.</param>
/// <param name="Notes">What else explains the status, in sentences.</param>
/// <param name="Unsettled">Of an unknown verdict how many missing values would settle it, either way, in sentences; empty otherwise.</param>
/// <param name="Windows">The years of an each-year milestone; empty otherwise.</param>
/// <param name="Readings">The statuses under each reading, where they differ.</param>
internal sealed record MilestoneView(
    string Id, PageText Title, StatusView Status, IReadOnlyList<string> Cites, string Timing, string Due, IReadOnlyList<string> Notes,
    IReadOnlyList<string> Unsettled,
    IReadOnlyList<PopulationView> Populations, PaceView? Pace, IReadOnlyList<WindowView> Windows, IReadOnlyList<ReadingStatusView> Readings,
    IReadOnlyList<string> Assumptions, RuleView Rule)
{
    /// <summary>The milestone as others refer to it.</summary>
    public MilestoneLink Link => new(Id, Title, Status);
}

/// <summary>A year and its status.</summary>
internal sealed record WindowView(int Year, StatusView Status);

/// <summary>The status under one reading.</summary>
internal sealed record ReadingStatusView(string Assumption, string Reading, StatusView Status);

/// <summary>The rule as written, and where.</summary>
internal sealed record RuleView(string Text, IReadOnlyList<string> Lines, string File, int Line);

/// <summary>Whom a milestone binds and how they stand.</summary>
/// <param name="Who">Whom, in words.</param>
/// <param name="Reach">How far it is fulfilled, in a sentence; null for a single entity and for overall.</param>
/// <param name="Truth"><c>yes</c>, <c>no</c>, <c>unknown</c> or <c>not_applicable</c>, with its word.</param>
/// <param name="Counts">Null for a single entity and for overall.</param>
/// <param name="Missing">What is missing from the reports, where the truth is unknown.</param>
internal sealed record PopulationView(
    PageText Who, string? Reach, StatusView Truth, BarView? Bar, CountsView? Counts, IReadOnlyList<CriterionView> Criteria, IReadOnlyList<MissingView> Missing,
    string? Unlisted, bool HasMemberList, string Milestone);

/// <summary>The members by how they stand; those whose scope is unknown are among the open ones.</summary>
/// <param name="Unlisted">Null when nobody knows how many are not listed.</param>
internal sealed record CountsView(int Fulfil, int FulfilNot, int Open, long? Unlisted, int OutOfScope);

/// <summary>A bar: what is sure, what is open, where the threshold stands, in percent of its length, and all of it in words.</summary>
internal sealed record BarView(string Sure, string Open, string OpenFrom, string? Needed, string Text);

/// <summary>One criterion.</summary>
/// <param name="Questions">What it asks of the reports, in the plan's words.</param>
/// <param name="Truth">For a single entity and for overall: its truth; null otherwise.</param>
internal sealed record CriterionView(
    string Label, string Text, IReadOnlyList<PageText> Questions, int Fulfil, int FulfilNot, int Open, StatusView? Truth);

/// <summary>A field that was not reported, or not by all; its name is empty where the question is the name.</summary>
internal sealed record MissingView(PageText Question, string Field, string Reported);

/// <summary>How fast the milestone moves.</summary>
/// <param name="Text">The values and their dates, in words.</param>
/// <param name="How">Ratio and method, in words.</param>
/// <param name="Chart">Where to draw the values: from 0 to 100, upwards.</param>
internal sealed record PaceView(StatusView Class, PageText? Who, string Text, string How, PaceChart Chart);

/// <summary>The points of a pace: base, now and target, each from the left and from the top, in a field of 100 by 40.</summary>
internal sealed record PaceChart(string BaseX, string BaseY, string NowX, string NowY, string TargetX, string TargetY, string BaseLabel, string NowLabel, string TargetLabel);
