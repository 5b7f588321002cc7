using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text.RegularExpressions;

namespace Hangzhou.Architecture.Tests;

/// <summary>Which namespaces each source folder of a project names, in usings and in full.</summary>
internal static partial class Imports
{
    /// <summary>Every (file, folder, named folder) below a project, folders being the first level under it ("" is the root).</summary>
    public static IEnumerable<(string File, string Folder, string Named)> Of(string projectFolder, string rootNamespace)
    {
        foreach (var file in SourceFiles(projectFolder))
        {
            var relative = Path.GetRelativePath(projectFolder, file);
            var folder = relative.Contains(Path.DirectorySeparatorChar) ? relative.Split(Path.DirectorySeparatorChar)[0] : string.Empty;
            foreach (var named in NamedFolders(File.ReadAllText(file), rootNamespace)) yield return (relative, folder, named);
        }
    }

    /// <summary>The C# files of a project, without what builds leave behind.</summary>
    public static IEnumerable<string> SourceFiles(string projectFolder) => Directory
        .EnumerateFiles(projectFolder, "*.cs", SearchOption.AllDirectories)
        .Where(file => !BuildOutput().IsMatch(file));

    private static IEnumerable<string> NamedFolders(string source, string rootNamespace) => Regex
        .Matches(source, $@"(?<!namespace ){Regex.Escape(rootNamespace)}\.(?<folder>[A-Z]\w*)", RegexOptions.None, TimeSpan.FromSeconds(5))
        .Select(match => match.Groups["folder"].Value)
        .Distinct(StringComparer.Ordinal);

    [GeneratedRegex(@"[\\/](bin|obj)[\\/]", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 5000)]
    private static partial Regex BuildOutput();
}
