using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Text;

namespace Hangzhou.Dsl.Outlines;

/// <summary>Writes an outline as rules: a file of its own, that nobody edits.</summary>
public static class OutlineWriter
{
    private const string Head = """
        // The outline of the official text: each commitment with its deadlines, its figures and a digest of its sentence.
        // Written by 'hangzhou outline'; when the text changes, write it anew.

        """;

    /// <summary>The text of the file.</summary>
    public static string Write(Outline outline)
    {
        var text = new StringBuilder(Head.Replace("\r\n", "\n"));
        var target = 0;
        foreach (var commitment in outline.Commitments)
        {
            if (commitment.Target != target) text.Append('\n');
            target = commitment.Target;
            text.Append("commitment ").Append(commitment.Id).Append(" { ").Append(string.Join("  ", ClausesOf(commitment))).Append(" }\n");
        }

        return text.ToString();
    }

    private static IEnumerable<string> ClausesOf(OutlinedCommitment commitment)
    {
        if (DeadlinesOf(commitment.Deadlines) is { Length: > 0 } deadlines) yield return deadlines;
        if (!commitment.Figures.IsEmpty) yield return "figures " + string.Join(", ", commitment.Figures);
        yield return $"digest \"{commitment.Digest}\"";
    }

    // Several years stand in one clause: by 2027, 2030.
    private static string DeadlinesOf(ImmutableArray<string> deadlines) =>
        string.Join(", ", deadlines.Select((deadline, index) => index == 0 ? deadline : deadline.Substring("by ".Length)));
}
