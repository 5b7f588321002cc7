using System.Text;

namespace Hangzhou.Dsl.Symbols;

/// <summary>How a name of the language is called in C#.</summary>
public static class PascalCase
{
    /// <summary><c>core.degraded_area</c> → <c>CoreDegradedArea</c>; empty when nothing of the name is left.</summary>
    public static string Of(string name)
    {
        var text = new StringBuilder(name.Length);
        var isStart = true;
        foreach (var letter in name)
        {
            if (char.IsLetterOrDigit(letter))
            {
                text.Append(isStart ? char.ToUpperInvariant(letter) : letter);
                isStart = false;
            }
            else
            {
                isStart = true;
            }
        }

        return text.ToString();
    }
}
