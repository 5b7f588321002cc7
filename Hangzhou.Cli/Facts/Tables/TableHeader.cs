using System.Collections.Generic;
using System.Collections.Immutable;

namespace Hangzhou.Cli.Facts;

/// <summary>What a file's header says.</summary>
/// <param name="Count">How many columns there are, read or not.</param>
/// <param name="KeyIndex">The key's or owner's column, from 0; -1 without one.</param>
/// <param name="KeyText">Its header as written.</param>
/// <param name="Columns">The columns that fields read.</param>
/// <param name="Nameless">Columns without a name, which must be blank.</param>
internal sealed record TableHeader(
    int Count, int KeyIndex, string KeyText, ImmutableArray<ColumnHeader> Columns, List<int> Nameless);
