using System.Collections.Immutable;
using Hangzhou.Dsl.Diagnostics;

namespace Hangzhou.Dsl.Parsing;

/// <summary>The kinds of errors in a file's form: one line a kind. Codes are never used again for another kind.</summary>
internal static class SyntaxErrorTable
{
    public static readonly DiagnosticDescriptor UnexpectedCharacter = Error(
        "HZ1001", "A character without meaning",
        "'{0}' has no meaning here.",
        "Remove it, or put it between quotes if it is part of a text.");

    public static readonly DiagnosticDescriptor NoTextCharacter = Error(
        "HZ1002", "A character that is no text",
        "Here stands {0}, which is no character of a text.",
        "Delete it and type the place anew; such characters come along when a file is damaged or is none of rules.");

    public static readonly DiagnosticDescriptor UnclosedText = Error(
        "HZ1003", "A text without its closing quote",
        "This text is not closed.",
        "Put a \" at its end; a text stands on one line.");

    public static readonly DiagnosticDescriptor UnknownEscape = Error(
        "HZ1004", "An unknown escape in a text",
        "'{0}' is not known in a text.",
        "Write \\\" for a quote, \\\\ for a backslash, \\n for a new line or \\t for a tab.");

    public static readonly DiagnosticDescriptor BadDate = Error(
        "HZ1005", "A day that does not exist",
        "{0} is not a day of the calendar.",
        "Write the year with four digits, the month and the day with two, such as 2027-06-30.");

    public static readonly DiagnosticDescriptor TooManyDigits = Error(
        "HZ1006", "A number with too many digits",
        "This number has more than 18 digits.",
        "Write it with at most 18 digits; a larger unit may help.");

    public static readonly DiagnosticDescriptor TooManyDecimals = Error(
        "HZ1007", "A number with too many decimals",
        "This number has more than 9 decimals.",
        "Write it with at most 9 digits after the point; a smaller unit may help.");

    public static readonly DiagnosticDescriptor BadMilestoneId = Error(
        "HZ1008", "Not an id of a milestone",
        "'{0}' is not an id of a milestone or commitment.",
        "An id is the target's number, a point and a number, such as 5.2; a small letter may follow (20.1a), capitals and a hyphen may stand before it (CN-5.2).");

    public static readonly DiagnosticDescriptor BadYear = Error(
        "HZ1009", "Not a year",
        "'{0}' is not a year.",
        "Write a year with four digits, such as 2035.");

    public static readonly DiagnosticDescriptor ReservedName = Error(
        "HZ1010", "An operator word used as a name",
        "'{0}' is an operator word and cannot name anything.",
        "Choose another name, such as 'the_{0}'.");

    public static readonly DiagnosticDescriptor Expected = Error(
        "HZ1011", "Something else was expected",
        "Expected {0}, but found {1}.",
        "Write {0} here.");

    public static readonly DiagnosticDescriptor MissingValue = Error(
        "HZ1012", "A value is missing",
        "A value is missing after {0}.",
        "Write a number, a name or an expression after it, on the same line.");

    public static readonly DiagnosticDescriptor UnclosedBrace = Error(
        "HZ1013", "A brace is never closed",
        "The {{ of this {0} is never closed.",
        "Put a }} where the {0} ends.");

    public static readonly DiagnosticDescriptor StrayBrace = Error(
        "HZ1014", "A brace that closes nothing",
        "This }} closes nothing.",
        "Remove it, or look above for a }} too many.");

    public static readonly DiagnosticDescriptor UnclosedParenthesis = Error(
        "HZ1015", "A parenthesis is never closed",
        "This ( is never closed.",
        "Put a ) where the expression in it ends.");

    public static readonly DiagnosticDescriptor CriterionNotEnded = Error(
        "HZ1016", "Something stands after an expression",
        "{0} stands after the end of the expression.",
        "Put an operator before it, or begin a new line or write ; if it is another criterion.");

    public static readonly DiagnosticDescriptor UnknownDeclaration = Error(
        "HZ1017", "An unknown declaration",
        "{0} begins no declaration.",
        "A file holds plan, goal, entity, single entity, part, define, assumption, target and not encoded.");

    public static readonly DiagnosticDescriptor UnknownClause = Error(
        "HZ1018", "An unknown clause",
        "{0} is not a clause of this {1}.",
        "This {1} may hold: {2}.");

    public static readonly DiagnosticDescriptor RepeatedClause = Error(
        "HZ1019", "A clause stands twice",
        "This {0} has more than one {1}.",
        "Keep one {1}.");

