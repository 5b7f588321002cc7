using System;

namespace Hangzhou.Targets.Evaluation;

/// <summary>Reads the members of a milestone's populations at one round.</summary>
internal class MemberReader(MilestoneContext context, EvaluationPoint point)
{
    /// <summary>What the verdict depends on.</summary>
    protected MilestoneContext Context => context;

    /// <summary>Where roster, scope and threshold of the population are read; null when no round tells.</summary>
    public virtual EvaluationPoint? PointOf(int population) => point;

    /// <summary>Whether the population's truths are those of its rule at that point, so that columns of its round can tell them.</summary>
    public virtual bool IsPlain(int population) => context.Group is null;

    /// <summary>Whether the milestone binds the member, and the member belongs to the group asked for.</summary>
    public Truth Scope(int population, int member, in EvaluationPoint at)
    {
        var scope = context.Rule.Scope(population, member, at);
        return context.Group is { } group && context.Schema.Populations[population].Entity is { } entity
            ? scope & group.Belongs(at.Round, entity, member)
            : scope;
    }

    /// <summary>Writes the truth of each criterion for the member.</summary>
    public virtual void Judge(int population, int member, in EvaluationPoint at, Span<Truth> criteria) =>
        context.Rule.Judge(population, member, at, criteria, ulong.MaxValue);

    /// <summary>The member's criteria with the values read for them.</summary>
    public virtual MemberExplanation Explain(int population, int member, in EvaluationPoint at) =>
        context.Rule.Explain(population, member, at);

    /// <summary>The member's index at another round; -1 when it is not listed there. Overall and the single entity are themselves.</summary>
    protected int SameMember(int population, int member, in EvaluationPoint at, int otherRound)
    {
        var schema = context.Schema.Populations[population];
        if (schema.Quantifier is Quantifier.Overall or Quantifier.The || schema.Entity is not { } entity) return member;
        return context.Rounds.Rounds[otherRound].RosterOf(entity).Find(at.Round.RosterOf(entity).Key(member));
    }

    /// <summary>Whether the member of the other round is one at all.</summary>
    protected bool IsThere(int population, int member) =>
        member >= 0 || context.Schema.Populations[population].Quantifier == Quantifier.Overall;
}
