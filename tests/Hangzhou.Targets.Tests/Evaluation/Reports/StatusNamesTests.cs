using System;
using System.Linq;
using System.Text.RegularExpressions;
using Hangzhou.Targets.Evaluation;

namespace Hangzhou.Targets.Tests.Evaluation;

public class StatusNamesTests
{
    [Fact]
    public void Every_status_has_its_name_in_snake_case()
    {
        foreach (var status in Enum.GetValues<MilestoneStatus>())
        {
            var expected = Regex.Replace(status.ToString(), "(?<!^)([A-Z])", "_$1").ToLowerInvariant();
            Assert.Equal(expected, StatusNames.Of(status));
        }

        Assert.Throws<ArgumentOutOfRangeException>(() => StatusNames.Of((MilestoneStatus)99));
    }
}
