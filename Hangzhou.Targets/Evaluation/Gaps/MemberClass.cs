using System.Collections.Generic;

namespace Hangzhou.Targets.Evaluation;

/// <summary>Members who look alike to the rules, and what they can be made.</summary>
/// <param name="Members">Their places in the roster; empty for members that are not listed.</param>
/// <param name="Count">How many they are; null: as many as one likes, of a roster whose total nobody knows.</param>
/// <param name="Scope">As it is now.</param>
/// <param name="Truth">As it is now.</param>
internal sealed record MemberClass(IReadOnlyList<int> Members, long? Count, Truth Scope, Truth Truth, CostTable Table)
{
    /// <summary>Whether they are not on the roster.</summary>
    public bool IsUnlisted => Members.Count == 0;
}
