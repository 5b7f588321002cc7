using Hangzhou.Targets.Evaluation;

namespace Hangzhou.Oracle.Tests.Bounds;

/// <summary>A member by what is known of it: whether the milestone binds it, and whether it fulfils.</summary>
internal readonly record struct Member(Truth Scope, Truth Fulfils);
