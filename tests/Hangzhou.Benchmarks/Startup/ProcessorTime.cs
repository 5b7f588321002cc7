using System;
using System.ComponentModel;
using System.Diagnostics;
using System.Runtime.InteropServices;

namespace Hangzhou.Benchmarks.Startup;

/// <summary>The processor's time that programs took, user and system together: what else the machine does hardly changes it.</summary>
internal static class ProcessorTime
{
    private const int Children = -1;

    /// <summary>
    /// Of all programs that this one started and that have ended; on Windows, which does not add them up, of none. A single
    /// program's is what it grew by, or <see cref="Process.TotalProcessorTime"/>.
    /// </summary>
    public static TimeSpan OfEndedPrograms()
    {
        if (OperatingSystem.IsWindows()) return TimeSpan.Zero;
        return GetUsage(Children, out var usage) == 0 ? usage.User.ToTime() + usage.System.ToTime() : throw new Win32Exception();
    }

    /// <summary>Of a program that has ended, given what all programs before it took.</summary>
    public static TimeSpan Of(Process ended, TimeSpan before) =>
        OperatingSystem.IsWindows() ? ended.TotalProcessorTime : OfEndedPrograms() - before;

    [DllImport("libc", EntryPoint = "getrusage", SetLastError = true)]
    private static extern int GetUsage(int who, out Usage usage);

    // struct rusage begins with these two; room for what follows them.
    [StructLayout(LayoutKind.Sequential, Size = 256)]
    private struct Usage
    {
        public TimeValue User;
        public TimeValue System;
    }

    // Microseconds are a long on Linux and an int on macOS, never more than a million: the lower half holds them on both.
    [StructLayout(LayoutKind.Sequential, Size = 16)]
    private struct TimeValue
    {
        public long Seconds;
        public int Microseconds;

        public readonly TimeSpan ToTime() => TimeSpan.FromSeconds(Seconds) + TimeSpan.FromMicroseconds(Microseconds);
    }
}
