using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Globalization;
using System.Linq;
using System.Text.RegularExpressions;
using Hangzhou.Targets.Evaluation;

namespace Hangzhou.Targets.Tests.Evaluation;

/// <summary>
/// A member by its truths, written short: <c>A+-?</c> fulfils criterion a, not b, and c is unknown; <c>(A+)</c> is of
/// unknown scope, <c>[A+]</c> out of scope; <c>A@2026+@2027-</c> by the window's year; <c>A+:africa;asia</c> says its regions.
/// </summary>
internal sealed partial record FixtureMember(
    string Key, Truth Scope, ImmutableArray<Truth> Truths, ImmutableDictionary<int, ImmutableArray<Truth>> ByYear, KeySet Regions)
{
    public static FixtureMember Unreported { get; } = Parse("S");

    public static FixtureMember[] ParseAll(string members) =>
        [.. members.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(Parse)];

    public Truth TruthOf(int criterion, CriterionSchema schema, int windowYear) =>
        !schema.ReadsWindow ? At(Truths, criterion)
        : ByYear.TryGetValue(windowYear, out var truths) ? At(truths, criterion)
        : Truth.Unknown;

    public static FixtureMember Parse(string member)
    {
        var match = Pattern().Match(member);
        if (!match.Success) throw new FormatException($"Not a member: {member}");
        var scope = match.Groups["open"].Value switch { "(" => Truth.Unknown, "[" => Truth.No, _ => Truth.Yes };
        var years = match.Groups["year"].Captures.Zip(
            match.Groups["yearly"].Captures,
            (year, truths) => KeyValuePair.Create(int.Parse(year.Value, CultureInfo.InvariantCulture), SignsOf(truths.Value)));
        var regions = match.Groups["regions"];
        return new FixtureMember(
            match.Groups["key"].Value, scope, SignsOf(match.Groups["truths"].Value), ImmutableDictionary.CreateRange(years),
            regions.Success ? KeySet.Of(regions.Value.Split(';')) : default);
    }

    private static Truth At(ImmutableArray<Truth> truths, int criterion) =>
        criterion < truths.Length ? truths[criterion] : Truth.Unknown;

    private static ImmutableArray<Truth> SignsOf(string signs) =>
        [.. signs.Select(sign => sign switch { '+' => Truth.Yes, '-' => Truth.No, _ => Truth.Unknown })];

    [GeneratedRegex(@"^(?<open>[([]?)(?<key>\w+)(?<truths>[+?-]*)(?:@(?<year>\d{4})(?<yearly>[+?-]+))*(?::(?<regions>[\w;]+))?[)\]]?$")]
    private static partial Regex Pattern();
}
