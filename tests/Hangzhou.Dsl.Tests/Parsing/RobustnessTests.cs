using System;
using System.Collections.Generic;
using System.Linq;
using System.Text;
using Hangzhou.Dsl.Parsing;
using Hangzhou.Dsl.Syntax;

namespace Hangzhou.Dsl.Tests.Parsing;

/// <summary>Whatever the text, the parser answers: with trees, and with errors in their places.</summary>
public sealed class RobustnessTests
{
    private static readonly string Text = SamplePlan.Text;

    [Fact]
    public void A_file_cut_off_anywhere_gives_errors_and_no_exception()
    {
        var whole = Sources.Parse(Text);
        Assert.Empty(whole.Diagnostics);
        for (var length = 0; length < Text.Length; length++)
        {
            var cut = Sources.Parse(Text[..length]);
            Assert.All(cut.Diagnostics, found => Assert.True(found.Location.Span.End <= length));
            if (cut.Diagnostics.Length == 0) Assert.True(cut.Declarations.Length <= whole.Declarations.Length);
        }
    }

    [Fact]
    public void A_file_cut_off_between_two_words_gives_at_most_one_error()
    {
        foreach (var start in WordStarts().Where(IsOutsideTexts))
            Assert.InRange(Sources.Parse(Text[..start]).Diagnostics.Length, 0, 1);
    }

    [Fact]
    public void A_word_left_out_gives_at_most_one_error()
    {
        foreach (var (start, length) in Words().Where(word => IsOutsideTexts(word.Start)))
        {
            var found = Sources.Parse(Text.Remove(start, length)).Diagnostics;
            Assert.True(found.Length <= 1, $"Without '{Text.Substring(start, length)}' near '{Text.AsSpan(start)[..Math.Min(20, Text.Length - start)]}': {string.Join(" | ", found.Select(d => d.Code + " " + d.Message))}");
        }
    }

    [Fact]
    public void Mutilated_files_give_errors_and_no_exception()
    {
        var random = new Random(2035);
        var words = Words().ToList();
        for (var round = 0; round < 300; round++)
        {
            var text = new StringBuilder(Text);
            for (var change = random.Next(1, 6); change > 0; change--)
            {
                var (start, length) = words[random.Next(words.Count)];
                var (other, otherLength) = words[random.Next(words.Count)];
                if (change % 3 == 0) text.Remove(start, Math.Min(length, 3));
                else if (change % 3 == 1) text.Insert(start, Text.AsSpan(other, otherLength)).Insert(start + otherLength, ' ');
                else text.Insert(start, (char)random.Next(char.MaxValue));
            }

            var file = Sources.Parse(text.ToString());
            Assert.All(file.Diagnostics, found => Assert.NotEmpty(found.Message + found.Help));
        }
    }

    [Theory]
    [InlineData("(")]
    [InlineData("not ")]
    [InlineData("- ")]
    [InlineData("50% of ")]
    [InlineData("any projects where ")]
    [InlineData("every projects has ")]
    [InlineData("at least 1 of projects where ")]
    [InlineData("(if ")]
    [InlineData("sum of (")]
    public void Tens_of_thousands_of_levels_give_one_error(string level)
    {
        var text = new StringBuilder("surveyed and ").Insert(13, level, 30_000).Append("surveyed");
        var found = Assert.Single(Sources.ParseCriteria(text.ToString()).Diagnostics);
        Assert.Equal("HZ1025", found.Code);
    }

    [Theory]
    [InlineData("surveyed and ")]
    [InlineData("1 + ")]
    [InlineData("2 * ")]
    public void A_chain_of_tens_of_thousands_gives_one_error(string link)
    {
        var text = new StringBuilder().Insert(0, link, 70_000).Append('3');
        Assert.Equal("HZ1026", Assert.Single(Sources.ParseCriteria(text.ToString()).Diagnostics).Code);
    }

    [Fact]
    public void A_hundred_levels_and_a_thousand_links_are_read()
    {
        var deep = new string('(', 99) + "surveyed" + new string(')', 99);
        var wide = string.Join(" and ", Enumerable.Repeat("surveyed", 1000));
        Assert.Empty(Sources.ParseCriteria(deep + "\n" + wide).Diagnostics);
    }

    [Theory]
    [InlineData("every reserve ")]
    [InlineData("{ ")]
    [InlineData("( ")]
    [InlineData("a at least b at least ")]
    [InlineData("milestone 5.1 { ")]
    [InlineData("} ")]
    [InlineData("(a\n")]
    [InlineData("\"")]
    [InlineData("x.")]
    [InlineData("\u200B")]
    [InlineData("? ")]
    public void A_piece_repeated_many_times_is_answered(string piece)
    {
        var text = new StringBuilder(Sources.BeforeCriteria).Insert(Sources.BeforeCriteria.Length, piece, 5_000).ToString();
        Assert.NotEmpty(Sources.Parse(text).Diagnostics);
    }

    [Fact]
    public void Two_hundred_targets_are_read()
    {
        var before = Text[..Text.IndexOf("target 5", StringComparison.Ordinal)];
        var target = Text[before.Length..];
        var targets = Enumerable.Range(1, 200).Select(number => target.Replace("target 5", "target " + number, StringComparison.Ordinal));
        var file = Sources.Parse(before + string.Concat(targets));
        Assert.Empty(file.Diagnostics);
        Assert.Equal(200, file.Declarations.OfType<TargetSyntax>().Count());
    }

    private static IEnumerable<int> WordStarts() => Words().Select(word => word.Start);

    private static IEnumerable<(int Start, int Length)> Words()
    {
        for (var start = 0; start < Text.Length;)
        {
            if (char.IsWhiteSpace(Text[start]))
            {
                start++;
                continue;
            }

            var end = start + 1;
            while (end < Text.Length && IsWordPart(Text[start]) && IsWordPart(Text[end])) end++;
            yield return (start, end - start);
            start = end;
        }
    }

    // Dates, decimals and ranges hold together, so that no piece of them is taken for a word.
    private static bool IsWordPart(char c) => char.IsLetterOrDigit(c) || c is '_' or '.' || (c == '-');

    private static bool IsOutsideTexts(int position)
    {
        var lineStart = Text.LastIndexOf('\n', Math.Max(0, position - 1)) + 1;
        var line = Text.AsSpan(lineStart, position - lineStart);
        return line.Count('"') % 2 == 0 && !line.Contains("//", StringComparison.Ordinal) && Text[position] is not ('"' or '/');
    }
}
