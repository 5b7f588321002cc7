using System.Collections.Generic;

namespace Hangzhou.Targets.Evaluation;

/// <summary>Answers that were tried together, and then others: a list that shares its tail.</summary>
internal sealed record Choice(Answer[] Answers, Choice? Next)
{
    /// <summary>All answers of it.</summary>
    public static IEnumerable<Answer> All(Choice? choice)
    {
        for (; choice is not null; choice = choice.Next)
        {
            foreach (var answer in choice.Answers) yield return answer;
        }
    }

    /// <summary>Both.</summary>
    public static Choice? Join(Choice? one, Choice? other)
    {
        if (one is null) return other;
        return other is null ? one : new Choice(one.Answers, Join(one.Next, other));
    }
}
