using System;

namespace Hangzhou.Targets.Evaluation;

/// <summary>The truths of a block's members, a word of 64 behind the other.</summary>
internal readonly ref struct MemberTruths(Span<WordTruths> words, int count)
{
    /// <summary>Those of the last word beyond the last member have no meaning.</summary>
    public Span<WordTruths> Words { get; } = words;

    /// <summary>How many members there are.</summary>
    public int Count { get; } = count;

    /// <summary>The truth of a member by its place in the block.</summary>
    public Truth this[int place]
    {
        get
        {
            ArgumentOutOfRangeException.ThrowIfNegative(place);
            ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(place, Count);
            var (word, bit) = (Words[place / Members.InWord], place % Members.InWord);
            return (Truth)((int)(word.NotNo >> bit & 1) | ((int)(word.Yes >> bit & 1) << 1));
        }
    }

    /// <summary>Tells a member that has not been told yet, where all are no at first.</summary>
    public void Tell(int place, Truth truth)
    {
        ref var word = ref Words[place / Members.InWord];
        var bit = place % Members.InWord;
        word = new WordTruths(word.Yes | ((ulong)truth >> 1) << bit, word.NotNo | ((ulong)truth & 1) << bit);
    }

    /// <summary>Both hold: written here.</summary>
    public void And(MemberTruths other)
    {
        for (var word = 0; word < Words.Length; word++) Words[word] &= other.Words[word];
    }

    /// <summary>The bits of a word that belong to members: the last word may hold fewer.</summary>
    public ulong Mask(int word)
    {
        var beyond = ((word + 1) * Members.InWord) - Count;
        return beyond <= 0 ? ulong.MaxValue : ulong.MaxValue >> beyond;
    }
}
