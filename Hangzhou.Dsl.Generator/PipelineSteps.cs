using System.Collections.Immutable;

namespace Hangzhou.Dsl.Generator;

/// <summary>The steps of <see cref="TargetGenerator"/>, by the names under which their caching is watched.</summary>
public static class PipelineSteps
{
    /// <summary>Each file parsed.</summary>
    public const string Parse = nameof(Parse);

    /// <summary>What is needed of the C# compilation.</summary>
    public const string Host = nameof(Host);

    /// <summary>The project's properties.</summary>
    public const string Options = nameof(Options);

    /// <summary>All files compiled together.</summary>
    public const string Compile = nameof(Compile);

    /// <summary>The models, or the errors that block them.</summary>
    public const string Outcome = nameof(Outcome);

    /// <summary>The errors that block generation.</summary>
    public const string Errors = nameof(Errors);

    /// <summary>The model of the plan's own files.</summary>
    public const string Plan = nameof(Plan);

    /// <summary>The model of the digest's file.</summary>
    public const string Digest = nameof(Digest);

    /// <summary>The model of the vocabulary's files.</summary>
    public const string Vocabulary = nameof(Vocabulary);

    /// <summary>The model of the assumptions' file.</summary>
    public const string Assumptions = nameof(Assumptions);

    /// <summary>The model of the columns' file.</summary>
    public const string Columns = nameof(Columns);

    /// <summary>The model of each target's file.</summary>
    public const string Target = nameof(Target);

    /// <summary>The model of what stands in for a vocabulary with errors.</summary>
    public const string StandIns = nameof(StandIns);

    /// <summary>All of them, in order.</summary>
    public static ImmutableArray<string> All { get; } = ImmutableArray.Create(
        Parse, Host, Options, Compile, Outcome, Errors, Plan, Digest, Vocabulary, Assumptions, Columns, Target, StandIns);
}
