using System.Collections.Generic;
using Hangzhou.Dsl.Diagnostics;
using Hangzhou.Dsl.Symbols;
using Hangzhou.Dsl.Text;

namespace Hangzhou.Dsl.Binding;

/// <summary>What all binders of one compilation share.</summary>
internal sealed class BindingContext
{
    private readonly DiagnosticBag _bag;

    public BindingContext(DiagnosticBag bag)
    {
        _bag = bag;
        Defines = new DefineBinder(this);
    }

    /// <summary>Every name known over all files.</summary>
    public PlanSymbols Symbols { get; } = new();

    /// <summary>The bodies of defines, bound when first asked for.</summary>
    public DefineBinder Defines { get; }

    /// <summary>Names whose declaration was wrong and reported: using one is no second error.</summary>
    public HashSet<string> LostNames { get; } = new(System.StringComparer.Ordinal);

    /// <summary>How many pieces the milestones bound so far have, their defines written out.</summary>
    public long Pieces { get; set; }

    /// <summary>How many expressions are being bound inside one another, over defines that are bound when first used.</summary>
    public int Depth { get; set; }

    /// <summary>Whether the depth was reported already: what lies beside the deepest place is as deep.</summary>
    public bool IsDepthReported { get; set; }

    /// <summary>The errors of one file.</summary>
    public BindingErrors ErrorsIn(SourceText source) => new(_bag, source);
}
