using System;
using System.Collections.Generic;
using System.IO;
using System.IO.Enumeration;
using System.Linq;

namespace Hangzhou.Cli.Plans;

/// <summary>A folder of rules.</summary>
internal static class PlanFolder
{
    /// <summary>Whether a folder holds rules.</summary>
    public static bool IsPlan(string folder) =>
        Directory.Exists(folder) && RuleFiles(folder).Any();

    /// <summary>The paths of the rules in a folder and below it. Linked folders are not entered: links may go round in circles.</summary>
    public static IEnumerable<string> RuleFiles(string folder) =>
        new FileSystemEnumerable<string>(folder, (ref entry) => entry.ToFullPath(), new EnumerationOptions { RecurseSubdirectories = true, AttributesToSkip = default, IgnoreInaccessible = false })
        {
            ShouldIncludePredicate = (ref entry) => !entry.IsDirectory && entry.FileName.EndsWith(".hz", StringComparison.Ordinal),
            ShouldRecursePredicate = (ref entry) => !entry.Attributes.HasFlag(FileAttributes.ReparsePoint),
        };

    /// <exception cref="CallException">There is no such folder, or no rules in it.</exception>
    public static string Checked(string folder)
    {
        if (folder.StartsWith('-')) throw new CallException($"There is no option '{folder}'.", "Add --help to the command to see its options.");
        if (IsPlan(folder)) return folder;
        if (folder.EndsWith(".hz", StringComparison.OrdinalIgnoreCase) && File.Exists(folder))
        {
            throw new CallException($"'{folder}' is a file; a plan is a folder.", "Give the folder that all its .hz files are in.");
        }

        if (!Directory.Exists(folder)) throw CallException.NoFolder("plan", folder);
        throw new CallException(
            $"'{folder}' holds no rules: there is no .hz file in it.",
            "Give the folder of a plan, or leave it out for the plan that is built in.");
    }
}
