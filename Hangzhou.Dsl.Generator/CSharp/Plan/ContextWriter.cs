using Hangzhou.Dsl.Generator.CSharp.Naming;

namespace Hangzhou.Dsl.Generator.CSharp.Plan;

/// <summary>Writes the set of rounds, and the context: what a rule that reads more than its member is read in.</summary>
internal static class ContextWriter
{
    public static string WriteContext(PlanNames names) => GeneratedFile.Write(names, writer =>
    {
        WriteRounds(writer, names);
        writer.Line();
        writer.Summary("Where a rule is read: at which round, for which year's window, under which readings.");
        writer.Open($"public readonly struct {names.Context}");
        writer.Line($"private readonly {Runtime.EvaluationPoint} _point;");
        writer.Line();
        writer.Summary("Reads at this point.");
        writer.Open($"public {names.Context}(in {Runtime.EvaluationPoint} point)");
        writer.Line("_point = point;");
        writer.Line($"Round = ({names.Round})point.Round;");
        writer.Close();
        writer.Line();
        writer.Line($"internal {Runtime.EvaluationPoint} Point => _point;");
        WriteProperty(writer, names.Round, "Round", "{ get; }", "The round read.");
        WriteProperty(writer, Runtime.Evaluation + "RoundSet", "Rounds", "=> _point.Rounds;", "All rounds.");
        WriteProperty(writer, Runtime.Readings, "Readings", "=> _point.Readings;", "The readings in use.");
        WriteProperty(writer, Runtime.Evaluation + "KeptFolds", "Folds", "=> _point.Folds;", "Counts and sums over whole rosters, made once.");
        WriteProperty(writer, "int", "RoundYear", "=> Round.RoundYear;", "The year of the round's date.");
        WriteProperty(writer, "int", "LastCompletedYear", "=> Round.LastCompletedYear;", "The last year completed at the round's date.");
        WriteProperty(writer, "int", "WindowYear", "=> _point.WindowYear;", "The window's year; 0 without one.");
        WriteProperty(writer, names.Context, "At(int round)", $"=> new {names.Context}(_point.At(round));", "The same, read at another round.");
        WriteProperty(writer, "int", "LastIn(int year)", "=> _point.LastIn(year);", "The index of the last round dated in the year, up to the as-of date; -1 when there is none.");
        writer.Close();
    });

    private static void WriteProperty(IndentedWriter writer, string type, string name, string body, string summary)
    {
        writer.Line();
        writer.Summary(summary);
        writer.Line($"public {type} {name} {body}");
    }

    private static void WriteRounds(IndentedWriter writer, PlanNames names)
    {
        var rounds = $"{Runtime.ImmutableArray}<{Runtime.Evaluation}Round>";
        writer.Summary("All rounds given, in order of date.");
        writer.Open($"public sealed class {names.Rounds} : {Runtime.Evaluation}RoundSet");
        writer.Summary("Rounds made in memory, in ascending order of date.");
        writer.Line($"public {names.Rounds}(params {names.Round}[] rounds) : this({Runtime.ImmutableArray}.Create<{Runtime.Evaluation}Round>(rounds), string.Empty) {{ }}");
        writer.Line();
        writer.Line($"private {names.Rounds}({rounds} rounds, string digest) : base(rounds, digest) {{ }}");
        writer.Line();
        writer.Summary("Reads all rounds of the facts, each with its indexes.");
        writer.Open($"public static {names.Rounds} Load({Runtime.Evaluation}IFactSource facts)");
        writer.Line($"var rounds = {Runtime.ImmutableArray}.CreateBuilder<{Runtime.Evaluation}Round>(facts.Rounds.Count);");
        writer.Line($"foreach (var round in facts.Rounds) rounds.Add({names.Round}.Load(round));");
        writer.Line($"return new {names.Rounds}(rounds.ToImmutable(), facts.Digest);");
        writer.Close();
        writer.Line();
        writer.Summary("The context of the latest round not after the date, under the readings in use.");
        writer.Line("/// <exception cref=\"global::System.ArgumentOutOfRangeException\">There is no such round.</exception>");
        writer.Open($"public {names.Context} At({Runtime.DateOnly} asOf, int windowYear = 0)");
        writer.Line("var index = LatestNotAfter(asOf);");
        writer.Line("if (index < 0) throw new global::System.ArgumentOutOfRangeException(nameof(asOf));");
        writer.Line($"return new {names.Context}(new {Runtime.EvaluationPoint}(this, index, windowYear, {Runtime.Readings}.InUse({names.Plan}.Schema)));");
        writer.Close();
        writer.Close();
    }
}
