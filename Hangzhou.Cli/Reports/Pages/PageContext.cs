using System;
using System.Collections.Generic;
using System.Linq;
using Hangzhou.Cli.Output;
using Hangzhou.Targets.Evaluation;

namespace Hangzhou.Cli.Reports.Pages;

/// <summary>What every part of a page is written from: the verdicts, and the language.</summary>
internal sealed record PageContext(EvaluationView View, PageLanguage Language)
{
    private const string NoStatus = "not_encoded";

    public PlanSchema Plan => View.Plan;

    public string Say(string key, params object?[] values) => Language.Say(key, values);

    /// <summary>A status with its word; of a target without a milestone, that it is not encoded.</summary>
    public StatusView Status(MilestoneStatus? status)
    {
        if (status is not { } known) return new StatusView(NoStatus, Say(NoStatus), null);
        var key = Words.Of(known);
        return new StatusView(key, Say(key), Say(key + ".means"));
    }

    /// <summary>A truth with its word.</summary>
    public StatusView Truth(Truth? truth)
    {
        var key = Words.Of(truth);
        return new StatusView(key, Say(truth switch
        {
            null => "not_applicable",
            Targets.Evaluation.Truth.Yes => "holds",
            Targets.Evaluation.Truth.No => "holdsNot",
            _ => "cannotTell",
        }), null);
    }

    public TallyView Tally(IEnumerable<StatusCount> counts)
    {
        var all = counts.ToList();
        var total = all.Sum(count => count.Count);
        return new TallyView(
            total,
            Joined(all.Select(count => $"{Words.Of(count.Count)} {Say(Words.Of(count.Status))}")),
            [.. all.Select((count, i) => new TallyPart(
                Status(count.Status), count.Count, Percents.Of(all.Take(i).Sum(before => before.Count), total), Percents.Of(count.Count, total)))]);
    }

    public MilestoneLink Link(MilestoneReport milestone) => new(milestone.Id, TitleOf(View.SchemaOf(milestone)), Status(milestone.Status));

    public PageText TitleOf(MilestoneSchema milestone) => Language.Pick(milestone.Title, milestone.Id);

    /// <summary>A field by what it asks, else by its name.</summary>
    public PageText Question(FieldSchema field) => Language.Pick(
        field.Title, Language == PageLanguage.Chinese ? field.Chinese ?? field.Name : Words.Spaced(field.Name));

    /// <summary>An entity by its title, else by its name.</summary>
    public PageText TitleOf(EntitySchema entity) => Language.Pick(entity.Title, Words.Spaced(entity.Name));

    /// <summary>The members of an entity: English has a plural, which rules name; Chinese needs none.</summary>
    public PageText PluralOf(EntitySchema entity) =>
        Language == PageLanguage.Chinese || entity.IsSingle ? TitleOf(entity) : new PageText(Words.Spaced(entity.Plural), null);

    public string Joined(IEnumerable<string> parts) => string.Join(Say("comma"), parts);
}
