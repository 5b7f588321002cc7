using System;
using System.Collections.Immutable;
using System.Globalization;
using Hangzhou.Targets.Evaluation;

namespace Hangzhou.Cli.Reports.Pages;

/// <summary>The language a page is written in: its own words, and which of a plan's two titles it shows.</summary>
/// <param name="Code">As <c>lang</c> attributes have it.</param>
internal sealed record PageLanguage(string Code)
{
    public static PageLanguage English { get; } = new("en");

    public static PageLanguage Chinese { get; } = new("zh");

    public static ImmutableArray<PageLanguage> All { get; } = [English, Chinese];

    /// <summary>The language of a code that was checked to be one of the two.</summary>
    public static PageLanguage Of(string code) => code switch
    {
        "en" => English,
        "zh" => Chinese,
        _ => throw new ArgumentOutOfRangeException(nameof(code), code, "No such language."),
    };

    /// <summary>A text in this language, else in the other, else a name that is of no language.</summary>
    public PageText Pick(LocalizedText text, string name)
    {
        var (own, other) = this == Chinese ? (text.Chinese, text.English) : (text.English, text.Chinese);
        if (own is not null) return new PageText(own, null);
        return other is not null ? new PageText(other, this == Chinese ? "en" : "zh") : new PageText(name, null);
    }

    /// <summary>A text that plans hold in English only.</summary>
    public PageText InEnglish(string text) => new(text, this == English ? null : "en");

    /// <summary>A phrase of ours with its values; of a count of one the singular, where there is one.</summary>
    /// <exception cref="ArgumentException">There is no such phrase.</exception>
    public string Say(string key, params object?[] values)
    {
        var phrase = values is [1, ..] or ["1", ..] && PageWords.Has(key + PageWords.Singular) ? key + PageWords.Singular : key;
        return string.Format(CultureInfo.InvariantCulture, PageWords.Of(phrase, this), values);
    }
}

/// <summary>A text of the plan or the facts.</summary>
/// <param name="Lang">Its language where it is not the page's; null otherwise.</param>
internal sealed record PageText(string Text, string? Lang);
