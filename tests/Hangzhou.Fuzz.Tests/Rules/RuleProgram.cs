using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;

namespace Hangzhou.Fuzz.Tests.Rules;

/// <summary>A plan as texts. One of its files is the one that is mutated.</summary>
/// <param name="Name">Where it comes from, as failures print it.</param>
/// <param name="Around">The files beside the one mutated.</param>
/// <param name="Text">What the mutated file says.</param>
internal sealed record RuleProgram(string Name, ImmutableArray<(string Path, string Text)> Around, string Text)
{
    /// <summary>The mutated file's path.</summary>
    public const string Path = "mutant.hz";

    /// <summary>Every file of the plan.</summary>
    public IEnumerable<(string Path, string Text)> Files => Around.Append((Path, Text));

    /// <summary>How many characters the plan has.</summary>
    public long Length => Around.Sum(file => (long)file.Text.Length) + Text.Length;

    /// <summary>Whether little text stands for much, within the limits: defines and parts that are written out.</summary>
    public bool Unfolds { get; init; }

    /// <summary>A plan of one file.</summary>
    public static RuleProgram Alone(string name, string text) => new(name, ImmutableArray<(string, string)>.Empty, text);

    /// <summary>The same plan with the mutated file saying something else.</summary>
    public RuleProgram With(string text) => this with { Text = text };
}
