using System.Collections.Generic;
using System.Collections.Immutable;
using System.Globalization;
using Hangzhou.Cli.Output;

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

    private static readonly FactProblemKind Unreadable = Error("HZ4012", "A file cannot be read");
    private static readonly FactProblemKind TooLarge = Error("HZ4013", "A file is too large");
    private static readonly FactProblemKind TooManyRounds = Error("HZ4014", "There are too many rounds");
    private static readonly FactProblemKind Hidden = Warning("HZ4015", "There are more problems than are shown");

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
    private static readonly FactProblemKind TooManyColumns = Error("HZ4112", "A table has too many columns");

    // Rows.
    private static readonly FactProblemKind RaggedRow = Error("HZ4201", "A row has too few or too many cells");
    private static readonly FactProblemKind EmptyKey = Error("HZ4202", "A row has no key");
    private static readonly FactProblemKind DuplicateKey = Error("HZ4203", "Two rows have one key");
    private static readonly FactProblemKind SecondRow = Error("HZ4204", "A single entity has two rows");
    private static readonly FactProblemKind StrayQuote = Error("HZ4205", "A quotation mark is out of place");
    private static readonly FactProblemKind UnknownOwner = Error("HZ4206", "An item belongs to nobody listed");
    private static readonly FactProblemKind TooManyItems = Error("HZ4207", "More items are listed than there are");
    private static readonly FactProblemKind KeyLikeAList = Error("HZ4208", "A key reads like a list of keys, or like none");
    private static readonly FactProblemKind TooManyRows = Error("HZ4209", "A table has too many rows");

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
    private static readonly FactProblemKind TooLong = Error("HZ4312", "A cell is too long");
    private static readonly FactProblemKind Unseen = Error("HZ4313", "A key holds a character that cannot be seen");
    private static readonly FactProblemKind OutsideRoster = Warning("HZ4401", "A key is not on a complete roster");
    private static readonly FactProblemKind ZeroDivisor = Warning("HZ4402", "A rule divides by a value that is 0");

    private static readonly FactProblemKind NoLongerListed = Warning("HZ4403", "A member is no longer listed");
    private static readonly FactProblemKind Fell = Warning("HZ4404", "A value fell to a tenth or less");
    private static readonly FactProblemKind Rose = Warning("HZ4405", "A value rose to ten times or more");
    private static readonly FactProblemKind NoSum = Warning("HZ4406", "Parts do not sum to their total");

    // Evidence.
    private static readonly FactProblemKind NoEvidenceColumn = Error("HZ4411", "Evidence lacks a column");
    private static readonly FactProblemKind BlankEvidence = Error("HZ4412", "Evidence is not told in full");
    private static readonly FactProblemKind EvidenceEntity = Error("HZ4413", "Evidence names a table that the plan does not have");
    private static readonly FactProblemKind EvidenceField = Error("HZ4414", "Evidence names a field that is not reported");
    private static readonly FactProblemKind EvidenceYear = Error("HZ4415", "Evidence has a year too many, or none");
    private static readonly FactProblemKind EvidenceForNobody = Error("HZ4416", "Evidence is for nobody listed");
    private static readonly FactProblemKind EvidenceTwice = Error("HZ4417", "Evidence is given twice");
    private static readonly FactProblemKind EvidenceWithoutValue = Warning("HZ4418", "Evidence is given for what is not reported");

    /// <summary>Every kind, in order of code.</summary>
    public static ImmutableArray<FactProblemKind> All { get; } =
    [
        NotUtf8, NoRoundFile, NotJson, UnknownProperty, MissingProperty, WrongProperty, UnknownRoster, SameDate, UnknownFile,
        WrongTotal, CompleteButAbsent, Unreadable, TooLarge, TooManyRounds, Hidden,
        UnknownColumn, NoKeyColumn, ColumnTwice, NoUnit, WrongUnit, NoYear, WrongYear, DerivedColumn, NamelessColumn, NoHeader,
        WrongSeparator, TooManyColumns,
        RaggedRow, EmptyKey, DuplicateKey, SecondRow, StrayQuote, UnknownOwner, TooManyItems, KeyLikeAList, TooManyRows,
        NotANumber, TooManyDigits, Negative, NotWhole, NotAYear, NotADate, NotYesOrNo, UnknownChoice, NoPercentSign, SeveralKeys,
        BadList, TooLong, Unseen, OutsideRoster, ZeroDivisor, NoLongerListed, Fell, Rose, NoSum,
        NoEvidenceColumn, BlankEvidence, EvidenceEntity, EvidenceField, EvidenceYear, EvidenceForNobody, EvidenceTwice, EvidenceWithoutValue,
    ];

    private static FactProblemKind Error(string code, string title) => new(code, FactSeverity.Error, title);

    private static FactProblemKind Warning(string code, string title) => new(code, FactSeverity.Warning, title);

    /// <summary>The notice that problems of a kind are left out, which the counts have all the same.</summary>
    public static FactProblem MoreThanShown(FactProblemKind kind, HiddenProblems hidden) => new(
        Hidden, new FactPlace(hidden.FirstFile),
        string.Create(CultureInfo.InvariantCulture, $"From this file on there are {hidden.Count} more of {kind.Code} than are shown: {char.ToLowerInvariant(kind.Title[0])}{kind.Title[1..]}."),
        string.Create(CultureInfo.InvariantCulture, $"Mend what is shown and check again. Of a kind {FactLimits.MostShownOfAKind} are shown for a file, and {FactLimits.MostShown} errors and {FactLimits.MostShown} warnings in all."));

    /// <summary>Whether it is no problem of the facts, but a notice that there are more.</summary>
    public static bool IsNotice(FactProblem problem) => problem.Kind == Hidden;

    private static string DidYouMean(
        this FactProblems problems, FactProblemKind kind, in FactPlace place, string name, IEnumerable<string> known) =>
        problems.WantsSuggestion(kind, place.File) ? Meant(Suggestions.Nearest(name, known)) : string.Empty;

    private static string KeyMeant(
        this FactProblems problems, FactProblemKind kind, in FactPlace place, string key, IReadOnlyCollection<string> known) =>
        known.Count <= FactLimits.MostKeysCompared && problems.WantsSuggestion(kind, place.File) ? Meant(Suggestions.NearestKey(key, known)) : string.Empty;

    private static string Meant(string? suggestion) =>
        suggestion is null ? string.Empty : $" Did you mean '{Excerpt.Of(suggestion)}'?";
}
