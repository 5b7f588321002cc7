using System.Collections.Generic;
using Hangzhou.Dsl.Diagnostics;
using Hangzhou.Dsl.Text;

namespace Hangzhou.Dsl.Checking;

/// <content>Entities, fields, assumptions, and the names that C# gets from them.</content>
public sealed partial class CheckingErrors
{
    private static readonly DiagnosticDescriptor NoKey = Error(
        "HZ3201", "An entity has no key",
        "The entity '{0}' has no key, so its members could not be told apart.",
        "Put 'key' before the field that names a member for good, such as 'key code: text'.");

    private static readonly DiagnosticDescriptor KeyNotText = Error(
        "HZ3202", "A key is not a text",
        "The key '{0}' is not a text.",
        "Declare it '{0}: text'; codes and numbers are texts too.");

    private static readonly DiagnosticDescriptor SecondKey = Error(
        "HZ3203", "An entity has two keys",
        "'{0}' has a key already.",
        "Leave out 'key' before one of the two.");

    private static readonly DiagnosticDescriptor TooManyChoices = Error(
        "HZ3204", "A many-one-of has too many choices",
        "A 'many one of' has at most 64 choices; this one has {0}.",
        "Divide the choices over two fields, or make them an entity and the field a relation.");

    private static readonly DiagnosticDescriptor SameCSharpName = Error(
        "HZ3211", "Two names become one name in C#",
        "'{0}' and '{1}' would both be called {2} in C#.",
        "Rename one of the two.");

    private static readonly DiagnosticDescriptor TakenCSharpName = Error(
        "HZ3212", "A name is taken in C#",
        "'{0}' would be called {1} in C#, which {2} has already.",
        "Rename it.");

    private static readonly DiagnosticDescriptor NoCSharpName = Error(
        "HZ3213", "A name cannot be written in C#",
        "'{0}' cannot become a name in C#.",
        "Use a name of English letters, digits and underscores that begins with a letter; another language's name goes after it, such as 'zh 核心区'.");

    private static readonly DiagnosticDescriptor NoReads = Warning(
        "HZ3221", "An assumption does not say what it reads",
        "The assumption '{0}' does not say which words it reads.",
        "Write 'reads \"…\"' with what the text says and what it leaves open.");

    private static readonly DiagnosticDescriptor UnknownStatus = Error(
        "HZ3222", "An assumption's status is not known",
        "'{0}' is not a status of an assumption.",
        "Write 'status proposed', 'status adopted' or 'status contested'.");

    private static readonly DiagnosticDescriptor LookalikeName = Warning(
        "HZ3223", "Two names look alike",
        "'{0}' looks like '{1}'.",
        "Rename one of the two, so that no reader takes one for the other.");

    private static DiagnosticDescriptor[] OfVocabulary =>
        [NoKey, KeyNotText, SecondKey, TooManyChoices, SameCSharpName, TakenCSharpName, NoCSharpName, NoReads, UnknownStatus, LookalikeName];

    internal void ReportNoKey(string entity, Location location) => Report(NoKey, location, entity);

    internal void ReportKeyNotText(string field, Location location) => Report(KeyNotText, location, field);

    internal void ReportSecondKey(string entity, Location location, Location first) =>
        ReportSecond(SecondKey, location, first, "this is its key", entity);

    internal void ReportTooManyChoices(string count, Location location) => Report(TooManyChoices, location, count);

    internal void ReportSameCSharpName(string name, string other, string csharp, Location location, Location first) =>
        ReportSecond(SameCSharpName, location, first, $"'{other}' is declared here", name, other, csharp);

    internal void ReportTakenCSharpName(string name, string csharp, string holder, Location location) =>
        Report(TakenCSharpName, location, name, csharp, holder);

    internal void ReportNoCSharpName(string name, Location location) => Report(NoCSharpName, location, name);

    internal void ReportNoReads(string assumption, Location location) => Report(NoReads, location, assumption);

    internal void ReportLookalikeName(string name, string other, Location location, Location first) =>
        ReportSecond(LookalikeName, location, first, $"'{other}' is declared here", name, other);

    internal void ReportUnknownStatus(string status, IEnumerable<string> known, Location location) =>
        ReportNear(UnknownStatus, location, status, known, status);
}
