using System;
using Hangzhou.Targets.Evaluation;

namespace Hangzhou.Cli.Plans;

/// <summary>A plan ready to assess facts; one compiled in memory is unloaded when it is disposed of.</summary>
internal sealed class LoadedPlan(IPlan plan, Action? unload = null) : IDisposable
{
    private IPlan? _plan = plan;

    /// <summary>The plan.</summary>
    public IPlan Plan => _plan ?? throw new ObjectDisposedException(nameof(LoadedPlan));

    /// <inheritdoc/>
    public void Dispose()
    {
        _plan = null;
        unload?.Invoke();
    }
}
