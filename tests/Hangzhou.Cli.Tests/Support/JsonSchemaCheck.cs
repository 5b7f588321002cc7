using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Text.Json;
using System.Text.RegularExpressions;
using Hangzhou.Testing;

namespace Hangzhou.Cli.Tests.Support;

/// <summary>As much of JSON Schema as the schemas in docs/json use; a word it does not know is an error.</summary>
internal sealed class JsonSchemaCheck
{
    private static readonly HashSet<string> Known =
    [
        "$schema", "$defs", "$ref", "title", "description", "type", "enum", "properties", "required", "additionalProperties",
        "items", "oneOf", "pattern", "minimum",
    ];

    private readonly JsonElement _root;
    private readonly List<string> _faults = [];

    private JsonSchemaCheck(JsonElement root) => _root = root;

    /// <summary>What in a document is not as the schema of docs/json says.</summary>
    public static IReadOnlyList<string> Faults(string schema, string document)
    {
        using var rules = JsonDocument.Parse(File.ReadAllText(RepositoryRoot.PathOf($"docs/json/{schema}.schema.json")));
        using var json = JsonDocument.Parse(document);
        var check = new JsonSchemaCheck(rules.RootElement);
        check.Check(rules.RootElement, json.RootElement, "$");
        return check._faults;
    }

    private void Check(JsonElement schema, JsonElement value, string path)
    {
        foreach (var word in schema.EnumerateObject())
        {
            if (!Known.Contains(word.Name)) throw new NotSupportedException(word.Name);
        }

        if (schema.TryGetProperty("$ref", out var reference)) Check(Resolve(reference.GetString()!), value, path);
        if (schema.TryGetProperty("oneOf", out var choices)) CheckOneOf(choices, value, path);
        if (schema.TryGetProperty("enum", out var allowed) && !allowed.EnumerateArray().Any(one => JsonElement.DeepEquals(one, value))) Fault(path, $"{value} is not allowed");
        if (schema.TryGetProperty("type", out var type) && !Types(type).Any(name => IsOfType(value, name))) Fault(path, $"{value.ValueKind} is not {type}");
        if (schema.TryGetProperty("pattern", out var pattern) && value.ValueKind == JsonValueKind.String && !Regex.IsMatch(value.GetString()!, pattern.GetString()!, RegexOptions.None, TimeSpan.FromSeconds(1))) Fault(path, $"{value} is not as {pattern}");
        if (schema.TryGetProperty("minimum", out var least) && value.ValueKind == JsonValueKind.Number && value.GetDecimal() < least.GetDecimal()) Fault(path, $"{value} is too small");
        if (value.ValueKind == JsonValueKind.Object && schema.TryGetProperty("properties", out var properties)) CheckObject(schema, properties, value, path);
        if (value.ValueKind != JsonValueKind.Array || !schema.TryGetProperty("items", out var items)) return;
        var index = 0;
        foreach (var item in value.EnumerateArray()) Check(items, item, path + "[" + index++.ToString(CultureInfo.InvariantCulture) + "]");
    }

    private void CheckObject(JsonElement schema, JsonElement properties, JsonElement value, string path)
    {
        foreach (var property in value.EnumerateObject())
        {
            if (properties.TryGetProperty(property.Name, out var rule)) Check(rule, property.Value, $"{path}.{property.Name}");
            else Fault(path, $"{property.Name} is not known");
        }

        if (!schema.TryGetProperty("required", out var required)) return;
        foreach (var name in required.EnumerateArray().Where(name => !value.TryGetProperty(name.GetString()!, out _))) Fault(path, $"{name} is missing");
    }

    private void CheckOneOf(JsonElement choices, JsonElement value, string path)
    {
        var fits = choices.EnumerateArray().Count(choice =>
        {
            var inner = new JsonSchemaCheck(_root);
            inner.Check(choice, value, path);
            return inner._faults.Count == 0;
        });
        if (fits != 1) Fault(path, string.Create(CultureInfo.InvariantCulture, $"fits {fits} of the choices"));
    }

    private JsonElement Resolve(string reference) => _root.GetProperty("$defs").GetProperty(reference["#/$defs/".Length..]);

    private static IEnumerable<string> Types(JsonElement type) =>
        type.ValueKind == JsonValueKind.String ? [type.GetString()!] : type.EnumerateArray().Select(one => one.GetString()!);

    private static bool IsOfType(JsonElement value, string name) => name switch
    {
        "null" => value.ValueKind == JsonValueKind.Null,
        "string" => value.ValueKind == JsonValueKind.String,
        "boolean" => value.ValueKind is JsonValueKind.True or JsonValueKind.False,
        "number" => value.ValueKind == JsonValueKind.Number,
        "integer" => value.ValueKind == JsonValueKind.Number && value.TryGetInt64(out _),
        "object" => value.ValueKind == JsonValueKind.Object,
        "array" => value.ValueKind == JsonValueKind.Array,
        _ => throw new NotSupportedException(name),
    };

    private void Fault(string path, string what) => _faults.Add($"{path}: {what}");
}
