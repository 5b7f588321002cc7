using System.IO;
using System.Text;
using Hangzhou.Cli;
using Hangzhou.Cli.Tests.Support;

namespace Hangzhou.Fuzz.Tests.Interrupted;

/// <summary>Where results or messages cannot be written, the exit code says so, and nothing is thrown.</summary>
public sealed class UnwritableOutputTests
{
    [Fact]
    public void Results_that_cannot_be_written_are_an_error()
    {
        using var messages = new StringWriter();
        Assert.Equal(ExitCode.Errors, Run(new FullDisk(), messages, "list"));
        Assert.StartsWith("hangzhou: No space left on device", messages.ToString(), System.StringComparison.Ordinal);
    }

    [Fact]
    public void Results_that_cannot_be_flushed_are_an_error()
    {
        using var messages = new StringWriter();
        Assert.Equal(ExitCode.Errors, Run(new FullDisk(onlyFlush: true), messages, "list"));
        Assert.StartsWith("hangzhou: No space left on device", messages.ToString(), System.StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(ExitCode.WrongCall, "lits")]
    [InlineData(ExitCode.WrongCall, "explain", "HZ0000")]
    [InlineData(ExitCode.WrongCall, "facts", "check", "nowhere")]
    public void Messages_that_cannot_be_written_leave_the_exit_code(int exitCode, params string[] call) =>
        Assert.Equal(exitCode, Run(TextWriter.Null, new FullDisk(), call));

    [Fact]
    public void A_folder_that_cannot_be_made_is_told_in_words()
    {
        using var messages = new StringWriter();
        var inAFile = Path.Combine(typeof(UnwritableOutputTests).Assembly.Location, "generated");
        Assert.Equal(ExitCode.Errors, Run(TextWriter.Null, messages, "generate", Hangzhou.Testing.RepositoryRoot.PathOf("tests/Hangzhou.Cli.Tests/Fixtures/small-plan"), "--to", inAFile));
        Assert.StartsWith("hangzhou: ", messages.ToString(), System.StringComparison.Ordinal);
        Assert.DoesNotContain("inside hangzhou", messages.ToString(), System.StringComparison.Ordinal);
    }

    private static int Run(TextWriter output, TextWriter error, params string[] call) =>
        CommandLine.Run(call, new CommandContext(output, error, Screen.None, () => new FixedPlan()));

    private sealed class FullDisk(bool onlyFlush = false) : TextWriter
    {
        public override Encoding Encoding => Encoding.UTF8;

        public override void Write(char value)
        {
            if (!onlyFlush) throw new IOException("No space left on device");
        }

        public override void Flush() => throw new IOException("No space left on device");
    }
}
