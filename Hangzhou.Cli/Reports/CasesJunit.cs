using System.Collections.Immutable;
using System.IO;
using System.Linq;
using System.Xml;
using Hangzhou.Cli.Cases;
using Hangzhou.Cli.Output;

namespace Hangzhou.Cli.Reports;

/// <summary>What came of the cases in JUnit's XML, which build servers read: a suite a milestone.</summary>
internal static class CasesJunit
{
    public static void Write(ImmutableArray<CaseResult> results, TextWriter output)
    {
        using (var xml = XmlWriter.Create(output, new XmlWriterSettings { Indent = true, NewLineChars = "\n", OmitXmlDeclaration = true }))
        {
            xml.WriteStartElement("testsuites");
            foreach (var suite in results.GroupBy(result => result.MilestoneId)) WriteSuite(xml, suite.Key, [.. suite]);
            xml.WriteEndElement();
        }

        output.Write('\n');
    }

    private static void WriteSuite(XmlWriter xml, string milestone, ImmutableArray<CaseResult> results)
    {
        xml.WriteStartElement("testsuite");
        xml.WriteAttributeString("name", $"milestone {milestone}");
        xml.WriteAttributeString("tests", Words.Of(results.Length));
        xml.WriteAttributeString("failures", Words.Of(results.Count(result => !result.Passed)));
        foreach (var result in results) WriteCase(xml, result);
        xml.WriteEndElement();
    }

    private static void WriteCase(XmlWriter xml, CaseResult result)
    {
        var source = result.Case.Declaration;
        xml.WriteStartElement("testcase");
        xml.WriteAttributeString("classname", $"milestone {result.MilestoneId}");
        xml.WriteAttributeString("name", Clean(result.Name));
        xml.WriteAttributeString("file", Clean(source.Source.Path));
        xml.WriteAttributeString("line", Words.Of(source.Source.GetLines(source.Syntax.Span).StartLine));
        foreach (var failure in result.Failures)
        {
            xml.WriteStartElement("failure");
            xml.WriteAttributeString("message", Clean(failure.Message));
            xml.WriteEndElement();
        }

        xml.WriteEndElement();
    }

    // Characters that XML cannot hold at all.
    private static string Clean(string text) => string.Concat(text.Select(c => XmlConvert.IsXmlChar(c) || char.IsSurrogate(c) ? c : '�'));
}
