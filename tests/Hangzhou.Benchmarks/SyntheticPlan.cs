using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text;

namespace Hangzhou.Benchmarks;

/// <summary>A plan of any number of targets, a file each, shaped like the real one's.</summary>
internal static class SyntheticPlan
{
    public static IReadOnlyList<(string Path, string Text)> Files(int targets) =>
    [
        ("plan.hz", Vocabulary),
        .. Enumerable.Range(1, targets).Select(number => ($"targets/{number:0000}.hz", Target(number, "50%"))),
    ];

    /// <summary>The size of all files together.</summary>
    public static long Bytes(int targets) => Files(targets).Sum(file => (long)Encoding.UTF8.GetByteCount(file.Text));

    public static string Target(int number, string bufferShare) => new StringBuilder()
        .Append(CultureInfo.InvariantCulture, $"target {number} {{\n  goal A\n  title en \"Target {number}\"\n")
        .Append(CultureInfo.InvariantCulture, $$"""

              milestone {{number}}.1 {
                cite {{number}}.1
                by 2035
                every reserve where designated at most 2030 {
                  degraded_areas_identified
                  at least 1 of restoration_projects where status is not planned
                  management_plan at least partial
                }
              }
              milestone {{number}}.2 {
                cite {{number}}.2
                by 2035
                every reserve {
                  if core.degraded_area more than 0 ha then core.restored_area at least 100% of core.degraded_area
                  buffer.restored_area at least {{bufferShare}} of buffer.degraded_area
                  transition.restored_area at least 30% of transition.degraded_area
                  pollution_load falls every year
                }
              }
            }

            """)
        .ToString();

    private const string Vocabulary = """
        plan synthetic 2026..2035 {
          title en "A plan of any size"
          edition "1" adopted 2025-09-25
          baseline 2025
        }
        goal A { title en "The only goal" }
        entity reserve plural reserves {
          title en "biosphere reserve"
          key code: text
          designated: year
          core: zone   buffer: zone   transition: zone
          degraded_areas_identified: yes_no
          management_plan: level
          restoration_projects: many project
          pollution_load: mass by year
        }
        part zone { degraded_area: area   restored_area: area }
        part project { status: one of planned, under_way, done }

        """;
}
