using System.Collections.Generic;
using Hangzhou.Dsl.Generator.CSharp.Naming;

namespace Hangzhou.Dsl.Generator.CSharp.Expressions;

/// <summary>The parameters by which a method receives its subject, and the arguments that hand it over.</summary>
internal static class Signature
{
    /// <summary><c>Count1&lt;T&gt;(in T member, in HangzhouContext context) where T : struct, IReserve</c></summary>
    public static string Of(PlanNames names, string method, Subject subject, bool needsContext, string? last = null)
    {
        var parameters = new List<string>();
        if (subject.Entity is not null) parameters.Add("in T member");
        if (subject.OwnedField is not null) parameters.Add("int item");
        if (needsContext) parameters.Add($"in {names.Context} context");
        if (last is not null) parameters.Add(last);
        var (generic, constraint) = subject.Entity is { } entity
            ? ("<T>", $" where T : struct, {entity.Interface}")
            : (string.Empty, string.Empty);
        return $"{method}{generic}({string.Join(", ", parameters)}){constraint}";
    }

    /// <summary><c>member, context</c></summary>
    public static string Arguments(Subject subject, bool needsContext, string? last = null)
    {
        var arguments = new List<string>();
        if (subject.Entity is not null) arguments.Add(subject.Member);
        if (subject.OwnedField is not null) arguments.Add(subject.Item);
        if (needsContext) arguments.Add(subject.Context);
        if (last is not null) arguments.Add(last);
        return string.Join(", ", arguments);
    }
}
