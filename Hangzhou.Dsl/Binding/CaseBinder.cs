using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using Hangzhou.Dsl.Symbols;
using Hangzhou.Dsl.Syntax;
using Hangzhou.Dsl.Text;

namespace Hangzhou.Dsl.Binding;

/// <summary>Binds cases: their members' values to fields, what they expect to statuses and readings.</summary>
internal sealed class CaseBinder
{
    private readonly BindingContext _context;
    private readonly ImmutableDictionary<string, BoundMilestone> _milestones;
    private readonly ImmutableArray<BoundAssumptionDeclaration> _assumptions;

    // What a milestone rests on is looked up once, however many cases ask.
    private readonly Dictionary<string, List<BoundAssumptionDeclaration>> _assumptionsOf = [];

    public CaseBinder(BindingContext context, ImmutableArray<BoundTarget> targets, ImmutableArray<BoundAssumptionDeclaration> assumptions)
    {
        _context = context;
        _assumptions = assumptions;
        _milestones = targets.SelectMany(target => target.Milestones)
            .GroupBy(milestone => milestone.Declaration.Syntax.Id.Text)
            .ToImmutableDictionary(group => group.Key, group => group.First());
    }

    /// <summary>Binds a case.</summary>
    public BoundCase BindCase(Located<CaseSyntax> declaration)
    {
        var (syntax, errors) = (declaration.Syntax, _context.ErrorsIn(declaration.Source));
        var milestone = _milestones.TryGetValue(syntax.Milestone.Text, out var found) ? found : null;
        if (milestone is null) errors.ReportUnknownMilestone(syntax.Milestone.Text, _milestones.Keys, syntax.Milestone.Span);
        if (syntax.Expectations.IsEmpty) errors.ReportNothingExpected(syntax.Name.Span);
        var rounds = BindRounds(declaration, errors);
        var keys = rounds.SelectMany(round => round.Rosters).SelectMany(roster => roster.Members).Select(member => member.Key).OfType<string>().ToImmutableHashSet();
        var expectations = syntax.Expectations.Select(expectation => BindExpectation(expectation, milestone, keys, errors)).ToImmutableArray();
        return new BoundCase(declaration, rounds, expectations);
    }

    private ImmutableArray<BoundCaseRound> BindRounds(Located<CaseSyntax> declaration, BindingErrors errors)
    {
        var first = new Dictionary<Numbers.CalendarDate, TextSpan>();
        foreach (var date in declaration.Syntax.Rounds.Select(round => round.Date))
        {
            if (first.TryGetValue(date.Date, out var earlier)) errors.ReportCaseSecond($"The round of {date.Date}", date.Span, declaration.At(earlier));
            else first.Add(date.Date, date.Span);
            if (date.Date.CompareTo(declaration.Syntax.On.Date) > 0) errors.ReportRoundAfterCase(declaration.Syntax.On.Date.ToString(), date.Span);
        }

        return declaration.Syntax.Rounds
            .OrderBy(round => round.Date.Date)
            .Select(round => BindRound(round, declaration, errors))
            .ToImmutableArray();
    }

    private BoundCaseRound BindRound(CaseRoundSyntax round, Located<CaseSyntax> declaration, BindingErrors errors)
    {
        var members = BindMembers(round, declaration, errors).ToLookup(member => member.Entity, member => member.Member);
        var incomplete = new Dictionary<EntitySymbol, long?>();
        foreach (var syntax in round.Incomplete)
        {
            if (_context.Symbols.FindRoster(syntax.Roster.Text) is { } entity) incomplete[entity] = syntax.KnownTotal?.Value;
            else if (!_context.LostNames.Contains(syntax.Roster.Text)) errors.ReportUnknownEntity(syntax.Roster.Text, syntax.Roster.Span, Rosters.Select(roster => roster.Plural));
        }

        return new BoundCaseRound(
            round.Date.Date,
            _context.Symbols.Entities
                .Where(entity => members.Contains(entity) || incomplete.ContainsKey(entity))
                .Select(entity => new BoundCaseRoster(
                    entity, !incomplete.ContainsKey(entity), incomplete.TryGetValue(entity, out var total) ? total : null, members[entity].ToImmutableArray()))
                .ToImmutableArray());
    }

