using Hangzhou.Dsl.Diagnostics;
using Hangzhou.Dsl.Symbols;
using Hangzhou.Dsl.Text;

namespace Hangzhou.Dsl.Binding;

/// <content>Years, baselines and windows.</content>
public sealed partial class BindingErrors
{
    private static readonly DiagnosticDescriptor NoWindow = Error(
        "HZ2301", "'in year' outside an each-year milestone",
        "'in year' means the year of a window, and there is no window here.",
        "Give the milestone the timing 'each year a..b', or name the year: 'at 2027'.");

    private static readonly DiagnosticDescriptor NotByYear = Error(
        "HZ2302", "A field is not by year",
        "'{0}' is not reported by year, so '{1}' cannot be asked of it.",
        "Declare the field 'by year', or ask something else of it.");

    private static readonly DiagnosticDescriptor YearlyQuantityExpected = Error(
        "HZ2303", "Only a number by year can fall",
        "'{0}' is {1}, which does not fall.",
        "Use a field that is a count, a number, a share, a measure or money, by year.");

    private static readonly DiagnosticDescriptor AtInsideItem = Error(
        "HZ2304", "An item is looked up at another time",
        "'{0}' belongs to an item of a collection, and items cannot be recognised again in another round.",
        "Declare the field 'by year', or make the items an entity with a key.");

    private static readonly DiagnosticDescriptor FloorNotOfSameField = Error(
        "HZ2305", "A floor is not a share of the same field at baseline",
        "The floor of '{0}' must be a share of its own value at baseline.",
        "Write '{0} does not fall below 90% of {0} at baseline', with your own share.");

    private static readonly DiagnosticDescriptor NoBaseline = Error(
        "HZ2306", "The plan has no baseline year",
        "This needs the plan's baseline year, and the plan declares none.",
        "Write 'baseline 2025', with its year, in the plan declaration.");

    private static readonly DiagnosticDescriptor AtOnConstant = Error(
        "HZ2307", "What never changes is looked up at another time",
        "'{0}' is the same in every year.",
        "Leave out 'at …'.");

    private static DiagnosticDescriptor[] Times =>
        [NoWindow, NotByYear, YearlyQuantityExpected, AtInsideItem, FloorNotOfSameField, NoBaseline, AtOnConstant];

    internal void ReportNoWindow(TextSpan span) => Report(NoWindow, span);

    internal void ReportNotByYear(string words, TextSpan span) => Report(NotByYear, span, _source[span], words);

    internal void ReportYearlyQuantityExpected(TypeSymbol type, TextSpan span) =>
        Report(YearlyQuantityExpected, span, _source[span], type.Description);

    internal void ReportAtInsideItem(TextSpan span) => Report(AtInsideItem, span, _source[span]);

    internal void ReportFloorNotOfSameField(TextSpan field, TextSpan floor) => Report(FloorNotOfSameField, floor, _source[field]);

    internal void ReportNoBaseline(TextSpan span) => Report(NoBaseline, span);

    internal void ReportAtOnConstant(TextSpan span) => Report(AtOnConstant, span, _source[span]);
}
