using System;
using System.Globalization;
using System.Linq;
using Hangzhou.Targets.Evaluation;

namespace Hangzhou.Targets.Tests.Evaluation;

public class ExplanationBuilderTests
{
    [Theory]
    [InlineData("")]
    [InlineData("fi-FI")]
    [InlineData("tr-TR")]
    public void Values_are_in_words_that_do_not_depend_on_a_culture(string culture)
    {
        var before = CultureInfo.CurrentCulture;
        CultureInfo.CurrentCulture = new CultureInfo(culture);
        try
        {
            var seen = new ExplanationBuilder();
            seen.Add("area", 1234.50m, "ha");
            seen.Add("loss", -0.5m, "t");
            seen.Add("area at 2027", (decimal?)null, "ha");
            seen.Add("trained", 150L);
            seen.Add("designated", (int?)1979);
            seen.Add("ranked", (bool?)true);
            seen.Add("mapped", (bool?)null);
            seen.Add("adopted", (DateOnly?)new DateOnly(2027, 6, 15));
            seen.Add("forms", (Level?)Level.UnderDevelopment);
            seen.Add("name", "Wuyishan");
            seen.Add("states", KeySet.Of("CHN", "MNG"));
            seen.Add("partners", KeySet.None);
            seen.Add("unsaid", default(KeySet));
            seen.Add("count of reserves", new CountRange(2, 5));
            seen.Add("count of states", new CountRange(0, null));
            seen.Add("sum", Quantity.Between(Fraction.Of(1, 2), null), "ha");
            seen.Add("projects", new CollectionSize(2, null));
            seen.Add("area", 1m, "ha");
            Assert.Equal(
                [
                    "area = 1234.5 ha", "loss = -0.5 t", "area at 2027 = ? ha", "trained = 150", "designated = 1979", "ranked = yes", "mapped = ?",
                    "adopted = 2027-06-15", "forms = under_development", "name = Wuyishan", "states = CHN;MNG", "partners = none", "unsaid = ?",
                    "count of reserves = 2..5", "count of states = ?", "sum = at least 0.5 ha", "projects = at least 2",
                ],
                seen.ToImmutable().Select(value => $"{value.Field} = {value.Value ?? "?"} {value.Unit}".TrimEnd()));
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }
}
