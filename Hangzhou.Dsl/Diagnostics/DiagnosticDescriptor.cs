namespace Hangzhou.Dsl.Diagnostics;

/// <summary>How bad a finding is.</summary>
public enum DiagnosticSeverity
{
    /// <summary>The plan still compiles.</summary>
    Warning,

    /// <summary>Nothing is generated.</summary>
    Error,
}

/// <summary>A kind of finding: its code and what every finding of the kind says.</summary>
/// <param name="Code">HZ and four digits: 1xxx syntax, 2xxx binding and types, 3xxx rules of the plan.</param>
/// <param name="Severity">Whether it stops generation.</param>
/// <param name="Title">What the kind is called, in a few plain words.</param>
/// <param name="Format">The message, with {0}, {1}, … for what differs between findings.</param>
/// <param name="Help">How to mend it, in one sentence; may use the same places.</param>
public sealed record DiagnosticDescriptor(
    string Code, DiagnosticSeverity Severity, string Title, string Format, string Help);
