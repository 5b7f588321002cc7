namespace Hangzhou.Oracle.Tests.Worlds;

/// <summary>What kind of value a draft stands for.</summary>
internal enum DraftKind
{
    YesNo,
    Number,
    Count,
    Share,
    Points,
    Area,
    Mass,
    Money,
    Date,
    Year,
    Level,
    Text,
    Choice,
    Choices,
}

/// <summary>The type of a value.</summary>
/// <param name="Detail">The currency of money; the choices of a one-of, joined by a comma and a space.</param>
internal readonly record struct DraftType(DraftKind Kind, string Detail = "")
{
    public static DraftType Truth { get; } = new(DraftKind.YesNo);

    public static DraftType Number { get; } = new(DraftKind.Number);

    public static DraftType Count { get; } = new(DraftKind.Count);

    public static DraftType Share { get; } = new(DraftKind.Share);

    public static DraftType Points { get; } = new(DraftKind.Points);

    public bool IsQuantity => Kind is >= DraftKind.Number and <= DraftKind.Money;

    /// <summary>A measure keeps its kind when it is multiplied or divided by a plain number.</summary>
    public bool IsMeasure => Kind is >= DraftKind.Share and <= DraftKind.Money;

    /// <summary>As a declaration writes it.</summary>
    public string Written => Kind switch
    {
        DraftKind.YesNo => "yes_no",
        DraftKind.Money => "money " + Detail,
        DraftKind.Choice => "one of " + Detail,
        DraftKind.Choices => "many one of " + Detail,
        var kind => kind.ToString().ToLowerInvariant(),
    };
}
