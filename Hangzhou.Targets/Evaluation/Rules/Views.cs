using System;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace Hangzhou.Targets.Evaluation;

/// <summary>Objects seen as the one-field structs over them for which evaluators are specialised.</summary>
public static class Views
{
    /// <summary>The same memory: a struct whose one field is a reference is laid out as that reference.</summary>
    /// <exception cref="ArgumentException">The view has more than one field.</exception>
    public static ReadOnlySpan<TView> Over<T, TView>(ReadOnlySpan<T> objects)
        where T : class
        where TView : struct
    {
        if (Unsafe.SizeOf<TView>() != Unsafe.SizeOf<nint>()) throw new ArgumentException("The view must hold one reference and nothing else.", nameof(objects));
        return MemoryMarshal.CreateReadOnlySpan(ref Unsafe.As<T, TView>(ref MemoryMarshal.GetReference(objects)), objects.Length);
    }
}