    public static readonly DiagnosticDescriptor MilestoneOutsideTarget = Error(
        "HZ1020", "A milestone outside a target",
        "A milestone stands inside its target.",
        "Move it between the braces of its target; look above for a }} too many.");

    public static readonly DiagnosticDescriptor ChainedComparison = Error(
        "HZ1021", "Two comparisons in a row",
        "Two comparisons in a row can be read as '{0}' or as '{1}'.",
        "Write the one you mean, or use 'between … and …'.");

    public static readonly DiagnosticDescriptor MixedAndOr = Error(
        "HZ1022", "'and' mixed with 'or'",
        "'and' mixed with 'or' can be read as '{0}' or as '{1}'.",
        "Write the one you mean, with its parentheses.");

    public static readonly DiagnosticDescriptor UnclearNot = Error(
        "HZ1023", "'not' before 'and' or 'or'",
        "This 'not' can be read as '{0}' or as '{1}'.",
        "Write the one you mean, with its parentheses.");

    public static readonly DiagnosticDescriptor NestedIf = Error(
        "HZ1024", "An 'if' inside an expression",
        "An 'if' inside another expression needs parentheses.",
        "Write (if … then …).");

    public static readonly DiagnosticDescriptor TooDeep = Error(
        "HZ1025", "Nested too deep",
        "This expression is nested more than 100 deep.",
        "Give parts of it a name with define.");

    public static readonly DiagnosticDescriptor TooLong = Error(
        "HZ1026", "A chain too long",
        "This chain has more than 1,000 parts.",
        "Give parts of it a name with define, or split it into several criteria.");

    public static readonly DiagnosticDescriptor PopulationOperator = Error(
        "HZ1027", "A population with an upper limit",
        "A population cannot be bound with '{0}'.",
        "Write 'at least' or 'more than'; turn the criteria round if a limit is meant.");

    public static readonly DiagnosticDescriptor NoCriteria = Error(
        "HZ1028", "A population without a criterion",
        "Nothing is asked of this population.",
        "Write at least one criterion between the braces.");

    public static readonly DiagnosticDescriptor CountNotFirst = Error(
        "HZ1029", "A count that does not stand first",
        "A count such as 'at least 1 of …' stands first in its criterion.",
        "Put what stands before it in a criterion of its own, or join the two with 'and'.");

    public static readonly DiagnosticDescriptor LaterFeature = Error(
        "HZ1030", "Not read by this version",
        "'{0}' is part of the language, but this version does not read it.",
        "Leave it out until a version that reads it.");

    public static readonly DiagnosticDescriptor FileTooLong = Error(
        "HZ1031", "A file is too long",
        "This file has more than {0} characters, and is not read.",
        "Divide it into several files, or look whether it is one of rules.");

    public static readonly DiagnosticDescriptor NameTooLong = Error(
        "HZ1032", "A name is too long",
        "This name has {0} letters; at most {1} are read.",
        "Choose a shorter one.");

    public static readonly DiagnosticDescriptor InvisibleCharacter = Warning(
        "HZ1033", "A character that cannot be seen",
        "Here stands {0}, which cannot be seen.",
        "Delete it and type the place anew; it often comes along when text is copied, and may make a rule look other than it is.");

    public static readonly DiagnosticDescriptor LookalikeLetter = Warning(
        "HZ1034", "A letter that looks like another",
        "In '{0}' stands {1}, which looks like '{2}' but is another letter.",
        "Type '{3}' anew with plain letters.");

    public static readonly ImmutableArray<DiagnosticDescriptor> All = ImmutableArray.Create(
        UnexpectedCharacter, NoTextCharacter, UnclosedText, UnknownEscape, BadDate, TooManyDigits, TooManyDecimals,
        BadMilestoneId, BadYear, ReservedName, Expected, MissingValue, UnclosedBrace, StrayBrace, UnclosedParenthesis,
        CriterionNotEnded, UnknownDeclaration, UnknownClause, RepeatedClause, MilestoneOutsideTarget, ChainedComparison,
        MixedAndOr, UnclearNot, NestedIf, TooDeep, TooLong, PopulationOperator, NoCriteria, CountNotFirst, LaterFeature,
        FileTooLong, NameTooLong, InvisibleCharacter, LookalikeLetter);

    private static DiagnosticDescriptor Error(string code, string title, string format, string help) =>
        new(code, DiagnosticSeverity.Error, title, format, help);

    private static DiagnosticDescriptor Warning(string code, string title, string format, string help) =>
        new(code, DiagnosticSeverity.Warning, title, format, help);
}
