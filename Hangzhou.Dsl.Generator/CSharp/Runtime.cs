namespace Hangzhou.Dsl.Generator.CSharp;

/// <summary>
/// Names of what generated code stands on. Each file begins with aliases of the full namespaces: what stands before
/// <c>::</c> is looked up among aliases only, so no name of a plan or a program can hide it.
/// </summary>
internal static class Runtime
{
    public const string Evaluation = "Hz::";

    /// <summary>What <see cref="Evaluation"/> and <see cref="ImmutableArray"/> stand on.</summary>
    public static readonly string[] Aliases =
    {
        "using Hz = global::Hangzhou.Targets.Evaluation;",
        "using HzCollections = global::System.Collections.Immutable;",
    };

    public const string Truth = Evaluation + "Truth";
    public const string Kleene = Evaluation + "Kleene";
    public const string Compare = Evaluation + "Compare";
    public const string Fraction = Evaluation + "Fraction";
    public const string Quantity = Evaluation + "Quantity";
    public const string CountRange = Evaluation + "CountRange";
    public const string Tally = Evaluation + "Tally";
    public const string Summation = Evaluation + "Summation";
    public const string FallTest = Evaluation + "FallTest";
    public const string FloorTest = Evaluation + "FloorTest";
    public const string Level = Evaluation + "Level";
    public const string KeySet = Evaluation + "KeySet";
    public const string CollectionSize = Evaluation + "CollectionSize";
    public const string ByYear = Evaluation + "ByYear";
    public const string Owned = Evaluation + "Owned";
    public const string Roster = Evaluation + "Roster";
    public const string Completeness = Evaluation + "RosterCompleteness";
    public const string InverseIndex = Evaluation + "InverseIndex";
    public const string MemberCounts = Evaluation + "MemberCounts";
    public const string TruthCounts = Evaluation + "TruthCounts";
    public const string MemberExplanation = Evaluation + "MemberExplanation";
    public const string CriterionExplanation = Evaluation + "CriterionExplanation";
    public const string SeenValue = Evaluation + "SeenValue";
    public const string ExplanationBuilder = Evaluation + "ExplanationBuilder";
    public const string EvaluationPoint = Evaluation + "EvaluationPoint";
    public const string ColumnSet = Evaluation + "ColumnSet";
    public const string ColumnBlock = Evaluation + "ColumnBlock";
    public const string BlockTruths = Evaluation + "BlockTruths";
    public const string Readings = Evaluation + "Readings";
    public const string ImmutableArray = "HzCollections::ImmutableArray";
    public const string DateOnly = "global::System.DateOnly";
    public const string Span = "global::System.Span";
    public const string ReadOnlySpan = "global::System.ReadOnlySpan";

    /// <summary>An immutable array of the items; of none, the empty one. From an array: a span of so many items is a type of its own, compiled at every start.</summary>
    public static string ArrayOf(string type, System.Collections.Generic.IReadOnlyList<string> items) => items.Count == 0
        ? $"{ImmutableArray}<{type}>.Empty"
        : $"{ImmutableArray}.Create(new {type}[] {{ {string.Join(", ", items)} }})";
}
