using System;
using System.Collections.Generic;
using System.Linq;
using System.Text;

namespace Hangzhou.Oracle.Tests.Worlds;

/// <summary>Writes a draft as the text of a plan, one criterion a line.</summary>
internal static class PlanPrinter
{
    private const string Goal = "A";

    public static string Print(PlanDraft plan)
    {
        var text = new StringBuilder();
        var header = plan.Header;
        var baseline = header.Baseline is { } year ? $" baseline {year:0000}" : string.Empty;
        Line(text, $"plan sample {header.FromYear:0000}..{header.ToYear:0000} {{ edition \"1\"{baseline} }}");
        Line(text, $"goal {Goal} {{ title en \"Goal\" }}");
        foreach (var owner in plan.Owners) Print(text, owner);
        foreach (var assumption in plan.Assumptions) Print(text, assumption);
        foreach (var define in plan.Defines) Line(text, $"define {define.Entity}.{define.Name} = {define.Body.Text}");
        foreach (var target in plan.Targets) Print(text, target);
        return text.ToString();
    }

    private static void Print(StringBuilder text, OwnerDraft owner)
    {
        Line(text, owner.Kind switch
        {
            OwnerKind.Entity => $"entity {owner.Name} plural {owner.Plural} {{",
            OwnerKind.Single => $"single entity {owner.Name} {{",
            OwnerKind.Part => $"part {owner.Name} {{",
            _ => throw new InvalidOperationException($"No {owner.Kind}."),
        });
        foreach (var field in owner.Fields) Line(text, "  " + Written(field));
        Line(text, "}");
    }

    private static string Written(FieldDraft field) => field switch
    {
        ValueFieldDraft value => $"{(value.IsKey ? "key " : "")}{value.Name}: {value.Type.Written}{(value.IsByYear ? " by year" : "")}",
        PartFieldDraft part => $"{part.Name}: {(part.IsMany ? "many " : "")}{part.Part}",
        RelationFieldDraft relation =>
            $"{relation.Name}: {(relation.IsMany ? "many " : "")}{relation.Entity}{(relation.Inverse is { } inverse ? " inverse " + inverse : "")}",
        _ => throw new InvalidOperationException($"No writing of {field}."),
    };

    private static void Print(StringBuilder text, AssumptionDraft assumption)
    {
        Line(text, $"assumption {assumption.Name}: {assumption.Type.Written} {{");
        Line(text, "  reads \"a vague word\"");
        var readings = assumption.Readings.Select((reading, place) => $"  reading reading{place + 1} = {reading}");
        foreach (var reading in readings) Line(text, reading);
        Line(text, "}");
    }

    private static void Print(StringBuilder text, TargetDraft target)
    {
        Line(text, $"target {target.Number} {{");
        Line(text, "  goal " + Goal);
        foreach (var milestone in target.Milestones)
        {
            Line(text, $"  milestone {target.Number}.{milestone.Place} {{");
            Line(text, $"    cite {target.Number}.1");
            Line(text, "    " + milestone.Timing);
            if (milestone.Pace is { } pace) Line(text, "    pace " + pace);
            foreach (var population in milestone.Populations) Print(text, population);
            Line(text, "  }");
        }

        Line(text, "}");
    }

    private static void Print(StringBuilder text, PopulationDraft population)
    {
        var where = population.Where is { } scope ? " where " + scope.Text : string.Empty;
        Line(text, $"    {population.Head}{where} {{");
        foreach (var criterion in population.Criteria) Line(text, "      " + Criterion(criterion.Text));
        Line(text, population.Evidence.IsEmpty ? "    }" : $"    }} with evidence for {string.Join(", ", population.Evidence)}");
    }

    // A line that begins like the rest of a comparison would continue the one above it.
    private static string Criterion(string text)
    {
        var continues = text[0] == '-' || Thresholds.Any(word => text.StartsWith(word, StringComparison.Ordinal));
        return continues && !BeginsWithCount(text) ? "(" + text + ")" : text;
    }

    private static readonly string[] Thresholds = ["at least ", "at most ", "more than ", "less than "];

    // at least 1 of: a whole number after two words, and then 'of'
    private static bool BeginsWithCount(string text)
    {
        IReadOnlyList<string> words = text.Split(' ', 5);
        return words.Count > 3 && words[2].All(char.IsAsciiDigit) && words[3] == "of";
    }

    private static void Line(StringBuilder text, string line) => text.Append(line).Append('\n');
}
