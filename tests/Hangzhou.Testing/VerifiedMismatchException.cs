using System;

namespace Hangzhou.Testing;

/// <summary>A text is not the accepted one.</summary>
public sealed class VerifiedMismatchException : Exception
{
    public VerifiedMismatchException(string message)
        : base(message)
    {
    }
}
