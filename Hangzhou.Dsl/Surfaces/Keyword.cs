namespace Hangzhou.Dsl.Surfaces;

/// <summary>The words of the language, whatever the language they are written in.</summary>
public enum Keyword
{
#pragma warning disable CS1591 // Each member is the word it is named after.
    None,

    // Operator words: reserved, they name nothing.
    And, Or, Not, If, Then, Of, Where, At, Least, Most, More, Less, Than, Is, In, By, Between, Count, Sum, Any, Every, All,

    // Words by position inside expressions.
    Has, Includes, Reported, Falls, Does, Fall, Below, Over, Year, Baseline,

    // Declarations and their clauses.
    Plan, Title, En, Zh, Edition, Adopted, Goal, Entity, Plural, Single, Key, Many, One, Inverse, Part, Define,
    Assumption, Reads, Reading, Status, Decided, Encoded, Because, Target, Milestone,
    Cite, During, From, Start, On, Each, The, Overall, Pace, Commitment, Figures, Digest,
    Case, Round, Expect, Under, Incomplete, With, Evidence, For,

    // Words of features that this version does not read; known so that their error can say so.
    Amendment, Pack, Language,
#pragma warning restore CS1591
}
