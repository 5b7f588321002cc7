using System;
using System.Collections.Immutable;
using System.Linq;
using System.Text;
using System.Text.RegularExpressions;

namespace Hangzhou.Fuzz.Tests.Facts;

/// <summary>Mutations of round.json.</summary>
internal static partial class RoundMutations
{
    private static readonly ImmutableArray<string> Properties =
        ["date", "kind", "title", "sources", "rosters", "en", "zh", "complete", "knownTotal", "source", "Date", "dates", "", "\\u0064ate", "__proto__", "\\u001b[2J", "\\ud800"];

    public static ImmutableArray<Mutation> All { get; } =
    [
        new("change a value of a round", OfRound((json, random) => Replaced(json, Values(), random, random.Of(HostileValues.Json)))),
        new("change a value of a round", OfRound((json, random) => Replaced(json, Values(), random, random.Of(HostileValues.Json)))),
        new("rename a property of a round", OfRound((json, random) => Replaced(json, Names(), random, $"\"{random.Of(Properties)}\":"))),
        new("add a property to a round", OfRound((json, random) => json.Insert(json.IndexOf('{', StringComparison.Ordinal) + 1, $"\"{random.Of(Properties)}\": {random.Of(HostileValues.Json)},"))),
        new("add many properties to a round", OfRound((json, random) => json.Insert(json.IndexOf('{', StringComparison.Ordinal) + 1, Many(random)))),
        new("write a round anew", OfRound((_, random) => $"{{\"date\": {random.Of(HostileValues.Json)}, \"kind\": {random.Of(HostileValues.Json)}, \"title\": {random.Of(HostileValues.Json)}, \"rosters\": {random.Of(HostileValues.Json)}}}")),
        new("nest a round deep", OfRound((json, random) => TextMutations.Repeat(random.Of(["[", "{\"date\":", "{\"rosters\":{\"reserve\":"]), random.Length(5_000)) + json)),
    ];

    private static Mutate OfRound(Func<string, Random, string> change) => (facts, random) =>
    {
        var rounds = facts.Entries.Where(entry => entry.Value is FileEntry && entry.Key.EndsWith("round.json", StringComparison.Ordinal)).ToList();
        if (rounds.Count == 0) return facts;
        var (path, entry) = random.Of(rounds);
        return facts.With(path, change(Encoding.UTF8.GetString(((FileEntry)entry).Bytes), random));
    };

    private static string Replaced(string json, Regex place, Random random, string by)
    {
        var matches = place.Matches(json);
        if (matches.Count == 0) return json;
        var match = random.Of(matches);
        return string.Concat(json.AsSpan(0, match.Index), by, json.AsSpan(match.Index + match.Length));
    }

    private static string Many(Random random) =>
        string.Concat(Enumerable.Range(0, random.Length(3_000)).Select(i => FormattableString.Invariant($"\"p{i}\": {i},")));

    [GeneratedRegex("(?<=:\\s*)(\"[^\"]*\"|[0-9]+|true|false|\\[[^\\]]*\\]|\\{[^{}]*\\})", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Values();

    [GeneratedRegex("\"[^\"]*\"\\s*:", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Names();
}
