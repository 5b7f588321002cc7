namespace Hangzhou.Cli.Files;

/// <summary>Paths as people are shown them: as they gave them, with forward slashes.</summary>
internal static class ShownPaths
{
    /// <summary>A file in a folder.</summary>
    public static string Join(string folder, string name) =>
        folder.Replace('\\', '/').TrimEnd('/') is { Length: > 0 } trimmed ? $"{trimmed}/{name}" : $"/{name}";

    /// <summary>A path.</summary>
    public static string Shown(string path) => path.Replace('\\', '/');
}
