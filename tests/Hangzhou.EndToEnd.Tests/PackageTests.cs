using System;
using System.Linq;
using Hangzhou.Testing;

namespace Hangzhou.EndToEnd.Tests;

/// <summary>A program in a folder of its own that knows only the package.</summary>
public class PackageTests
{
    private const string Rules = """
        plan garden 2026..2035 {
          title en "A garden"
          edition "1" adopted 2025-09-25
          baseline 2025
        }
        goal A { title en "It grows" }
        entity bed plural beds {
          key code: text
          planted: area
          total: area
        }
        target 1 {
          goal A
          title en "Plant the beds"
          milestone 1.1 {
            cite 1.1
            by 2030
            every bed { planted at least 30% of total }
          }
        }
        """;

    private const string Program = """
        using System;
        using System.Linq;
        using Garden.Garden;
        using Hangzhou.Targets.Evaluation;

        Console.WriteLine(GardenPlan.Target1.Milestone1.Evaluate(new Bed { Code = "B1", Planted = 0.3m, Total = 1m }));
        Console.WriteLine(GardenPlan.Target1.Milestone1.Evaluate(new Bed { Code = "B2", Planted = 0.29m, Total = 1m }));
        Console.WriteLine(GardenPlan.Target1.Milestone1.Evaluate(new Bed { Code = "B3", Planted = 0.3m }));
        Console.WriteLine(Hangzhou.Targets.Plan.HangzhouPlan.Schema.Targets.Length > 0);
        Console.WriteLine("loaded:" + string.Join(" ", AppDomain.CurrentDomain.GetAssemblies().Select(assembly => assembly.GetName().Name)
            .Where(name => name is "Sprache" or "Hangzhou.Dsl" or "Hangzhou.Dsl.Generator")));
        """;

    [Fact]
    public void A_program_compiles_its_own_rules_with_the_package_alone()
    {
        using var folder = new TemporaryFolder();
        var pack = Dotnet.Run(
            RepositoryRoot.Path, "pack", "Hangzhou.Targets", "--no-build", "--configuration", Configuration,
            "--output", folder.PathOf("feed"), $"-p:PackageVersion={Version}");
        Assert.True(pack.ExitCode == 0, pack.Everything);
        WriteConsumer(folder);

        var run = Dotnet.Run(folder.PathOf("consumer"), "run", "-p:UseSharedCompilation=false");

        Assert.True(run.ExitCode == 0, run.Everything);
        Assert.Equal(["Yes", "No", "Unknown", "True", "loaded:"], run.Output.Trim().Split('\n').Select(line => line.Trim()));
    }

    // A version of its own each time: no package cache can hold an older one.
    private static readonly string Version = $"9.9.9-test{DateTime.UtcNow.Ticks}";

    // What the tests were built as is what is packed: nothing is built twice.
    private static string Configuration =>
        AppContext.BaseDirectory.Contains("Release", StringComparison.Ordinal) ? "Release" : "Debug";

    private static void WriteConsumer(TemporaryFolder folder)
    {
        folder.Write("nuget.config", $"""
            <configuration>
              <config><add key="globalPackagesFolder" value="{folder.PathOf("packages")}" /></config>
              <packageSources><clear /><add key="here" value="{folder.PathOf("feed")}" /></packageSources>
            </configuration>
            """);
        folder.Write("consumer/Garden.csproj", $"""
            <Project Sdk="Microsoft.NET.Sdk">
              <PropertyGroup>
                <OutputType>Exe</OutputType>
                <TargetFramework>net10.0</TargetFramework>
                <Nullable>enable</Nullable>
                <TreatWarningsAsErrors>true</TreatWarningsAsErrors>
              </PropertyGroup>
              <ItemGroup><PackageReference Include="Hangzhou.Targets" Version="{Version}" /></ItemGroup>
            </Project>
            """);
        folder.Write("consumer/Program.cs", Program);
        folder.Write("consumer/rules/garden.hz", Rules);
    }
}
