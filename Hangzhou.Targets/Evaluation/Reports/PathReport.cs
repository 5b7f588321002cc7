using System;
using System.Collections.Immutable;

namespace Hangzhou.Targets.Evaluation;

/// <summary>How members are read. Either way says the same.</summary>
public enum EvaluationPath
{
    /// <summary>Member by member.</summary>
    Rows,

    /// <summary>By kernels over columns, many members at once.</summary>
    Columns,
}

/// <summary>How a population was read at one round. What was read under several readings of an assumption is told as rows if one of them took the rows.</summary>
/// <param name="Round">The round's date.</param>
/// <param name="Scope">The where; null without one.</param>
/// <param name="Criteria">Each criterion, in their order.</param>
public sealed record PathReport(DateOnly Round, EvaluationPath? Scope, ImmutableArray<EvaluationPath> Criteria);
