using System.Collections.Generic;

namespace Hangzhou.Cli.Facts;

/// <summary>The evidence of a round.</summary>
/// <param name="Table">As read.</param>
internal sealed record EvidenceDraft(TableDraft Table)
{
    /// <summary>The cells that it is for: found once all tables are read.</summary>
    public List<EvidenceCell> Cells { get; } = [];
}

/// <summary>A cell that there is evidence for.</summary>
/// <param name="Entity">The entity's ordinal.</param>
/// <param name="Row">The member's row.</param>
/// <param name="Field">The field's ordinal.</param>
/// <param name="Year">0 of a field that is not by year.</param>
internal sealed record EvidenceCell(int Entity, int Row, int Field, int Year);
