using System.Collections.Generic;
using System.Linq;
using Hangzhou.Targets.Evaluation;

namespace Hangzhou.Oracle.Tests.Bounds;

/// <summary>A group's verdict: belonging to it is one more condition of the scope, and unknown where nobody said.</summary>
public class GroupBoundsTests
{
    private const int MostListed = 2;
    private const int MostUnlisted = 2;
    private const string Group = "g";

    private static readonly Truth[] Truths = [Truth.No, Truth.Unknown, Truth.Yes];

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void Belonging_is_joined_to_the_scope(bool hasScope)
    {
        var quantifiers = AssessedBoundsTests.Quantifiers(MostListed + MostUnlisted, hasScope);
        var plan = TestPlan.OfEach(quantifiers);
        foreach (var members in Rosters(hasScope).Where(members => members.Any(member => member.Belongs == Truth.Yes)))
        {
            for (var unlisted = 0; unlisted <= MostUnlisted; unlisted++)
            {
                var everyone = members.Select(InGroup).Concat(Shape.Strangers(unlisted, true)).ToList();
                var outcomes = Completions.Of(everyone);
                var report = plan.Assess([.. members.Select(Tested)], new RosterCompleteness(false, members.Count + unlisted, null), byGroup: true);
                var milestones = report.Groups.Single(group => group.Value == Group).Targets[0].Milestones;
                for (var i = 0; i < quantifiers.Count; i++)
                {
                    var truth = milestones[i].Truth;
                    if (truth != quantifiers[i].Expect(outcomes)) Assert.Fail($"{string.Join(' ', members)} + {unlisted}, {quantifiers[i]}: {truth}");
                }
            }
        }
    }

    private static IEnumerable<List<(Member Member, Truth Belongs)>> Rosters(bool hasScope)
    {
        var kinds = (
            from scope in hasScope ? Truths : [Truth.Yes]
            from fulfils in Truths
            from belongs in Truths
            select (new Member(scope, fulfils), belongs)).ToList();
        return kinds.Select(one => new List<(Member, Truth)> { one })
            .Concat(kinds.SelectMany((one, i) => kinds.Skip(i).Select(other => new List<(Member, Truth)> { one, other })));
    }

    // It counts if it is bound and belongs: of two that are unknown nobody knows, and one that is no settles it.
    private static Member InGroup((Member Member, Truth Belongs) one)
    {
        bool[] isIn =
        [
            .. from bound in Completions.Of(one.Member.Scope)
               from belongs in Completions.Of(one.Belongs)
               select bound && belongs,
        ];
        return one.Member with { Scope = Expected.Of<bool>(isIn, isSo => isSo) };
    }

    private static TestMember Tested((Member Member, Truth Belongs) one) => TestMember.Of(one.Member, one.Belongs switch
    {
        Truth.Yes => KeySet.Of("other", Group),
        Truth.No => KeySet.Of("other"),
        _ => default,
    });
}
