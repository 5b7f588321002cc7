using System.Collections.Generic;
using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace Hangzhou.Dsl.Outlines;

/// <summary>A bullet as it stands under a target.</summary>
/// <param name="Line">Where it begins, from 1.</param>
internal sealed record Bullet(int Target, string Text, int Line);

/// <summary>
/// Finds the bullets of an official text under the target that each belongs to. Texts drawn from a printed page hold
/// page numbers, running heads, footnotes and columns between them: a bullet goes on over an empty line as long as its
/// sentence has not ended, and ends at an empty line or a new page once it has.
/// </summary>
internal sealed class Bullets
{
    // example: 行动目标5
    // example: Action target 5: Restore
    private static readonly Regex Heading = Pattern.OfAnyCase(
        @"^(?:行动目标|(?:Action\s+)?Target)\s*(?<number>\d{1,3})\s*(?:[:.：。–—-].*)?$");

    // example: • By 2030, …
    private static readonly Regex Mark = Pattern.Of(@"^(?:[•‣▪●◦·]\s*|[-–*]\s+)(?<text>.*)$");

    // A page number, several fused, or the goal's name at the head of a page.
    private static readonly Regex RunningHead = Pattern.Of(@"^(?:\d+|(?:(?:目标|Goal)\s*[A-Z]\s*)+[:：]?)$");

    private static readonly Regex SentenceEnd = Pattern.Of(@"[。！？.!?][”’""'）)」』\d]*$");

    private const int LongestEnd = 40;

    private readonly List<Bullet> _found = new();
    private int? _target;
    private int _line;
    private StringBuilder? _text;

    /// <summary>All bullets in the order of the text, and the numbers of all targets as they are met.</summary>
    public static (IReadOnlyList<Bullet> Bullets, IReadOnlyList<int> Targets) Find(string text)
    {
        var reader = new Bullets();
        var targets = new List<int>();
        var lines = text.Replace("\r\n", "\n").Replace('\r', '\n').Split('\n');
        var isBroken = false;
        for (var i = 0; i < lines.Length; i++)
        {
            var line = lines[i].Trim();
            if (line.Length == 0 || lines[i].IndexOf('\f') >= 0) isBroken = true;
            if (line.Length == 0) continue;
            if (Heading.Match(line) is { Success: true } heading) targets.Add(reader.Open(heading));
            else if (Mark.Match(line) is { Success: true } mark) reader.Begin(mark.Groups["text"].Value, i + 1);
            else reader.GoOn(line, isBroken);
            isBroken = false;
        }

        reader.End();
        return (reader._found, targets);
    }

    private int Open(Match heading)
    {
        End();
        var number = int.Parse(heading.Groups["number"].Value, CultureInfo.InvariantCulture);
        _target = number;
        return number;
    }

    private void Begin(string text, int line)
    {
        End();
        (_text, _line) = (new StringBuilder(text), line);
    }

    private void GoOn(string line, bool isBroken)
    {
        if (_text is null || RunningHead.IsMatch(line)) return;
        if (isBroken && IsEnded(_text)) End();
        else Join(_text, line);
    }

    private void End()
    {
        if (_text is { Length: > 0 } text && _target is { } target) _found.Add(new Bullet(target, text.ToString(), _line));
        _text = null;
    }

    // Words of Latin letters need the space that the line's end stood for; Chinese has none.
    private static void Join(StringBuilder left, string right)
    {
        if (left.Length > 0 && left[left.Length - 1] < '⺀' && right[0] < '⺀') left.Append(' ');
        left.Append(right);
    }

    // However long the text, its last letters tell.
    private static bool IsEnded(StringBuilder text)
    {
        var length = System.Math.Min(text.Length, LongestEnd);
        return SentenceEnd.IsMatch(text.ToString(text.Length - length, length));
    }
}
