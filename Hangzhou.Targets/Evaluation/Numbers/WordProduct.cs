namespace Hangzhou.Targets.Evaluation;

/// <summary>
/// Two words multiplied out. The framework's own product is taken from the processor's widest multiplication, or from a 128-bit
/// integer: either way what holds it is compiled at every start.
/// </summary>
internal static class WordProduct
{
    private const int Half = 32;

    /// <summary>The product's upper 64 bits, and its lower.</summary>
    public static ulong Of(ulong left, ulong right, out ulong low)
    {
        var (leftHigh, leftLow) = (left >> Half, (ulong)(uint)left);
        var (rightHigh, rightLow) = (right >> Half, (ulong)(uint)right);
        var lowest = leftLow * rightLow;
        var middle = (leftHigh * rightLow) + (lowest >> Half);
        var other = (leftLow * rightHigh) + (uint)middle;
        low = (other << Half) | (uint)lowest;
        return (leftHigh * rightHigh) + (middle >> Half) + (other >> Half);
    }
}
