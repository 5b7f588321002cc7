using System;
using System.Collections.Generic;
using Hangzhou.Dsl.Generator.CSharp.Naming;
using Hangzhou.Dsl.Lowering;

namespace Hangzhou.Dsl.Generator.CSharp.Expressions;

/// <summary>The methods that a population's criteria call for what one C# expression cannot say; each is written once.</summary>
internal sealed class HelperMethods
{
    private readonly PlanNames _names;
    private readonly string _qualifier;
    private readonly string _path;
    private readonly Dictionary<Key, Method> _methods = new();
    private readonly Dictionary<string, int> _numbers = new(StringComparer.Ordinal);
    private readonly List<Method> _inOrder = new();

    /// <param name="className">The population's class that they stand in; null where it is the milestone's.</param>
    /// <param name="path">That class below the plan's: <c>Target5.Milestone2</c>.</param>
    public HelperMethods(PlanNames names, string? className, string path)
    {
        _names = names;
        // The milestone's rule, which calls them too, stands beside the population's class.
        _qualifier = className is null ? string.Empty : className + ".";
        _path = path;
    }

    /// <summary>The call of the method that stands for the expression; writes the method the first time.</summary>
    /// <param name="write">Writes the body for a subject held by the method's own parameters, and says what it returns.</param>
    public CSharpExpression Call(string stem, LoweredExpression expression, Subject subject, Func<Subject, List<string>, CSharpExpression> write) =>
        Call(stem, expression, subject, (own, body, _) => write(own, body));

    /// <inheritdoc cref="Call(string, LoweredExpression, Subject, Func{Subject, List{string}, CSharpExpression})"/>
    /// <param name="write">The same; it is also told the method's full name.</param>
    public CSharpExpression Call(string stem, LoweredExpression expression, Subject subject, Func<Subject, List<string>, string, CSharpExpression> write)
    {
        var needsContext = ContextNeed.Of(expression);
        var key = new Key(expression, subject.Entity?.Entity.Ordinal ?? -1, subject.OwnedField);
        if (!_methods.TryGetValue(key, out var method))
        {
            _numbers.TryGetValue(stem, out var number);
            _numbers[stem] = number + 1;
            var name = stem + CSharpText.Number(number + 1);
            var body = new List<string>();
            var result = write(subject.AsParameters(), body, $"{_path}.{name}");
            method = new Method(name, $"internal static {result.Type} {Signature.Of(_names, name, subject, needsContext)}", body, result);
            _methods.Add(key, method);
            _inOrder.Add(method);
        }

        return method.Result with { Code = $"{_qualifier}{method.Name}({Signature.Arguments(subject, needsContext)})" };
    }

    /// <summary>Writes all methods called.</summary>
    public void WriteAll(IndentedWriter writer)
    {
        foreach (var method in _inOrder)
        {
            writer.Line();
            writer.Open(method.Signature);
            foreach (var line in method.Body) writer.Line(line);
            writer.Close();
        }
    }

    private sealed record Key(LoweredExpression Expression, int Entity, int? OwnedField);

    private sealed record Method(string Name, string Signature, List<string> Body, CSharpExpression Result);
}
