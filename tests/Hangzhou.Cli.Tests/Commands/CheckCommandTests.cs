using System.IO;
using Hangzhou.Cli.Tests.Support;
using Hangzhou.Testing;

namespace Hangzhou.Cli.Tests.Commands;

public sealed class CheckCommandTests
{
    private static readonly string Broken = Path.Combine(Support.Cli.Fixtures, "broken-plan").Replace('\\', '/');
    private static readonly string Sound = Path.Combine(Support.Cli.Fixtures, "small-plan").Replace('\\', '/');

    [Theory]
    [InlineData("text")]
    [InlineData("json")]
    [InlineData("sarif")]
    [InlineData("github")]
    public void Errors_are_printed_in_each_format(string format) =>
        Verified.Match(Support.Cli.Run("check", Broken, "--format", format).ToString(), format);

    [Fact]
    public void Json_is_as_its_schema_says() =>
        Assert.Empty(JsonSchemaCheck.Faults("check", Support.Cli.Run("check", Broken, "--format", "json").Output));

    [Fact]
    public void A_sound_plan_has_no_errors() => Verified.Match(Support.Cli.Run("check", Sound).ToString());
}
