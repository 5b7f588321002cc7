using System.Runtime.CompilerServices;

namespace Hangzhou.Targets.Evaluation;

/// <summary>A step of what was asked, in the order of a postfix expression, the same for every block of members.</summary>
internal abstract class Step
{
    /// <summary>Where the truths lie that it makes: the index of the block's first word of members.</summary>
    public int Slot { get; set; }

    /// <summary>Does it for a block.</summary>
    /// <param name="slots">Where all its truths lie.</param>
    /// <param name="first">The place of its first word of members in the roster.</param>
    public abstract void Run(ref WordTruths slots, nint first, nint words);
}

/// <summary>Both, or one of two truths hold; the lower ones give way to the result.</summary>
/// <param name="join">And, or.</param>
/// <param name="upper">Where the others lie.</param>
internal sealed class JoinStep(TestJoin join, int upper) : Step
{
    /// <inheritdoc/>
    public override void Run(ref WordTruths slots, nint first, nint words)
    {
        for (nint word = 0; word < words; word++) Unsafe.Add(ref slots, Slot + word).Join(join, Unsafe.Add(ref slots, upper + word));
    }
}

/// <summary>The truths do not hold.</summary>
internal sealed class NotStep : Step
{
    /// <inheritdoc/>
    public override void Run(ref WordTruths slots, nint first, nint words)
    {
        for (nint word = 0; word < words; word++) Unsafe.Add(ref slots, Slot + word) = !Unsafe.Add(ref slots, Slot + word);
    }
}
