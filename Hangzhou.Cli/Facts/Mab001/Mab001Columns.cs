using System.Collections.Immutable;

namespace Hangzhou.Cli.Facts;

/// <summary>The columns of UNESCO's dataset mab001, by the names that its exports give them.</summary>
internal static class Mab001Columns
{
    public const string Id = "mab_id";
    public const string Title = "title_en";
    public const string Country = "iso2";
    public const string CountryTitle = "country_title_en";
    public const string Date = "date";
    public const string Nomination = "nomination";
    public const string Extension = "extension";
    public const string Renaming = "renaming";
    public const string Review = "periodic_review";
    public const string Withdrawal = "withdrawal";
    public const string Regions = "regional_group";
    public const string Transboundary = "tbr";

    /// <summary>The three zones of a reserve, as the names of columns have them.</summary>
    public static ImmutableArray<string> Zones { get; } = ["core", "buffer", "transition"];

    /// <summary>All of them.</summary>
    public static ImmutableArray<string> All { get; } =
    [
        Id, Title, Country, CountryTitle, Date, Nomination, Extension, Renaming, Review, Withdrawal,
        "introduction_en", "ecological_characteristics_en", "socio_economic_characteristics_en",
        "area_total", "area_total_terrestrial", "area_core_terrestrial", "area_buffer_terrestrial", "area_transition_terrestrial",
        "area_total_marine", "area_core_marine", "area_buffer_marine", "area_transition_marine",
        "population_total", "population_core", "population_buffer", "population_transition",
        "regional_network", Regions, Transboundary, "sids", "coordinates", "url", "website", "thematic_network",
    ];

    /// <summary>Those whose cells are looked at; the others are told apart from columns that nobody knows.</summary>
    public static bool IsRead(string name) =>
        name is Id or Title or Country or CountryTitle or Date or Nomination or Extension or Renaming or Review or Withdrawal or Regions or Transboundary
        || name.StartsWith("area_", System.StringComparison.Ordinal) || name.StartsWith("population_", System.StringComparison.Ordinal);
}
