using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text.RegularExpressions;
using Hangzhou.Dsl.Diagnostics;
using Hangzhou.Dsl.Parsing;
using Hangzhou.Dsl.Syntax;
using Hangzhou.Dsl.Text;
using Hangzhou.Testing;

namespace Hangzhou.Dsl.Tests.Plan;

/// <summary>A line that cannot be read hides no other mistake, and is none of its own anywhere else.</summary>
public sealed class SlipsInThePlanTests
{
    private static readonly string Folder = RepositoryRoot.PathOf("Hangzhou.Targets/Plan");

    private static readonly Dictionary<string, PlanFileSyntax> Files = Directory.EnumerateFiles(Folder, "*.hz", SearchOption.AllDirectories)
        .ToDictionary(path => path, path => PlanParser.Parse(new SourceText(Path.GetRelativePath(Folder, path).Replace('\\', '/'), File.ReadAllText(path))));

    [Theory]
    [InlineData(@"^    cite (?=\d)", "    ctie ")]
    [InlineData(@"^    by (?=\d)", "    bye ")]
    [InlineData(@"^    every (?=[a-z_]+ )", "    evrey ")]
    [InlineData(@"(?<=^      [a-z_.]+ )at least ", "at lest ")]
    public void What_cannot_be_read_in_a_milestone_is_one_error(string pattern, string slip)
    {
        var slips = 0;
        foreach (var (path, file) in Files.Where(pair => !pair.Key.EndsWith(".cases.hz", StringComparison.Ordinal)))
        {
            var text = file.Source.Content;
            foreach (var match in Regex.Matches(text, pattern, RegexOptions.Multiline).Take(3))
            {
                slips++;
                var errors = ErrorsWith(path, text[..match.Index] + slip + text[(match.Index + match.Length)..]);
                Assert.True(errors.Count == 1, $"{errors.Count} errors\n{DiagnosticRenderer.Render([.. errors])}");
            }
        }

        Assert.True(slips > 5);
    }

    [Fact]
    public void Beside_a_line_that_cannot_be_read_other_mistakes_are_told()
    {
        var restoration = Files.Keys.Single(path => path.EndsWith("05-restoration.hz", StringComparison.Ordinal));
        var text = Files[restoration].Source.Content
            .Replace("at least 50% of buffer.degraded_area", "at lest 50% of buffer.degraded_area", StringComparison.Ordinal)
            .Replace("cite 5.1\n    by 2035", "cite 5.11\n    by 2034", StringComparison.Ordinal)
            .Replace("transition.restored_area at", "transition.restord_area at", StringComparison.Ordinal);

        // 5.1 is not said to be cited by nobody: that may be what could not be read.
        Assert.Equal(["HZ3503", "HZ1011", "HZ2008"], ErrorsWith(restoration, text).Select(error => error.Code));
    }

    private static List<Diagnostic> ErrorsWith(string path, string text) =>
    [
        .. Compilation.Compile([.. Files.Select(pair => pair.Key == path ? PlanParser.Parse(new SourceText(pair.Value.Source.Path, text)) : pair.Value)])
            .Diagnostics.Where(diagnostic => diagnostic.IsError),
    ];
}
