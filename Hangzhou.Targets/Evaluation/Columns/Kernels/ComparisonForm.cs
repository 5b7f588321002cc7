namespace Hangzhou.Targets.Evaluation;

/// <summary>Which integers a comparison reads and compares.</summary>
internal enum ComparisonForm
{
    /// <summary>Two columns of 32 bits as they are.</summary>
    Narrow,

    /// <summary>Two columns of 32 bits, whose products fit 31.</summary>
    NarrowTimes,

    /// <summary>Two columns of 32 bits, whose products fit 63.</summary>
    Widened,

    /// <summary>A column of 32 bits beside one of 64, whose products fit 63.</summary>
    WidenedLeft,

    /// <summary>A column of 64 bits beside one of 32, whose products fit 63.</summary>
    WidenedRight,

    /// <summary>Two columns of 64 bits as they are.</summary>
    Wide,

    /// <summary>Two columns of 64 bits, whose products fit 63.</summary>
    WideTimes,

    /// <summary>The same, the right one as it is: multiplying 64 bits is slow.</summary>
    WideTimesLeft,

    /// <summary>The same, the left one as it is.</summary>
    WideTimesRight,

    /// <summary>A column of 32 bits beside a constant.</summary>
    NarrowConstant,

    /// <summary>A column of 64 bits beside a constant.</summary>
    WideConstant,
}
