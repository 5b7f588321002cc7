using System;
using System.Globalization;
using System.IO;
using System.Text;
using Hangzhou.Cli;
using Hangzhou.Cli.Plans;

// What is read and written is the same in every country; only the language of a plan's own words varies.
CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = CultureInfo.InvariantCulture;
if (OperatingSystem.IsWindows() && !Console.IsOutputRedirected) Console.OutputEncoding = Encoding.UTF8;

var utf8 = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
// Neither is disposed of: CommandLine flushes, and what could not be written then cannot be later.
var output = new StreamWriter(Console.OpenStandardOutput(), utf8, bufferSize: 1 << 14);
// A console's stream locks Console.Out as it writes, which would be made first, with whatever the terminal's encoding needs.
Console.SetOut(output);
var error = new StreamWriter(Console.OpenStandardError(), utf8) { AutoFlush = true };
return CommandLine.Run(args, new CommandContext(output, error, Screen.OfProcess(), BuiltInPlan.Load));
