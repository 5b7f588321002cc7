using System;
using System.Collections.Generic;
using Hangzhou.Targets.Evaluation;

namespace Hangzhou.Cli.Reports.Pages;

/// <summary>What members are called: by the text field "name" of their roster, in Chinese by "name_chinese" where there is one.</summary>
internal static class MemberNames
{
    private const string Name = "name";
    private const string ChineseName = "name_chinese";

    /// <summary>The names by key of those that have one, at the round assessed; of a single entity its title.</summary>
    /// <param name="ordinal">The entity's.</param>
    public static Dictionary<string, string> Of(PageContext context, int ordinal)
    {
        var entity = context.Plan.Entities[ordinal];
        var names = new Dictionary<string, string>(StringComparer.Ordinal);
        if (entity.IsSingle) names.Add(entity.Name, context.TitleOf(entity).Text);
        if (entity.KeyField < 0 || context.View.AssessedRound?.Table(ordinal) is not { } table) return names;
        var english = FieldOf(entity, Name);
        var chinese = context.Language == PageLanguage.Chinese ? FieldOf(entity, ChineseName) : -1;
        for (var row = 0; row < table.RowCount; row++)
        {
            var name = (chinese < 0 ? null : table.Text(row, chinese)) ?? (english < 0 ? null : table.Text(row, english));
            if (name is not null && table.Text(row, entity.KeyField) is { } key) names.TryAdd(key, name);
        }

        return names;
    }

    private static int FieldOf(EntitySchema entity, string name)
    {
        for (var i = 0; i < entity.Fields.Length; i++)
        {
            if (entity.Fields[i].Name == name && entity.Fields[i] is { Kind: FieldKind.Text, IsByYear: false }) return i;
        }

        return -1;
    }
}
