using Hangzhou.Targets.Evaluation;

namespace Hangzhou.Cli.Reports;

/// <summary>What a rule read, in words.</summary>
internal static class SeenValues
{
    /// <summary>example: core.area = 8 ha; core.area not reported; free_consent = yes is reported, but without evidence</summary>
    /// <param name="equals">What stands between the field and its value.</param>
    public static string Describe(SeenValue seen, string equals)
    {
        var unit = seen.Unit is null ? string.Empty : " " + seen.Unit;
        if (seen.Value is { } value) return seen.Field + equals + value + unit;
        return seen.WithoutEvidence is { } reported ? $"{seen.Field}{equals}{reported}{unit} is reported, but without evidence" : seen.Field + " not reported";
    }
}
