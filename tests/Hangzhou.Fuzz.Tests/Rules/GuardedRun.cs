using System;
using System.Collections.Generic;
using System.Threading;

namespace Hangzhou.Fuzz.Tests.Rules;

/// <summary>A mutant breaks a rule.</summary>
public sealed class MutantException(string message) : Exception(message);

/// <summary>Goes over mutants on a thread with a small stack, while this one watches that none takes for ever.</summary>
internal sealed class GuardedRun(TimeSpan mostForOne)
{
    private const int StackBytes = 1 << 20;
    private RuleMutant? _present;
    private long _since = Environment.TickCount64;
    private Exception? _fault;

    public void Over(IEnumerable<RuleMutant> mutants, Action<RuleMutant> check)
    {
        var thread = new Thread(() => Work(mutants, check), StackBytes) { IsBackground = true };
        thread.Start();
        while (!thread.Join(TimeSpan.FromSeconds(1)))
        {
            var elapsed = Environment.TickCount64 - Volatile.Read(ref _since);
            if (elapsed > mostForOne.TotalMilliseconds)
                throw new MutantException($"No answer after {elapsed / 1000} s to mutant {_present?.Number} ({_present?.How}):\n{_present?.Program.Text}");
        }

        if (_fault is not null) throw new MutantException(_fault.Message + (_fault is MutantException ? "" : "\n" + _fault));
    }

    private void Work(IEnumerable<RuleMutant> mutants, Action<RuleMutant> check)
    {
        try
        {
            foreach (var mutant in mutants)
            {
                _present = mutant;
                Volatile.Write(ref _since, Environment.TickCount64);
                check(mutant);
            }
        }
        catch (Exception exception)
        {
            _fault = exception;
        }
    }
}
