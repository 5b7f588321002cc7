namespace Hangzhou.Dsl.Tests.Checking;

public sealed class RuleTests
{
    [Theory]
    [InlineData("more than 100% of reserves { surveyed }", "HZ3301")]
    [InlineData("at least 100.5% of reserves { surveyed }", "HZ3301")]
    [InlineData("at least 0 of reserves { surveyed }", "HZ3302")]
    [InlineData("at least 100% of reserves { surveyed }", "")]
    [InlineData("more than 0% of reserves { surveyed }", "")]
    [InlineData("every reserve { at least 0 of projects }", "HZ3302")]
    [InlineData("every reserve { at most 100% of projects where status is done }", "HZ3302")]
    [InlineData("every reserve { at most 0 of projects where status is done }", "")]
    [InlineData("every reserve { core.area less than 0 ha }", "HZ3303")]
    [InlineData("every reserve { core.area at most 0 ha }", "")]
    [InlineData("every reserve { core.area is -5 ha }", "HZ3303")]
    [InlineData("every reserve { core.area more than -5 ha }", "HZ3304")]
    [InlineData("every reserve { count of projects at least 0 }", "HZ3304")]
    [InlineData("every reserve { score less than 0 }", "")]
    [InlineData("every reserve { core.area - buffer.area at least 0 ha }", "")]
    [InlineData("every reserve { visitors at least visitors }", "HZ3310")]
    [InlineData("every reserve { visitors at least visitors at baseline }", "")]
    [InlineData("every reserve { core.area at least buffer.area }", "")]
    [InlineData("every reserve { yes }", "HZ3305")]
    [InlineData("every reserve { broad at least 5% }", "HZ3305")]
    [InlineData("every reserve { surveyed\n  surveyed // again\n }", "HZ3306")]
    [InlineData("every reserve { surveyed } every reserve { surveyed }", "")]
    public void What_can_hardly_be_meant_is_a_warning(string population, string code) =>
        Assert.Equal(code, Plans.Codes(Plans.CompilePopulation(population)));

    [Theory]
    [InlineData("by 2025-12-31", "HZ3112")]
    [InlineData("by 2036", "HZ3112")]
    [InlineData("by 2035", "")]
    [InlineData("by 2026-01-01", "")]
    [InlineData("during 2025..2030", "HZ3112")]
    [InlineData("during 2030..2030", "")]
    [InlineData("each year 2034..2036", "HZ3112")]
    [InlineData("each year 2030..2029", "HZ3111")]
    [InlineData("from 2040 on", "HZ3112")]
    [InlineData("from start", "")]
    [InlineData("by 2035 pace none", "")]
    [InlineData("by 2035 pace compound", "")]
    [InlineData("by 2035 pace un_progress_chart", "")]
    [InlineData("by 2035 pace quick", "HZ3122")]
    public void A_timing_lies_in_the_plan(string timing, string code) =>
        Assert.Equal(code, Plans.Codes(Plans.CompilePopulation("every reserve { surveyed }", timing)));

    [Theory]
    [InlineData("target 5 { goal A milestone CN-5.1 { cite 5.1 by 2030 every reserve { surveyed } } }", "")]
    [InlineData("target 5 { goal A milestone CN-6.1 { cite 5.1 by 2030 every reserve { surveyed } } }", "HZ3102")]
    [InlineData("target 5 { goal A milestone 5.1 { cite CN-5.1, 5.2 by 2030 every reserve { surveyed } } }", "")]
    [InlineData("target 5 { goal A milestone 5.1 { } }", "HZ3103 HZ3104 HZ3105")]
    [InlineData("target 5 { goal A }", "")]
    [InlineData("target 5 { goal A milestone 5.1 { cite 5.1 by 2030 every reserve { surveyed } } }\nnot encoded 5.1 because \"x\"", "HZ3009")]
    [InlineData("target 5 { goal A milestone 5.1 { cite 5.1 by 2030 every reserve { surveyed } } }\nnot encoded 5.1 part \"y\" because \"x\"", "")]
    public void Ids_and_cites_belong_to_their_target(string target, string codes) =>
        Assert.Equal(codes, Plans.Codes(Plans.Compile(Plans.Vocabulary + "\n" + Plans.Assumptions, target)));

    [Theory]
    [InlineData("entity lake plural lakes { key code: text   lake: yes_no }", "HZ3212")]
    [InlineData("entity lake plural lakes { key code: text   equals: yes_no }", "HZ3212")]
    [InlineData("entity sample_plan plural sample_plans { key code: text }", "HZ3212")]
    [InlineData("entity lake plural lakes { key code: text   core: zone   core_area: area }", "HZ3211")]
    [InlineData("entity lake plural lakes { key code: text   works: many project   works_status: text }", "HZ3211")]
    [InlineData("entity re_serve plural re_serves { key code: text }", "HZ3211 HZ3211")]
    [InlineData("entity lake plural lakes { key code: text   kind: one of a_b, ab }", "HZ3211")]
    [InlineData("entity lake plural lakes { key code: text   kind: one of a, b   kinds: many one of a, b }", "")]
    public void Names_stay_apart_in_CSharp(string declaration, string codes) =>
        Assert.Equal(codes, Plans.Codes(Plans.Compile(Plans.Vocabulary + "\n" + Plans.Assumptions, declaration)));

    [Fact]
    public void No_file_at_all_is_no_plan() => Assert.Equal("HZ3001", Plans.Codes(Plans.Compile()));
}
