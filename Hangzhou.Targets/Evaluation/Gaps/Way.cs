using System;
using System.Collections.Generic;
using System.Collections.Immutable;

namespace Hangzhou.Targets.Evaluation;

/// <summary>A cell that some rows of an entity lack, and the values to try in it.</summary>
internal sealed record OpenCell(Cell Cell, object[] Values);

/// <summary>Rows of an entity that are answered alike: every one that lacks some of the values, and every one that is not listed.</summary>
internal sealed class Way(AnsweredEntity entity, Answer[] answers)
{
    private ImmutableArray<RowAnswers> _rows;
    private LoadedAnswers? _loaded;

    /// <summary>Whether each row is answered several values.</summary>
    public bool IsCompound => answers.Length > 1;

    /// <summary>The rows, those of fewest values first; empty where there are too many.</summary>
    public ImmutableArray<RowAnswers> Rows => _rows.IsDefault ? _rows = Alike() : _rows;

    /// <summary>The rounds with the first so many of the rows answered.</summary>
    public RoundSet First(int count) => (_loaded ??= entity.Load(Rows)).First(count);

    private ImmutableArray<RowAnswers> Alike()
    {
        var all = ImmutableArray.Create(answers);
        var lacks = Array.ConvertAll(answers, answer => entity.Lacks(answer.Cell));
        var rows = new List<RowAnswers>();
        for (var row = 0; row < entity.Rows; row++)
        {
            var lacking = Lacking(lacks, row);
            if (lacking > 0) rows.Add(new RowAnswers(entity.Ordinal, row, 0, lacking == answers.Length ? all : AnswersOf(row)));
        }

        if (entity.Unlisted + rows.Count > AnsweredEntity.MostRows) return [];
        var unlisted = new RowAnswers(entity.Ordinal, -1, 1, all);
        for (var i = 0L; i < entity.Unlisted; i++) rows.Add(unlisted);
        return IsCompound ? InOrder(rows) : [.. rows];
    }

    private static int Lacking(bool[][] lacks, int row)
    {
        var lacking = 0;
        foreach (var cell in lacks) lacking += cell[row] ? 1 : 0;
        return lacking;
    }

    private ImmutableArray<Answer> AnswersOf(int row) => [.. Array.FindAll(answers, answer => entity.Lacks(answer.Cell)[row])];

    private ImmutableArray<RowAnswers> InOrder(List<RowAnswers> rows)
    {
        var ordered = ImmutableArray.CreateBuilder<RowAnswers>(rows.Count);
        for (var count = 1; count <= answers.Length; count++) ordered.AddRange(rows.FindAll(row => row.Values == count));
        return ordered.ToImmutable();
    }
}
