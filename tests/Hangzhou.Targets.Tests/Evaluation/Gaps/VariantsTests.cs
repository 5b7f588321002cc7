using System;
using System.Collections.Generic;
using System.Linq;
using Hangzhou.Targets.Evaluation;

namespace Hangzhou.Targets.Tests.Evaluation.Gaps;

/// <summary>Ways of answering missing values, step by step: against all ways there are, those beyond a decided one taken out.</summary>
public sealed class VariantsTests
{
    public static TheoryData<int> Seeds() => new(Enumerable.Range(1, 60));

    [Theory]
    [MemberData(nameof(Seeds))]
    public void Each_way_comes_once_unless_fewer_answers_decide_it(int seed)
    {
        var random = new Random(seed);
        var values = Enumerable.Range(0, random.Next(0, 5)).Select(_ => Values(random.Next(0, 4))).ToList();
        var variants = new Variants(Cells(values.Count), values, most: 1_500);
        var decided = new List<string[]>();
        var all = Ways(values);
        for (var step = 0; step <= values.Count + 1; step++)
        {
            var found = variants.Of(step);
            Assert.Equal(all.Where(way => way.Length == step && !decided.Exists(fewer => fewer.All(way.Contains))).Select(Text).Order(StringComparer.Ordinal), found.ConvertAll(Text).Order(StringComparer.Ordinal));
            foreach (var variant in found.Where(_ => random.Next(3) == 0))
            {
                variants.Close(variant);
                decided.Add(Said(variant));
            }
        }

        Assert.True(variants.IsExhaustive);
    }

    [Fact]
    public void What_is_decided_without_an_answer_is_not_asked()
    {
        var variants = new Variants(Cells(2), [Values(3), Values(3)], most: 1_500);
        variants.Close(variants.Of(0).Single());
        Assert.Empty(variants.Of(1));
        Assert.Empty(variants.Of(2));
    }

    [Fact]
    public void The_longest_list_is_cut_where_there_are_too_many_ways()
    {
        var variants = new Variants(Cells(2), [Values(9), Values(2)], most: 15);
        Assert.False(variants.IsExhaustive);
        Assert.Equal(["0=0", "0=1", "0=2", "0=3", "1=0", "1=1"], variants.Of(1).ConvertAll(Text).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Of_too_many_values_each_is_tried_by_itself_and_all_alike()
    {
        var variants = new Variants(Cells(13), [.. Enumerable.Range(0, 13).Select(_ => Values(2))], most: 1_500);
        Assert.False(variants.IsExhaustive);
        Assert.Equal([1, 26, 2, 0], Enumerable.Range(0, 4).Select(step => variants.Of(step).Count));
        Assert.All(variants.Of(2), variant => Assert.Equal(13, variant.Answers.Length));
    }

    private static List<Cell> Cells(int count) => [.. Enumerable.Range(0, count).Select(field => new Cell(field))];

    private static object[] Values(int count) => [.. Enumerable.Range(0, count).Cast<object>()];

    private static List<string[]> Ways(List<object[]> values)
    {
        List<string[]> ways = [[]];
        for (var field = 0; field < values.Count; field++)
        {
            ways = [.. ways, .. ways.SelectMany(way => values[field].Select(value => way.Append($"{field}={value}").ToArray()))];
        }

        return ways;
    }

    private static string[] Said(Variant variant) => [.. variant.Answers.Select(answer => $"{answer.Cell.Field}={answer.Value}")];

    private static string Text(Variant variant) => Text(Said(variant));

    private static string Text(string[] answers) => string.Join(' ', answers);
}
