using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Reflection;
using System.Text.RegularExpressions;
using Hangzhou.Testing;

namespace Hangzhou.Architecture.Tests;

/// <summary>Holds the arrows of docs/architecture.md.</summary>
public class ArrowTests
{
    /// <summary>A folder and what it imports; what those import is allowed too.</summary>
    private static readonly Dictionary<string, string[]> OfTheLanguage = new(StringComparer.Ordinal)
    {
        ["Text"] = [],
        ["Numbers"] = [],
        ["Diagnostics"] = ["Text"],
        ["Syntax"] = ["Text", "Numbers", "Diagnostics"],
        ["Surfaces"] = [],
        ["Parsing"] = ["Syntax", "Surfaces", "Diagnostics"],
        ["Symbols"] = ["Syntax"],
        ["Binding"] = ["Syntax", "Symbols", "Diagnostics"],
        ["Checking"] = ["Binding"],
        ["Lowering"] = ["Binding"],
        ["Outlines"] = ["Syntax", "Diagnostics"],
    };

    private static readonly Dictionary<string, string[]> OfTheCommandLine = new(StringComparer.Ordinal)
    {
        ["Output"] = [],
        ["Files"] = [],
        ["Plans"] = ["Files", "Output"],
        ["Facts"] = ["Plans"],
        ["Cases"] = [],
        ["Reports"] = ["Facts", "Cases"],
        ["Commands"] = ["Reports"],
    };

    private static readonly Dictionary<string, Dictionary<string, string[]>> Arrows = new(StringComparer.Ordinal)
    {
        ["Hangzhou.Dsl"] = OfTheLanguage,
        ["Hangzhou.Cli"] = OfTheCommandLine,
    };

    [Theory]
    [InlineData("Hangzhou.Dsl")]
    [InlineData("Hangzhou.Cli")]
    public void Every_folder_is_in_the_drawing(string project)
    {
        var folders = Directory.GetDirectories(Project(project)).Select(Path.GetFileName)
            .Where(name => name is not ("bin" or "obj" or "Properties"));
        Assert.Empty(folders.Except(Arrows[project].Keys, StringComparer.Ordinal));
    }

    [Theory]
    [InlineData("Hangzhou.Dsl")]
    [InlineData("Hangzhou.Cli")]
    public void A_folder_imports_only_along_the_arrows(string project)
    {
        var arrows = Arrows[project];
        var against = Imports.Of(Project(project), project)
            .Where(import => import.Folder.Length > 0 && arrows.ContainsKey(import.Named))
            .Where(import => import.Folder != import.Named && !Reachable(arrows, import.Folder).Contains(import.Named))
            .Select(import => $"{import.File} imports {import.Named}");
        Assert.Empty(against);
    }

    [Theory]
    [InlineData("Hangzhou.Dsl")]
    [InlineData("Hangzhou.Cli")]
    public void The_arrows_have_no_cycle(string project) =>
        Assert.All(Arrows[project].Keys, folder => Assert.DoesNotContain(folder, Reachable(Arrows[project], folder)));

    [Theory]
    [InlineData("Hangzhou.Dsl")]
    [InlineData("Hangzhou.Dsl.Generator")]
    [InlineData("Hangzhou.Cli")]
    public void The_folder_is_the_namespace(string project)
    {
        // A folder inside a folder may only sort its files: they keep the outer namespace.
        var elsewhere = Imports.SourceFiles(Project(project))
            .Where(file => Path.GetFileName(file) != "Polyfills.cs")
            .Where(file => DeclaredNamespace(file) is { } declared && !FolderNamespaces(project, file).Contains(declared));
        Assert.Empty(elsewhere);
    }

    [Fact]
    public void What_an_application_embeds_carries_no_parser_and_no_compiler()
    {
        var references = Assembly.Load("Hangzhou.Targets").GetReferencedAssemblies().Select(name => name.Name);
        Assert.DoesNotContain(references, name =>
            name is "Hangzhou.Dsl" or "Hangzhou.Dsl.Generator" or "Sprache" || name!.StartsWith("Microsoft.CodeAnalysis", StringComparison.Ordinal));
    }

    [Fact]
    public void The_language_stands_on_nothing_but_its_parser_library()
    {
        var references = Assembly.Load("Hangzhou.Dsl").GetReferencedAssemblies().Select(name => name.Name);
        Assert.Empty(references.Except(["netstandard", "Sprache", "System.Collections.Immutable", "System.Memory"], StringComparer.Ordinal));
    }

    [Fact]
    public void Nothing_imports_the_command_line()
    {
        string[] below = ["Hangzhou.Dsl", "Hangzhou.Dsl.Generator", "Hangzhou.Targets"];
        Assert.All(below, name =>
            Assert.DoesNotContain(Imports.SourceFiles(Project(name)), file => File.ReadAllText(file).Contains("Hangzhou.Cli", StringComparison.Ordinal)));
    }

    private static string Project(string name) => Path.Combine(RepositoryRoot.Path, name);

    private static HashSet<string> Reachable(Dictionary<string, string[]> arrows, string folder)
    {
        var reached = new HashSet<string>(StringComparer.Ordinal);
        var open = new Stack<string>(arrows[folder]);
        while (open.TryPop(out var next))
        {
            if (!reached.Add(next)) continue;
            foreach (var further in arrows[next]) open.Push(further);
        }

        return reached;
    }

    private static string? DeclaredNamespace(string file)
    {
        var match = Regex.Match(File.ReadAllText(file), @"^namespace (?<name>[\w.]+)", RegexOptions.Multiline | RegexOptions.ExplicitCapture, TimeSpan.FromSeconds(5));
        return match.Success ? match.Groups["name"].Value : null;
    }

    // The project's own namespace for its root; for a folder that of the first level, or a longer one along the path.
    private static IEnumerable<string> FolderNamespaces(string project, string file)
    {
        var folders = Path.GetRelativePath(Project(project), file).Split(Path.DirectorySeparatorChar)[..^1];
        return Enumerable.Range(folders.Length == 0 ? 0 : 1, Math.Max(1, folders.Length))
            .Select(depth => string.Join('.', folders[..depth].Prepend(project)));
    }
}
