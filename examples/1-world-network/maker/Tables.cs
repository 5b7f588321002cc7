using System.Globalization;
using System.Text;
using CsvHelper;
using CsvHelper.Configuration;

namespace WorldFacts;

/// <summary>CSV in UTF-8, lines ended by a line feed.</summary>
internal static class Tables
{
    private static readonly CsvConfiguration _form = new(CultureInfo.InvariantCulture)
    {
        NewLine = "\n",
        ShouldQuote = cell => cell.Field.AsSpan().IndexOfAny(",\"\n") >= 0,
    };

    public static IReadOnlyList<IReadOnlyDictionary<string, string>> Read(string folder, string file)
    {
        using var csv = new CsvReader(new StreamReader(Path.Combine(folder, file)), _form);
        return [.. csv.GetRecords<dynamic>().Select(record => ((IDictionary<string, object>)record).ToDictionary(cell => cell.Key, cell => (string)cell.Value, StringComparer.Ordinal))];
    }

    /// <summary>Writes rows that all have the columns of the first.</summary>
    public static void Write(string folder, string file, IEnumerable<Row> rows)
    {
        var table = rows.ToList();
        var text = new StringWriter();
        using (var csv = new CsvWriter(text, _form))
        {
            var header = table[0].Columns;
            foreach (var cells in table.Select(row => header.Select(column => row[column])).Prepend(header))
            {
                foreach (var cell in cells)
                {
                    csv.WriteField(cell);
                }

                csv.NextRecord();
            }
        }

        WriteText(folder, file, text.ToString());
    }

    public static void WriteText(string folder, string file, string text) =>
        File.WriteAllText(Path.Combine(folder, file), text.ReplaceLineEndings("\n"), new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));
}
