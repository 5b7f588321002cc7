using System;
using System.Linq;
using Hangzhou.Cli.Output;
using Hangzhou.Targets.Evaluation;

namespace Hangzhou.Cli.Reports.Pages;

/// <summary>The verdicts for each value of a field.</summary>
internal static class GroupPages
{
    /// <summary>Null where no field was asked for.</summary>
    public static GroupsView? Of(PageContext context)
    {
        if (context.View.Options.GroupBy is not { } name) return null;
        var field = context.Plan.Entities.SelectMany(entity => entity.Fields).FirstOrDefault(field => field.Name == name || field.Chinese == name);
        return new GroupsView(
            FieldName(context, name, field),
            [.. context.View.Report.Groups.Select(group => Group(context, group, field))]);
    }

    private static GroupView Group(PageContext context, GroupReport group, FieldSchema? field) => new(
        ValueOf(context, group.Value, field),
        context.Tally(StatusCounts.Of(group.Targets.SelectMany(target => target.Milestones)).ByStatus),
        [.. group.Targets.Select(target => new GroupTargetView(
            target.Number, context.Language.Pick(context.View.SchemaOf(target).Title, Words.Of(target.Number)), context.Status(target.Status)))]);

    private static PageText FieldName(PageContext context, string name, FieldSchema? field) =>
        context.Language == PageLanguage.English || field is null ? new PageText(Words.Spaced(field?.Name ?? name), null)
        : field.Chinese is { } chinese ? new PageText(chinese, null)
        : context.Question(field);

    // A choice has a word in each language; any other value is the facts' own.
    private static PageText ValueOf(PageContext context, string value, FieldSchema? field) =>
        field?.Choices.FirstOrDefault(choice => string.Equals(choice.Name, value, StringComparison.Ordinal)) is { } choice
            ? context.Language.Pick(new LocalizedText(Words.Spaced(choice.Name), choice.Chinese), value)
            : new PageText(value, null);
}
