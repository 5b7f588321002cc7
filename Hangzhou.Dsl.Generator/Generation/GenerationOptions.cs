using System;
using System.Linq;

namespace Hangzhou.Dsl.Generator.Generation;

/// <summary>What a project says about the code to be generated; compares by value.</summary>
/// <param name="Namespace">The namespace asked for; null for the default.</param>
/// <param name="RootNamespace">The project's own namespace; null when it has none.</param>
/// <param name="ProjectDirectory">Files are named relative to it; null when not known.</param>
public sealed record GenerationOptions(string? Namespace, string? RootNamespace, string? ProjectDirectory)
{
    /// <summary>Prefixes of paths and what the compiler replaces them by, so that two folders give one assembly.</summary>
    public EquatableArray<PathReplacement> PathMap { get; init; }

    /// <summary>A file's path for people: relative to the project, with slashes.</summary>
    public string Relative(string path)
    {
        var slashed = path.Replace('\\', '/');
        var directory = ProjectDirectory?.Replace('\\', '/').TrimEnd('/') + "/";
        return directory.Length > 1 && slashed.StartsWith(directory, StringComparison.Ordinal) ? slashed.Substring(directory.Length) : slashed;
    }

    /// <summary>A file's path for debuggers, as the compiler maps it.</summary>
    public string Mapped(string path)
    {
        var entry = PathMap.FirstOrDefault(one => path.StartsWith(one.Prefix, StringComparison.Ordinal));
        if (entry is null) return path;
        var rest = path.Substring(entry.Prefix.Length);
        return entry.Replacement + (entry.Replacement.Contains('/') ? rest.Replace('\\', '/') : rest);
    }
}

/// <summary>A prefix of paths and what stands for it.</summary>
public sealed record PathReplacement(string Prefix, string Replacement);
