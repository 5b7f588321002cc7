using System.Text;

namespace Hangzhou.Dsl.Generator.CSharp;

/// <summary>Writes lines of code, indented by block; line ends are always \n.</summary>
internal sealed class IndentedWriter
{
    private readonly StringBuilder _text = new();
    private int _depth;

    /// <summary>One line at the present depth; an empty one stays empty.</summary>
    public void Line(string line = "")
    {
        if (line.Length > 0) _text.Append(' ', 4 * _depth).Append(line);
        _text.Append('\n');
    }

    /// <summary>A line at the very left, as directives stand.</summary>
    public void Directive(string line) => _text.Append(line).Append('\n');

    /// <summary>A line and the brace that opens its block.</summary>
    public void Open(string line)
    {
        Line(line);
        Open();
    }

    /// <summary>The brace that opens a block.</summary>
    public void Open()
    {
        Line("{");
        _depth++;
    }

    /// <summary>The brace that closes a block, with what follows it.</summary>
    public void Close(string after = "")
    {
        _depth--;
        Line("}" + after);
    }

    /// <summary>A line that belongs under the one above.</summary>
    public void Continuation(string line)
    {
        _depth++;
        Line(line);
        _depth--;
    }

    /// <summary>An XML summary; the text is escaped here.</summary>
    public void Summary(string text) => Line("/// <summary>" + CSharpText.Xml(text) + "</summary>");

    /// <summary>The columns that stand before a line's first character.</summary>
    public int Indentation => 4 * _depth;

    /// <inheritdoc/>
    public override string ToString() => _text.ToString();
}
