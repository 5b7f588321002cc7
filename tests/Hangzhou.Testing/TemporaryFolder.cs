using System;
using System.IO;
using System.Linq;

namespace Hangzhou.Testing;

/// <summary>A folder of its own under the system's temporary one, gone after the test.</summary>
public sealed class TemporaryFolder : IDisposable
{
    public string Path { get; } = Directory.CreateTempSubdirectory("hangzhou-").FullName;

    public string PathOf(string relative) => System.IO.Path.Combine(Path, relative);

    /// <summary>Writes a file, with its folder.</summary>
    public void Write(string relative, string content)
    {
        var path = PathOf(relative);
        Directory.CreateDirectory(System.IO.Path.GetDirectoryName(path)!);
        File.WriteAllText(path, content);
    }

    /// <summary>Replaces a text that must stand in the file exactly once.</summary>
    public void Edit(string relative, string before, string after)
    {
        var content = File.ReadAllText(PathOf(relative));
        if (content.Split(before).Length != 2) throw new InvalidOperationException($"'{before}' does not stand once in {relative}.");
        File.WriteAllText(PathOf(relative), content.Replace(before, after, StringComparison.Ordinal));
    }

    /// <summary>Copies what a clone of the repository would hold of these paths.</summary>
    public void CopyFromRepository(params string[] paths)
    {
        foreach (var path in paths)
        {
            var source = RepositoryRoot.PathOf(path);
            if (File.Exists(source)) Copy(source);
            else foreach (var file in Directory.EnumerateFiles(source, "*", SearchOption.AllDirectories).Where(IsSource)) Copy(file);
        }
    }

    public void Dispose() => Directory.Delete(Path, recursive: true);

    private void Copy(string file)
    {
        var target = PathOf(System.IO.Path.GetRelativePath(RepositoryRoot.Path, file));
        Directory.CreateDirectory(System.IO.Path.GetDirectoryName(target)!);
        File.Copy(file, target);
    }

    private static bool IsSource(string file) =>
        !RepositoryRoot.RelativePathOf(file).Split('/').Any(part => part is "bin" or "obj");
}
