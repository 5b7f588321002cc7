using System;
using System.Linq;
using Hangzhou.Dsl.Generator.Generation;

namespace Hangzhou.Cli.Plans;

/// <summary>The texts of the plan that is built in, proved to be the ones that were compiled.</summary>
internal static class BuiltInTexts
{
    public static PlanTexts Checked(CommandContext context)
    {
        var texts = PlanTexts.OfBuiltIn();
        var compiled = context.BuiltInPlan().Schema.RulesDigest;
        var carried = PlanSources.Digest(texts.Files.Select(file => file.Text));
        return compiled == carried
            ? texts
            : throw new InvalidOperationException($"The rules carried in the tool (digest {carried}) are not those it was compiled from (digest {compiled}).");
    }
}
