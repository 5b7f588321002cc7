using System;
using System.IO;
using System.Linq;
using System.Reflection;
using System.Runtime.Loader;

namespace Hangzhou.Cli.Tests.Support;

/// <summary>The tool loaded apart from the tests, in this process: what a call loads can be seen.</summary>
internal sealed class LoadedTool() : AssemblyLoadContext("the tool", isCollectible: true)
{
    /// <summary>A call's exit code, and the names of the assemblies that it loaded, those of the framework left out.</summary>
    public static (int ExitCode, string[] Loaded) Run(params string[] arguments)
    {
        var tool = new LoadedTool();
        try
        {
            var assembly = tool.LoadFromAssemblyName(new AssemblyName("hangzhou"));
            using var output = new StringWriter();
            var exitCode = (int)Call(assembly, "Hangzhou.Cli.CommandLine", "Run", arguments, Context(assembly, output))!;
            return (exitCode, tool.Assemblies.Select(loaded => loaded.GetName().Name!).Order(StringComparer.Ordinal).ToArray());
        }
        finally
        {
            tool.Unload();
        }
    }

    // What the framework has is left to it; what stands beside the tests is loaded anew.
    protected override Assembly? Load(AssemblyName assemblyName)
    {
        var path = Path.Combine(AppContext.BaseDirectory, $"{assemblyName.Name}.dll");
        return File.Exists(path) ? LoadFromAssemblyPath(path) : null;
    }

    // As Program makes it, for a pipe.
    private static object Context(Assembly assembly, StringWriter output)
    {
        var type = TypeOf(assembly, "Hangzhou.Cli.CommandContext");
        var constructor = type.GetConstructors().Single();
        var load = TypeOf(assembly, "Hangzhou.Cli.Plans.BuiltInPlan").GetMethod("Load")!;
        var screen = TypeOf(assembly, "Hangzhou.Cli.Screen").GetProperty("None")!.GetValue(null);
        var builtIn = load.CreateDelegate(constructor.GetParameters()[^1].ParameterType);
        return constructor.Invoke([output, output, screen, builtIn]);
    }

    private static object? Call(Assembly assembly, string type, string method, params object[] arguments) =>
        TypeOf(assembly, type).GetMethod(method)!.Invoke(null, arguments);

    private static Type TypeOf(Assembly assembly, string name) => assembly.GetType(name, throwOnError: true)!;
}
