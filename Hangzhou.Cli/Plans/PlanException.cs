using System;

namespace Hangzhou.Cli.Plans;

/// <summary>The plan has errors; the message is what is printed, complete. The exit code is 1.</summary>
internal sealed class PlanException(string message) : Exception(message);
