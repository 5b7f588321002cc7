using System;
using System.Globalization;

namespace Hangzhou.Cli.Facts;

/// <summary>How bad a problem is.</summary>
internal enum FactSeverity
{
    /// <summary>The data are used as they stand.</summary>
    Warning,

    /// <summary>The file is not used at all.</summary>
    Error,
}

/// <summary>A kind of problem in reported data: its code HZ4nnn, and what it is called.</summary>
internal sealed record FactProblemKind(string Code, FactSeverity Severity, string Title)
{
    /// <summary>Its code tells a kind from all others.</summary>
    public bool Equals(FactProblemKind? other) => other is not null && Code == other.Code;

    /// <inheritdoc/>
    public override int GetHashCode() => Code.GetHashCode(StringComparison.Ordinal);
}

/// <summary>Where a problem is.</summary>
/// <param name="File">The path as the user gave it, with the file's name.</param>
/// <param name="Line">From 1; 0 for the file as a whole.</param>
/// <param name="Column">In a table the column's number from 1, elsewhere the character's; 0 for the line as a whole.</param>
/// <param name="Header">The column's header as written, or its beginning; empty for a column without one, null outside a table.</param>
internal readonly record struct FactPlace(string File, int Line = 0, int Column = 0, string? Header = null)
{
    /// <summary>The column's header.</summary>
    public string? Header { get; } = Header is null ? null : Excerpt.Of(Header);

    /// <inheritdoc/>
    public override string ToString()
    {
        if (Line == 0) return File;
        var place = string.Create(CultureInfo.InvariantCulture, $"{File}:{Line}");
        if (Column == 0) return place;
        return Header is null
            ? string.Create(CultureInfo.InvariantCulture, $"{place}:{Column}")
            : string.Create(CultureInfo.InvariantCulture, $"{place}, column {Column}{Quoted(Header)}");
    }

    private static string Quoted(string header) => header.Length == 0 ? string.Empty : $" \"{header}\"";
}

/// <summary>One problem: what is wrong, where, and how to mend it.</summary>
internal sealed record FactProblem(FactProblemKind Kind, FactPlace Place, string Message, string Help)
{
    /// <summary>Whether the file cannot be used.</summary>
    public bool IsError => Kind.Severity == FactSeverity.Error;
}
