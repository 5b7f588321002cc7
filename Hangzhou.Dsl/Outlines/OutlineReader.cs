using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using static System.FormattableString;

namespace Hangzhou.Dsl.Outlines;

/// <summary>Reads the outline of an official text, in Chinese or in English, as it is published or drawn from a printed page.</summary>
public static class OutlineReader
{
    /// <summary>The commitments of the text; none where it has no targets with bullets under them.</summary>
    public static Outline Read(string text)
    {
        var (bullets, targets) = Bullets.Find(text);
        var commitments = bullets
            .GroupBy(bullet => bullet.Target)
            .OrderBy(group => group.Key)
            .SelectMany(group => group.Select((bullet, index) => Describe(bullet, index + 1)))
            .ToImmutableArray();
        return new Outline(commitments, [.. DoubtsAbout(commitments, targets)]);
    }

    private static OutlinedCommitment Describe(Bullet bullet, int ordinal)
    {
        var sentence = Sentence.Normalize(bullet.Text);
        return new OutlinedCommitment(
            bullet.Target, ordinal, Deadlines.Of(sentence), FigureTexts.Of(sentence), Sentence.DigestOf(sentence), bullet.Line);
    }

    private static IEnumerable<string> DoubtsAbout(ImmutableArray<OutlinedCommitment> commitments, IReadOnlyList<int> targets)
    {
        foreach (var number in targets.GroupBy(number => number).Where(group => group.Count() > 1).Select(group => group.Key))
            yield return Invariant($"Target {number} stands {targets.Count(target => target == number)} times in the text; its commitments were numbered through.");
        foreach (var number in Enumerable.Range(1, targets.DefaultIfEmpty(0).Max()).Except(targets))
            yield return Invariant($"There is no target {number} in the text.");
        foreach (var number in targets.Distinct().Except(commitments.Select(commitment => commitment.Target)))
            yield return Invariant($"Target {number} has no commitments: no bullets were found under it.");
        foreach (var commitment in commitments.Where(commitment => commitment.Deadlines.IsEmpty))
            yield return Invariant($"Commitment {commitment.Id} (line {commitment.Line}) names no deadline.");
    }
}
