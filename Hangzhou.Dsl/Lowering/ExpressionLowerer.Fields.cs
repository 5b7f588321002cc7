using System.Collections.Immutable;
using System.Linq;
using Hangzhou.Dsl.Binding;
using Hangzhou.Dsl.Symbols;

namespace Hangzhou.Dsl.Lowering;

/// <content>Fields, and the way to them.</content>
internal sealed partial class ExpressionLowerer
{
    // main_state.name → follow main_state: name
    private LoweredExpression Along(ImmutableArray<BoundStep> steps, LoweredExpression inner)
    {
        foreach (var step in steps.Reverse())
        {
            inner = step switch
            {
                FollowStep follow => new LoweredFollow(Read(follow.Subject, follow.Relation, NoYear.Instance), follow.Entity.Ordinal, inner),
                SingleStep single => new LoweredSingle(single.Entity.Ordinal, inner),
                _ => throw new System.InvalidOperationException($"No lowering of {step.GetType().Name}."),
            };
        }

        return inner;
    }

    private LoweredFieldRead LowerRead(BoundField field) => Read(field.Subject, field.Field, field.Year.Kind switch
    {
        BoundYearKind.None => NoYear.Instance,
        BoundYearKind.Round => RoundYear.Instance,
        BoundYearKind.Window => WindowYear.Instance,
        BoundYearKind.Fixed => new FixedYear(field.Year.Year),
        _ => throw new System.InvalidOperationException($"No lowering of {field.Year.Kind}."),
    });

    private LoweredFieldRead Read(Subject subject, FlatField field, YearSelector year)
    {
        switch (subject)
        {
            case MemberSubject { Entity: var entity }:
                return new LoweredFieldRead(entity.Ordinal, null, FieldsOf(entity)[field.Ordinal], year, IsWithEvidence(entity, field));
            case ItemSubject { Entity: var owner, Owned: var owned }:
                var items = (OwnedFieldType)FieldsOf(owner)[owned.Ordinal].Type;
                return new LoweredFieldRead(owner.Ordinal, owned.Ordinal, items.Fields[field.Ordinal], year);
            default:
                throw new System.InvalidOperationException("A field belongs to a member or an item.");
        }
    }

    private bool IsWithEvidence(EntitySymbol entity, FlatField field) => _evidence.Contains(new LoweredEvidence(entity.Ordinal, field.Ordinal));

    private EquatableArray<LoweredField> FieldsOf(EntitySymbol entity) => _vocabulary.Entities[entity.Ordinal].Fields;

    // reported x at 2024 → at 2024: reported x
    private LoweredExpression LowerReported(BoundExpression field) => field switch
    {
        BoundField read => Along(read.Steps, new LoweredReported(LowerRead(read))),
        BoundAt at => new LoweredAtRound(at.Year, LowerReported(at.Inner)),
        _ => throw new System.InvalidOperationException($"No field in {field.GetType().Name}."),
    };
}