    private IEnumerable<(EntitySymbol Entity, BoundCaseMember Member)> BindMembers(CaseRoundSyntax round, Located<CaseSyntax> declaration, BindingErrors errors)
    {
        var values = new CaseValueBinder(_context, declaration.Source);
        var first = new Dictionary<(EntitySymbol Entity, string? Key), TextSpan>();
        foreach (var member in round.Members)
        {
            if (_context.Symbols.FindEntity(member.Entity.Text) is not { } entity)
            {
                if (!_context.LostNames.Contains(member.Entity.Text)) errors.ReportUnknownEntity(member.Entity.Text, member.Entity.Span, _context.Symbols.Entities.Select(known => known.Name));
                continue;
            }

            if (entity.IsSingle && member.Key is { } surplus) errors.ReportCaseKeyOfSingle(entity, surplus.Span);
            if (!entity.IsSingle && member.Key is null) errors.ReportCaseKeyMissing(entity, member.Entity.Span);
            var key = (entity, member.Key?.Value);
            if (first.TryGetValue(key, out var earlier)) errors.ReportCaseSecond(member.Key is null ? $"'{entity.Name}'" : $"{entity.Name} \"{key.Value}\"", member.Entity.Span, declaration.At(earlier));
            else first.Add(key, member.Entity.Span);
            yield return (entity, new BoundCaseMember(entity.IsSingle ? null : member.Key?.Value, values.BindValues(entity, member.Values)));
        }
    }

    private IEnumerable<EntitySymbol> Rosters => _context.Symbols.Entities.Where(entity => !entity.IsSingle);

    private BoundExpectation BindExpectation(ExpectationSyntax syntax, BoundMilestone? milestone, ImmutableHashSet<string> keys, BindingErrors errors)
    {
        var words = syntax.Member is null ? CaseWords.Statuses : CaseWords.OfMembers;
        if (!words.Contains(syntax.Word.Text)) errors.ReportUnknownStatus(syntax.Word.Text, syntax.Member is null ? "a milestone" : "a member", words, syntax.Word.Span);
        if (syntax.Member is { } member && !keys.Contains(member.Value)) errors.ReportUnknownCaseMember(member.Value, keys, member.Span);
        if (syntax.Member is { } whose && syntax.Reading is { } under) errors.ReportMemberUnderReading(whose.Value, PathOf(under), under.Span);
        var assumption = syntax.Reading is { } reading && syntax.Member is null && milestone is not null ? FindAssumption(reading, milestone, errors) : null;
        return new BoundExpectation(syntax, syntax.Member?.Value, syntax.Word.Text, assumption, syntax.Reading is { } name ? name.Segments[name.Segments.Length - 1].Text : null);
    }

    private AssumptionSymbol? FindAssumption(NameExpressionSyntax reading, BoundMilestone milestone, BindingErrors errors)
    {
        var declared = AssumptionsOf(milestone);
        var name = reading.Segments[reading.Segments.Length - 1].Text;
        var having = declared
            .Where(assumption => reading.Segments.Length == 1 || assumption.Symbol.Name == reading.Segments[0].Text)
            .Where(assumption => assumption.Readings.Any(known => known.Syntax.Name.Text == name))
            .Select(assumption => assumption.Symbol)
            .ToList();
        if (having.Count == 0)
        {
            var known = declared.SelectMany(assumption => assumption.Readings).Select(one => one.Syntax.Name.Text).Distinct();
            errors.ReportUnknownReading(milestone.Declaration.Syntax.Id.Text, name, known, reading.Span);
        }

        if (having.Count > 1) errors.ReportReadingOfSeveral(having.Select(assumption => assumption.Name).ToList(), name, reading.Span);
        return having.FirstOrDefault();
    }

    private static string PathOf(NameExpressionSyntax name) => string.Join(".", name.Segments.Select(segment => segment.Text));

    private List<BoundAssumptionDeclaration> AssumptionsOf(BoundMilestone milestone)
    {
        var id = milestone.Declaration.Syntax.Id.Text;
        if (_assumptionsOf.TryGetValue(id, out var known)) return known;
        var used = new HashSet<AssumptionSymbol>(Figures.PiecesOf(milestone).OfType<BoundAssumption>().Select(use => use.Assumption));
        return _assumptionsOf[id] = _assumptions.Where(assumption => used.Contains(assumption.Symbol)).ToList();
    }
}
