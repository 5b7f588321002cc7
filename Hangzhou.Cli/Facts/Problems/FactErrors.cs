using System.Collections.Immutable;

namespace Hangzhou.Cli.Facts;

/// <summary>Every kind of problem that reported data can have, and the one place where each is put into words.</summary>
internal static partial class FactErrors
{
    // Files and rounds.
    private static readonly FactProblemKind NotUtf8 = Error("HZ4001", "The file is not UTF-8");
    private static readonly FactProblemKind NoRoundFile = Error("HZ4002", "The folder has tables but no round.json");
    private static readonly FactProblemKind NotJson = Error("HZ4003", "round.json is not JSON");
    private static readonly FactProblemKind UnknownProperty = Error("HZ4004", "round.json says something that is not known");
    private static readonly FactProblemKind MissingProperty = Error("HZ4005", "round.json does not say something it must");
    private static readonly FactProblemKind WrongProperty = Error("HZ4006", "round.json has a value that cannot be read");
    private static readonly FactProblemKind UnknownRoster = Error("HZ4007", "round.json names a roster that the plan does not have");
    private static readonly FactProblemKind SameDate = Error("HZ4008", "Two rounds have one date");
    private static readonly FactProblemKind UnknownFile = Warning("HZ4009", "A CSV file is no table of the plan");
    private static readonly FactProblemKind WrongTotal = Error("HZ4010", "The known total and the list contradict each other");
    private static readonly FactProblemKind CompleteButAbsent = Error("HZ4011", "A roster is complete, but there is no file");

    // Columns.
    private static readonly FactProblemKind UnknownColumn = Error("HZ4101", "A column is not known");
    private static readonly FactProblemKind NoKeyColumn = Error("HZ4102", "The key has no column");
    private static readonly FactProblemKind ColumnTwice = Error("HZ4103", "A column is there twice");
    private static readonly FactProblemKind NoUnit = Error("HZ4104", "A column does not say its unit");
    private static readonly FactProblemKind WrongUnit = Error("HZ4105", "A column has a unit that its field cannot have");
    private static readonly FactProblemKind NoYear = Error("HZ4106", "A column does not say its year");
    private static readonly FactProblemKind WrongYear = Error("HZ4107", "A column has a year that it cannot have");
    private static readonly FactProblemKind DerivedColumn = Error("HZ4108", "A column is derived from another table");
    private static readonly FactProblemKind NamelessColumn = Error("HZ4109", "A column has values but no name");
    private static readonly FactProblemKind NoHeader = Error("HZ4110", "The file has no header");
    private static readonly FactProblemKind WrongSeparator = Error("HZ4111", "The columns are not separated by commas");

    // Rows.
    private static readonly FactProblemKind RaggedRow = Error("HZ4201", "A row has too few or too many cells");
    private static readonly FactProblemKind EmptyKey = Error("HZ4202", "A row has no key");
    private static readonly FactProblemKind DuplicateKey = Error("HZ4203", "Two rows have one key");
    private static readonly FactProblemKind SecondRow = Error("HZ4204", "A single entity has two rows");
    private static readonly FactProblemKind StrayQuote = Error("HZ4205", "A quotation mark is out of place");
    private static readonly FactProblemKind UnknownOwner = Error("HZ4206", "An item belongs to nobody listed");
    private static readonly FactProblemKind TooManyItems = Error("HZ4207", "More items are listed than there are");
    private static readonly FactProblemKind KeyLikeAList = Error("HZ4208", "A key reads like a list of keys, or like none");

    // Cells.
    private static readonly FactProblemKind NotANumber = Error("HZ4301", "A cell is not a number");
    private static readonly FactProblemKind TooManyDigits = Error("HZ4302", "A number has too many digits");
    private static readonly FactProblemKind Negative = Error("HZ4303", "A number is negative that cannot be");
    private static readonly FactProblemKind NotWhole = Error("HZ4304", "A count is not whole");
    private static readonly FactProblemKind NotAYear = Error("HZ4305", "A cell is not a year");
    private static readonly FactProblemKind NotADate = Error("HZ4306", "A cell is not a date");
    private static readonly FactProblemKind NotYesOrNo = Error("HZ4307", "A cell is neither yes nor no");
    private static readonly FactProblemKind UnknownChoice = Error("HZ4308", "A cell is none of the choices");
    private static readonly FactProblemKind NoPercentSign = Error("HZ4309", "A share is not marked as a percentage");
    private static readonly FactProblemKind SeveralKeys = Error("HZ4310", "A cell names several where one is asked for");
    private static readonly FactProblemKind BadList = Error("HZ4311", "A list in a cell repeats a name or has a gap");
    private static readonly FactProblemKind OutsideRoster = Warning("HZ4401", "A key is not on a complete roster");
    private static readonly FactProblemKind ZeroDivisor = Warning("HZ4402", "A rule divides by a value that is 0");

    /// <summary>Every kind, in order of code.</summary>
    public static ImmutableArray<FactProblemKind> All { get; } =
    [
        NotUtf8, NoRoundFile, NotJson, UnknownProperty, MissingProperty, WrongProperty, UnknownRoster, SameDate, UnknownFile,
        WrongTotal, CompleteButAbsent,
        UnknownColumn, NoKeyColumn, ColumnTwice, NoUnit, WrongUnit, NoYear, WrongYear, DerivedColumn, NamelessColumn, NoHeader,
        WrongSeparator,
        RaggedRow, EmptyKey, DuplicateKey, SecondRow, StrayQuote, UnknownOwner, TooManyItems, KeyLikeAList,
        NotANumber, TooManyDigits, Negative, NotWhole, NotAYear, NotADate, NotYesOrNo, UnknownChoice, NoPercentSign, SeveralKeys,
        BadList, OutsideRoster, ZeroDivisor,
    ];

    private static FactProblemKind Error(string code, string title) => new(code, FactSeverity.Error, title);

    private static FactProblemKind Warning(string code, string title) => new(code, FactSeverity.Warning, title);

    private static string DidYouMean(string? suggestion) =>
        suggestion is null ? string.Empty : $" Did you mean '{suggestion}'?";
}
