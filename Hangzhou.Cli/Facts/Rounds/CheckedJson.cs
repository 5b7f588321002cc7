using System.Collections.Generic;
using System.Linq;

namespace Hangzhou.Cli.Facts;

/// <summary>Walks over JSON known to be well formed, and reports with its place what is not as it should be.</summary>
internal ref struct CheckedJson(JsonCursor cursor, JsonPlaces places, FactProblems problems)
{
    private JsonCursor _cursor = cursor;

    /// <summary>Where it stands.</summary>
    public readonly FactPlace Place => places.At(_cursor.Position);

    /// <summary>A text's content; null when something else stands here.</summary>
    public readonly string? Text => _cursor.IsText ? _cursor.Text : null;

    /// <summary>True or false; null when something else stands here.</summary>
    public readonly bool? Boolean => _cursor.Boolean;

    /// <summary>A whole number; null when something else stands here.</summary>
    public readonly long? WholeNumber => _cursor.WholeNumber;

    /// <summary>Goes past the value.</summary>
    public void Skip() => _cursor.Skip();

    /// <summary>Goes to the list's next item; false at its end.</summary>
    public bool NextItem() => _cursor.NextItem();

    /// <summary>Goes to the value of the next property; false at the object's end.</summary>
    public bool NextProperty(out string name, out FactPlace place)
    {
        var isThere = _cursor.NextProperty();
        (name, place) = isThere ? (_cursor.Text, Place) : (string.Empty, default);
        if (isThere) _cursor.Read();
        return isThere;
    }

    /// <summary>Goes to the value of the next property that is known; null at the object's end. Others are reported and skipped.</summary>
    public string? NextProperty(string[] known, HashSet<string> seen)
    {
        while (NextProperty(out var name, out var place))
        {
            if (!known.Contains(name)) problems.ReportUnknownProperty(place, name, known);
            else if (!seen.Add(name)) problems.ReportPropertyTwice(place, name);
            else return name;
            Skip();
        }

        return null;
    }

    /// <summary>Whether an object stands here; anything else is reported and skipped.</summary>
    public bool ExpectObject(string name, string expected)
    {
        if (_cursor.IsObject) return true;
        ReportWrong(name, expected);
        return false;
    }

    /// <summary>Whether a list stands here; anything else is reported and skipped.</summary>
    public bool ExpectList(string name, string expected)
    {
        if (_cursor.IsArray) return true;
        ReportWrong(name, expected);
        return false;
    }

    /// <summary>Reports what stands here, and goes past it.</summary>
    public void ReportWrong(string name, string expected)
    {
        problems.ReportWrongProperty(Place, name, _cursor.Describe(), expected);
        Skip();
    }
}
