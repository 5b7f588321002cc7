namespace WorldFacts.Illustrative;

/// <summary>The regional and thematic networks of one year.</summary>
internal sealed class NetworkRows(Answers answers, int year)
{
    private static readonly (string Code, string Name, string Kind)[] _networks =
    [
        ("AfriMAB", "African network", "regional"),
        ("ArabMAB", "Network of the Arab States", "regional"),
        ("EABRN", "East Asian network", "regional"),
        ("EuroMAB", "Network of Europe and North America", "regional"),
        ("IberoMAB", "Network of Latin America, the Caribbean, Spain and Portugal", "regional"),
        ("PacMAB", "Pacific network", "regional"),
        ("SACAM", "Network of South and Central Asia", "regional"),
        ("SeaBRnet", "South-East Asian network", "regional"),
        ("Islands", "Network of islands and coasts", "thematic"),
        ("Mountains", "Network of mountains", "thematic"),
        ("Deserts", "Network of arid lands", "thematic"),
        ("Forests", "Network of tropical forests", "thematic"),
    ];

    public IEnumerable<Row> All()
    {
        foreach (var (code, name, kind) in _networks)
        {
            var row = new Row { ["code"] = code, ["name"] = name, ["kind"] = kind };
            Bodies.AddDrawn(row, code, "steering", year, "20.4", [400, 500, 650, 750]);
            answers.AddTo(row, "network", code, year);
            yield return row;
        }
    }
}
