using System.Linq;

namespace Hangzhou.Targets.Evaluation;

/// <summary>
/// Counts a population by whether its members fulfil all criteria, where these and the where all go over columns: asked
/// for as one expression, they are answered in one pass.
/// </summary>
internal static class WholeCounting
{
    private const int All = 0;
    private const int Scope = 1;

    /// <summary>Counts the members; null where something does not fit the columns.</summary>
    public static MemberCounts? Count(MilestoneRule rule, int population, ColumnSet columns, in EvaluationPoint point)
    {
        var schema = rule.Schema.Populations[population];
        if (!schema.ScopeOverColumns || !schema.Criteria.All(criterion => criterion.IsOverColumns)) return null;
        var block = new ColumnBlock(columns.Count, schema.HasScope ? 2 : 1);
        block.Begin(All);
        var all = rule.Judge(population, 0, columns, block, point);
        for (var criterion = 1; criterion < schema.Criteria.Length; criterion++) all &= rule.Judge(population, criterion, columns, block, point);
        if (block.Fits && schema.HasScope)
        {
            block.Begin(Scope);
            rule.Judge(population, -1, columns, block, point);
        }

        return block.Fits ? Count(block, schema.HasScope) : null;
    }

    private static MemberCounts Count(ColumnBlock block, bool hasScope)
    {
        var tally = new ColumnTally(criteria: 0);
        for (var i = 0; i < block.Blocks; i++)
        {
            block.MoveTo(i);
            if (hasScope) tally.Add(block.Answer(Scope), block.Answer(All));
            else tally.Add(block.Answer(All));
        }

        return tally.Counts;
    }
}
