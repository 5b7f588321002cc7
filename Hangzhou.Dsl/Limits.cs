using System.Globalization;

namespace Hangzhou.Dsl;

/// <summary>
/// How large a plan may be: far beyond any plan that people write, and small enough that a hostile one is answered in
/// little time and memory. docs/limits.md lists them; a test holds the two together.
/// </summary>
public static class Limits
{
    /// <summary>The most characters in a file.</summary>
    public const int CharactersOfFile = 1_000_000;

    /// <summary>The most files in a plan.</summary>
    public const int Files = 10_000;

    /// <summary>The most characters in all files of a plan: the texts carried in an assembly have room for no more than some four times as many.</summary>
    public const int CharactersOfPlan = 2_000_000;

    /// <summary>The most letters in a name, and in an id of a milestone.</summary>
    public const int LettersOfName = 100;

    /// <summary>The most significant digits in a number.</summary>
    public const int Digits = 18;

    /// <summary>The most digits after the point.</summary>
    public const int Decimals = 9;

    /// <summary>The deepest nesting of an expression, as written and with its defines written out, and of parts inside parts.</summary>
    public const int Depth = 100;

    /// <summary>The most parts in a chain, and in a list with commas.</summary>
    public const int Chain = 1_000;

    /// <summary>The most pieces in one declaration, its defines written out: what is generated from it must stay small.</summary>
    public const int PiecesOfDeclaration = 10_000;

    /// <summary>The most pieces in all milestones, their defines written out.</summary>
    public const int PiecesOfPlan = 200_000;

    /// <summary>The most fields of an entity or an item, parts written out.</summary>
    public const int FieldsOfEntity = 1_000;

    /// <summary>The most fields of all entities and items, parts written out.</summary>
    public const int FieldsOfPlan = 20_000;

    /// <summary>The most letters in the whole name of a field inside parts, dots included.</summary>
    public const int LettersOfPath = 300;

    /// <summary>The most choices of a many-one-of: bits of its C# flags.</summary>
    public const int Choices = 64;

    /// <summary>The highest number of a target.</summary>
    public const int TargetNumber = 9_999;

    /// <summary>The most targets, and the most goals.</summary>
    public const int Targets = 1_000;

    /// <summary>The most milestones in a plan.</summary>
    public const int Milestones = 10_000;

    /// <summary>The most populations of one milestone.</summary>
    public const int Populations = 500;

    /// <summary>The most entities and parts together.</summary>
    public const int Entities = 1_000;

    /// <summary>The most assumptions, and the most readings of one.</summary>
    public const int Assumptions = 1_000;

    /// <summary>The most findings that are told at once; the others are counted.</summary>
    public const int Findings = 1_000;

    /// <summary>A limit as messages write it: <c>1,000</c>.</summary>
    internal static string Text(long number) => number.ToString("N0", CultureInfo.InvariantCulture);
}
