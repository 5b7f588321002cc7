using System.Globalization;
using System.Linq;
using Hangzhou.Dsl.Syntax;
using Hangzhou.Dsl.Text;

namespace Hangzhou.Dsl.Checking;

/// <summary>Years as written in declarations.</summary>
internal static class Years
{
    /// <summary>Whether all are years; each that is not is reported.</summary>
    public static bool AreYears(SourceText source, CheckingErrors errors, params WholeNumberSyntax[] years)
    {
        var wrong = years.Where(year => year.Value is < 1 or > 9999).ToList();
        foreach (var year in wrong) errors.ReportNotAYear(Text(year), new Location(source, year.Span));
        return wrong.Count == 0;
    }

    /// <summary>The year's digits.</summary>
    public static string Text(WholeNumberSyntax year) => year.Value.ToString(CultureInfo.InvariantCulture);
}
