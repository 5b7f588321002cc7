using System;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Reflection;
using System.Text.RegularExpressions;
using Hangzhou.Dsl;
using Hangzhou.Testing;

namespace Hangzhou.Fuzz.Tests.Rules;

/// <summary>docs/limits.md says what the compiler does.</summary>
public sealed partial class LimitsPageTests
{
    // Each limit with the error that tells it, in the order of the page; a second row is of the same limit elsewhere.
    private static readonly (string Limit, string Code)[] Rows =
    [
        (nameof(Limits.CharactersOfFile), "HZ1031"), (nameof(Limits.Files), "HZ3401"), (nameof(Limits.CharactersOfPlan), "HZ3402"),
        (nameof(Limits.LettersOfName), "HZ1032"), (nameof(Limits.Digits), "HZ1006"), (nameof(Limits.Decimals), "HZ1007"),
        (nameof(Limits.Depth), "HZ1025"), (nameof(Limits.Depth), "HZ2502"), (nameof(Limits.Chain), "HZ1026"),
        (nameof(Limits.PiecesOfDeclaration), "HZ2501"), (nameof(Limits.PiecesOfPlan), "HZ2504"), (nameof(Limits.FieldsOfEntity), "HZ2503"),
        (nameof(Limits.FieldsOfPlan), "HZ2505"), (nameof(Limits.LettersOfPath), "HZ2506"), (nameof(Limits.Choices), "HZ3204"),
        (nameof(Limits.TargetNumber), "HZ3407"), (nameof(Limits.Targets), "HZ3403"), (nameof(Limits.Milestones), "HZ3404"),
        (nameof(Limits.Populations), "HZ3409"), (nameof(Limits.Entities), "HZ3405"), (nameof(Limits.Assumptions), "HZ3406"), (nameof(Limits.Findings), "HZ3408"),
    ];

    [Fact]
    public void The_table_of_the_rules_has_every_limit_and_its_error()
    {
        var page = File.ReadAllText(RepositoryRoot.PathOf("docs/limits.md"));
        var section = page[page.IndexOf("## Rules", StringComparison.Ordinal)..];
        var told = Row().Matches(section).Take(Rows.Length).Select(row => (row.Groups["most"].Value, row.Groups["code"].Value));
        var known = Rows.Select(row => (Value(row.Limit).ToString("N0", CultureInfo.InvariantCulture), row.Code));
        Assert.Equal(known, told);
    }

    [Fact]
    public void Every_limit_has_a_row() => Assert.Equal(
        typeof(Limits).GetFields(BindingFlags.Public | BindingFlags.Static).Select(field => field.Name).Order(StringComparer.Ordinal),
        Rows.Select(row => row.Limit).Distinct().Order(StringComparer.Ordinal));

    [Fact]
    public void Every_error_is_of_the_catalogue() =>
        Assert.All(Rows, row => Assert.Contains(DiagnosticCatalog.All, descriptor => descriptor.Code == row.Code));

    private static int Value(string limit) => (int)typeof(Limits).GetField(limit)!.GetValue(null)!;

    [GeneratedRegex(@"^\| [^|]+ \| (?<most>[\d,]+) \| \[(?<code>HZ\d{4})\]", RegexOptions.Multiline | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 10_000)]
    private static partial Regex Row();
}
