using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;

namespace Hangzhou.Dsl.Tests.Docs;

/// <summary>
/// An example of docs/language.md. The words after <c>```hz</c>, which no reader sees, say what it is: <c>plan</c> (the whole
/// plan that the others lean on), <c>plan-only</c> (a plan by itself), <c>declarations</c>, <c>milestone</c>,
/// <c>criteria</c> with the entity whose criteria they are (a reserve unless it says so), or <c>mistake</c>: declarations whose
/// findings are the text block that follows.
/// </summary>
/// <param name="Line">The line of its fence, from 1.</param>
/// <param name="Following">The text block that comes next on the page.</param>
public sealed record DocumentedExample(int Line, string Kind, string Entity, string Text, string Following)
{
    /// <summary>The kinds that the test knows how to complete.</summary>
    public static ImmutableArray<string> Kinds { get; } = ["plan", "plan-only", "declarations", "milestone", "criteria", "mistake"];

    /// <summary>The examples of a page, in order.</summary>
    public static ImmutableArray<DocumentedExample> Read(string page)
    {
        var examples = ImmutableArray.CreateBuilder<DocumentedExample>();
        var lines = page.ReplaceLineEndings("\n").Split('\n');
        for (var i = 0; i < lines.Length; i++)
        {
            if (!lines[i].StartsWith("```hz", StringComparison.Ordinal)) continue;
            var words = lines[i][3..].Split(' ', StringSplitOptions.RemoveEmptyEntries);
            examples.Add(new DocumentedExample(
                i + 1, words.ElementAtOrDefault(1) ?? "", words.ElementAtOrDefault(2) ?? "reserve", Block(lines, i), TextAfter(lines, i)));
            i = EndOf(lines, i);
        }

        return examples.ToImmutable();
    }

    /// <summary>The files that make it a complete plan; the example's own file keeps its lines where it can.</summary>
    public IEnumerable<(string Path, string Text)> Complete(string wholePlan) => Kind switch
    {
        "plan" or "plan-only" => [("example.hz", Text)],
        "declarations" or "mistake" => [("plan.hz", WithoutTargets(wholePlan)), ("example.hz", Text)],
        "milestone" => [("plan.hz", WithoutTargets(wholePlan)), ("example.hz", InTarget(TargetOf(Text), Text))],
        "criteria" => [("plan.hz", WithoutTargets(wholePlan)), ("example.hz", InTarget("1", InMilestone(Text)))],
        _ => throw new InvalidOperationException($"An example is of no known kind: '{Kind}'."),
    };

    private static int EndOf(string[] lines, int fence) => Array.IndexOf(lines, "```", fence + 1);

    private static string Block(string[] lines, int fence) =>
        string.Concat(lines[(fence + 1)..EndOf(lines, fence)].Select(line => line + "\n"));

    private static string TextAfter(string[] lines, int fence) =>
        Array.IndexOf(lines, "```text", fence) is >= 0 and var text ? Block(lines, text) : "";

    private static string WithoutTargets(string plan) => plan[..plan.IndexOf("\ntarget ", StringComparison.Ordinal)];

    // milestone 5.2 { … } -> 5
    private static string TargetOf(string milestone) => milestone.Split(' ', '.')[1];

    private static string InTarget(string number, string text) => $"target {number} {{ goal A title en \"Example\"\n{text}}}\n";

    private string InMilestone(string text) => $"milestone 1.1 {{ cite 1.1 by 2035 every {Entity} {{\n{text}}} }}\n";
}
