using System.IO;
using System.Runtime.CompilerServices;

namespace Hangzhou.Testing;

/// <summary>Finds the files of the repository from wherever the tests run.</summary>
public static class RepositoryRoot
{
    /// <summary>The repository's folder.</summary>
    public static string Path { get; } = Find();

    /// <summary>A path in the repository, written with <c>/</c>.</summary>
    public static string PathOf(string relative) =>
        System.IO.Path.Combine(Path, relative.Replace('/', System.IO.Path.DirectorySeparatorChar));

    /// <summary>A path as it stands in the repository, written with <c>/</c>.</summary>
    public static string RelativePathOf(string path) => System.IO.Path.GetRelativePath(Path, path).Replace('\\', '/');

    private static string Find([CallerFilePath] string thisFile = "") =>
        FindAbove(System.AppContext.BaseDirectory)
        ?? FindAbove(System.IO.Path.GetDirectoryName(thisFile))
        ?? throw new DirectoryNotFoundException("No folder above the tests holds Hangzhou.slnx.");

    private static string? FindAbove(string? folder)
    {
        while (folder is not null && !File.Exists(System.IO.Path.Combine(folder, "Hangzhou.slnx")))
            folder = System.IO.Path.GetDirectoryName(folder);
        return folder;
    }
}
