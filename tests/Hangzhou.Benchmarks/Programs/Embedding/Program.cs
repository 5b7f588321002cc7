using System;
using System.IO;
using Embedding;
using Hangzhou.Targets.Evaluation;
using Hangzhou.Targets.Plan;

// Assesses the real roster with the evaluators built in: argument 0 is examples/1-world-network/facts/real-2025.
var folder = args[0];
var round = new HangzhouRound(
    new RoundInfo(new DateOnly(2025, 9, 27), RoundKind.Reported, new LocalizedText("The World Network", null), []),
    memberStates: MemberState.ToRoster(Facts.ReadStates(Path.Combine(folder, "member_states.csv"))),
    reserves: Reserve.ToRoster(
        Facts.ReadReserves(Path.Combine(folder, "reserves.csv")), new RosterCompleteness(false, 785, null)));
var report = HangzhouPlan.Assess(new HangzhouRounds(round), new DateOnly(2026, 12, 31));
// Straight to the stream, which locks Console.Out as it writes: made by itself, that one reads the terminal's encoding first.
using var output = new StreamWriter(Console.OpenStandardOutput());
Console.SetOut(output);
foreach (var target in report.Targets) output.WriteLine($"{target.Number} {(target.Status is { } status ? StatusNames.Of(status) : "not encoded")}");
