using System.Linq;
using Hangzhou.Dsl.Binding;
using Hangzhou.Dsl.Symbols;

namespace Hangzhou.Dsl.Checking;

/// <summary>Every entity of many members has one key, a text.</summary>
internal static class Keys
{
    public static void Check(BoundPlan plan, CheckingErrors errors)
    {
        foreach (var entity in plan.Symbols.Entities.Where(entity => !entity.IsSingle)) Check(entity, errors);
    }

    private static void Check(EntitySymbol entity, CheckingErrors errors)
    {
        var keys = entity.Fields.Where(field => field.IsKey).ToList();
        if (keys.Count == 0) errors.ReportNoKey(entity.Name, entity.Location);
        foreach (var second in keys.Skip(1)) errors.ReportSecondKey(entity.Name, second.Location, keys[0].Location);
        foreach (var key in keys)
        {
            var isText = key.Type is ErrorTypeSymbol || (key.Type == BuiltInTypes.Text && !key.IsByYear);
            if (!isText) errors.ReportKeyNotText(key.Name, key.Location);
        }
    }
}
