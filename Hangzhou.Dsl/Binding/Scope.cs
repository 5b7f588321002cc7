namespace Hangzhou.Dsl.Binding;

/// <summary>Where an expression stands: whose names it sees.</summary>
/// <param name="Subject">Whom it is read for.</param>
/// <param name="Outer">The scope around a where; its own names are not visible, but known to the message that says so.</param>
/// <param name="HasWindow">Whether a window's year is at hand: inside an each-year milestone.</param>
public sealed record Scope(Subject Subject, Scope? Outer, bool HasWindow)
{
    /// <summary>The scope inside a where or has over the element.</summary>
    public Scope Inside(Subject element) => new(element, this, HasWindow);
}
