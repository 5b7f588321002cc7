using System.Linq;
using Hangzhou.Testing;

namespace Hangzhou.Dsl.Tests.Parsing;

public sealed class TreeTests
{
    [Fact]
    public void Every_production_gives_its_tree() => Verified.Match(
        string.Concat(Sources.Parse(SamplePlan.Text).Declarations.Select(declaration => SyntaxPrinter.Print(declaration).Replace("(Field", "\n  (Field").Replace("(Milestone", "\n  (Milestone").Replace("(Population", "\n    (Population").Replace("(Criterion", "\n      (Criterion") + "\n")));

    [Theory]
    [InlineData("a + b * c - d", "(Arithmetic a [(ArithmeticOperand Add (Arithmetic b [(ArithmeticOperand Multiply c)])), (ArithmeticOperand Subtract d)])")]
    [InlineData("30% of a * b", "(Arithmetic (ShareOf (Number 30 %) a) [(ArithmeticOperand Multiply b)])")]
    [InlineData("50% of 30% of a", "(ShareOf (Number 50 %) (ShareOf (Number 30 %) a))")]
    [InlineData("a at least 50% of b + c", "(Comparison AtLeast a (Arithmetic (ShareOf (Number 50 %) b) [(ArithmeticOperand Add c)]))")]
    [InlineData("50% of a at 2030", "(ShareOf (Number 50 %) (At a 2030))")]
    [InlineData("a at 2029 of b", "(ShareOf (At a 2029) b)")]
    [InlineData("x at least a at 2029 of b at 2030", "(Comparison AtLeast x (ShareOf (At a 2029) (At b 2030)))")]
    [InlineData("a at baseline", "(At a)")]
    [InlineData("reported a.b at 2026", "(Reported (At a.b 2026))")]
    [InlineData("reported a at baseline and b", "(Logical And [(Reported (At a)), b])")]
    [InlineData("reported a in year", "(Reported (InYear a))")]
    [InlineData("not a at least b", "(Not (Comparison AtLeast a b))")]
    [InlineData("a and b and c", "(Logical And [a, b, c])")]
    [InlineData("a and not b", "(Logical And [a, (Not b)])")]
    [InlineData("if a and b then c or d", "(If (Logical And [a, b]) (Logical Or [c, d]))")]
    [InlineData("at least 1 of x where a and b", "(Threshold AtLeast (Number 1) (Collection x) (Logical And [a, b]))")]
    [InlineData("(count of x where a) at least 3", "(Comparison AtLeast (Parenthesized (Count (Collection x) a)) (Number 3))")]
    [InlineData("count of all x at least 3", "(Comparison AtLeast (Count (Collection IsAll x)) (Number 3))")]
    [InlineData("-a * b", "(Arithmetic (Negation a) [(ArithmeticOperand Multiply b)])")]
    [InlineData("reported at least 3", "(Comparison AtLeast reported (Number 3))")]
    [InlineData("reported a.b", "(Reported a.b)")]
    [InlineData("（a or b） and c", "(Logical And [(Parenthesized (Logical Or [a, b])), c])")]
    [InlineData("a at least １２．５％ of 核心区.面积", "(Comparison AtLeast a (ShareOf (Number 12.5 %) 核心区.面积))")]
    [InlineData("a >= 3 ha", "(Comparison AtLeast a (Number 3 ha))")]
    [InlineData("a ≠ b", "(Comparison IsNot a b)")]
    [InlineData("plan at least target", "(Comparison AtLeast plan target)")]
    [InlineData("a is \"x \\\"y\\\" \\\\\"", "(Comparison Is a (Text \"x \"y\" \\\"))")]
    public void Precedence_is_as_written(string criterion, string tree) => Assert.Equal(tree, Sources.PrintCriteria(criterion));

    [Theory]
    [InlineData("a\nb", "a|b")]
    [InlineData("a; b;; c", "a|b|c")]
    [InlineData("a\n  at least 3", "(Comparison AtLeast a (Number 3))")]
    [InlineData("a\n  at least 30% of b", "(Comparison AtLeast a (ShareOf (Number 30 %) b))")]
    [InlineData("a\nat least 1 of b", "a|(Threshold AtLeast (Number 1) (Collection b))")]
    [InlineData("a\n  more than growth of b", "(Comparison MoreThan a (ShareOf growth b))")]
    [InlineData("a\n  at 2029", "(At a 2029)")]
    [InlineData("a;\nat least growth of b", "a|(Threshold AtLeast growth (Collection b))")]
    [InlineData("a at least b\n  + c\n  - d", "(Comparison AtLeast a (Arithmetic b [(ArithmeticOperand Add c), (ArithmeticOperand Subtract d)]))")]
    [InlineData("a\n  and b\n  and c\nd", "(Logical And [a, b, c])|d")]
    [InlineData("if a\n  then b", "(If a b)")]
    [InlineData("any x\n  where a", "(Any (Collection x) a)")]
    [InlineData("(a\n  b)", "b|HZ1011 Expected ')', but found 'b'.")]
    [InlineData("(a and\n  b\n)\nc", "(Parenthesized (Logical And [a, b]))|c")]
    [InlineData("a\n  is b\nc\n  in (d,\n e)", "(Comparison Is a b)|(In c [d, e])")]
    [InlineData("a // at least 3\nb", "a|b")]
    [InlineData("a\r\nb\rc", "a|b|c")]
    public void A_line_continues_only_where_it_says_so(string criteria, string trees) =>
        Assert.Equal(trees, string.Join('|', Sources.PrintCriteria(criteria).Split('\n').Where(line => line != "(Missing)")));
}
