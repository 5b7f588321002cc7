using System;

namespace Hangzhou.Cli;

/// <summary>The call was wrong: what is wrong with it, and how to call instead. The exit code is 2.</summary>
internal sealed class CallException(string message, string help) : Exception(message)
{
    /// <summary>How to call instead.</summary>
    public string Help { get; } = help;

    /// <summary>A folder that does not exist.</summary>
    public static CallException NoFolder(string what, string folder) =>
        new($"There is no {what} folder '{folder}'.", "Check the path; it is taken from the folder you are in.");

    /// <summary>A file where a folder is to be written.</summary>
    public static CallException FileNotFolder(string path) => new($"'{path}' is a file.", "Give a folder to write to.");

    /// <summary>A plan where facts are expected, as after an option that takes several folders.</summary>
    public static CallException PlanAmongFacts(string folder) =>
        new($"'{folder}' is a plan, not facts.", "Give the plan before --facts, which takes every folder that follows it.");

    /// <summary>A folder of facts in which no round is.</summary>
    public static CallException NoRounds(string folder) =>
        new(
            $"'{folder}' holds no round of facts: neither it nor a folder in it has a round.json.",
            "Give a round's folder, or a folder of rounds. A round.json says at least {\"date\": \"2025-12-31\", \"kind\": \"reported\"}.");
}
