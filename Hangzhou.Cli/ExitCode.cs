namespace Hangzhou.Cli;

/// <summary>What a command tells the shell.</summary>
internal static class ExitCode
{
    /// <summary>All is well; verdicts may still be bad news.</summary>
    public const int Fine = 0;

    /// <summary>The plan or the data have errors.</summary>
    public const int Errors = 1;

    /// <summary>The call was wrong.</summary>
    public const int WrongCall = 2;
}
