using System.IO;
using Hangzhou.Testing;

namespace Hangzhou.Dsl.Tests.Parsing;

/// <summary>A plan in which every production of the grammar stands at least once.</summary>
internal static class SamplePlan
{
    public static string Text { get; } =
        File.ReadAllText(RepositoryRoot.PathOf("tests/Hangzhou.Dsl.Tests/Parsing/every-production.hz"));
}
