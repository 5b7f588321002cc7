using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Reflection;
using System.Text.Json;
using Hangzhou.Cli.Reports.Pages;
using Hangzhou.Testing;

namespace Hangzhou.Cli.Tests.Reports;

/// <summary>docs/reports.md tells what templates get.</summary>
public sealed class ReportDocumentationTests
{
    [Fact]
    public void Every_field_that_a_template_gets_is_documented()
    {
        var page = File.ReadAllText(RepositoryRoot.PathOf("docs/reports.md"));
        var fields = Records(typeof(ReportPage), []).SelectMany(record => record.GetProperties(BindingFlags.Public | BindingFlags.Instance))
            .Select(property => JsonNamingPolicy.CamelCase.ConvertName(property.Name)).Distinct();
        Assert.All(fields, field => Assert.Contains($"`{field}`", page, StringComparison.Ordinal));
    }

    // The page's record, and all that it holds.
    private static HashSet<Type> Records(Type type, HashSet<Type> found)
    {
        var held = type.IsGenericType ? type.GetGenericArguments()[0] : type;
        if (held.Namespace != typeof(ReportPage).Namespace || !found.Add(held)) return found;
        foreach (var property in held.GetProperties(BindingFlags.Public | BindingFlags.Instance)) Records(property.PropertyType, found);
        return found;
    }
}
