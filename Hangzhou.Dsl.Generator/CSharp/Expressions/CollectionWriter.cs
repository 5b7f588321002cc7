using System;
using System.Collections.Generic;
using Hangzhou.Dsl.Generator.CSharp.Naming;
using Hangzhou.Dsl.Generator.CSharp.Vocabulary;
using Hangzhou.Dsl.Lowering;

namespace Hangzhou.Dsl.Generator.CSharp.Expressions;

/// <summary>Writes counts and sums: each is a method with a loop over the collection's elements.</summary>
internal sealed class CollectionWriter
{
    private readonly ExpressionWriter _expressions;

    public CollectionWriter(ExpressionWriter expressions) => _expressions = expressions;

    public CSharpExpression WriteCount(LoweredCount count, Subject subject) =>
        Write("Count", count, subject, ValueKind.CountRange, count.Collection, $"default({Runtime.Tally})", new Fold(_expressions, count.Where, null));

    public CSharpExpression WriteSum(LoweredSum sum, Subject subject) =>
        Write(
            "Sum", sum, subject, ValueKind.Quantity, sum.Collection,
            $"new {Runtime.Summation}({CSharpText.Bool(sum.IsNeverNegative)})", new Fold(_expressions, sum.Where, sum.Value));

    private CSharpExpression Write(
        string stem, LoweredExpression expression, Subject subject, ValueKind kind, LoweredCollection collection, string empty, Fold fold)
    {
        // Of a whole roster it is the same for every member, who need not be handed over: the first who asks makes it for all.
        var isOfAll = !SubjectNeed.Of(expression);
        var isKept = isOfAll && !fold.IsBareCount;
        var written = new CSharpExpression(string.Empty, kind);
        return _expressions.Helpers.Call(stem, expression, isOfAll ? subject.Nobody() : subject, (own, body, name) =>
        {
            var kept = CSharpText.Literal(name);
            if (isKept) body.Add($"if ({own.Context}.Folds.TryGet({kept}, out {written.Type} kept)) return kept;");
            body.Add($"var fold = {empty};");
            fold.Write(collection, own, body);
            body.Add(isKept ? $"return {own.Context}.Folds.Keep({kept}, fold.Result);" : "return fold.Result;");
            return written;
        });
    }

    /// <summary>The loop: what is added to the fold for each element, and for those that are not listed.</summary>
    private sealed class Fold
    {
        private readonly ExpressionWriter _expressions;
        private readonly LoweredExpression? _where;
        private readonly LoweredExpression? _value;

        public Fold(ExpressionWriter expressions, LoweredExpression? where, LoweredExpression? value)
        {
            _expressions = expressions;
            _where = where;
            _value = value;
        }

        // A bare count needs no element: it adds how many there are.
        public bool IsBareCount => _where is null && _value is null;

        public void Write(LoweredCollection collection, Subject own, List<string> body)
        {
            switch (collection)
            {
                case RosterCollection roster: WriteRoster(_expressions.Vocabulary.Entity(roster.Entity), own, body); break;
                case OwnedCollection owned: WriteOwned(owned, own, body); break;
                case RelatedCollection related: WriteRelated(related, own, body); break;
                case InverseCollection inverse: WriteInverse(inverse, own, body); break;
                default: throw new InvalidOperationException($"No C# for {collection.GetType().Name}.");
            }
        }

        private void WriteRoster(NamedEntity entity, Subject own, List<string> body)
        {
            body.Add($"var roster = {own.Context}.Round.{entity.RosterName};");
            if (IsBareCount)
            {
                body.Add("fold.AddUnlistedCertain(roster.Count);");
            }
            else
            {
                body.Add("for (var i = 0; i < roster.Count; i++)");
                WriteElement("Add", entity, "roster[i]", own, body);
            }

            AddUnlisted("roster.Unlisted", isCertain: true, body);
        }

        private void WriteOwned(OwnedCollection owned, Subject own, List<string> body)
        {
            body.Add($"var size = {_expressions.WriteRead(owned.Field, own).Code};");
            if (IsBareCount) body.Add("fold.AddUnlistedCertain(size.Listed);");
            else body.Add($"for (var i = 0; i < size.Listed; i++) fold.Add({Arguments(own.ItemOf(owned.Field.Field.Ordinal, "i"))});");
            AddUnlisted("size.Unlisted", isCertain: true, body);
        }

        private void WriteRelated(RelatedCollection related, Subject own, List<string> body)
        {
            var entity = _expressions.Vocabulary.Entity(related.Entity);
            body.Add($"var keys = {_expressions.WriteRead(related.Field, own).Code};");
            body.Add($"var roster = {own.Context}.Round.{entity.RosterName};");
            body.Add("for (var i = 0; i < keys.Count; i++)");
            body.Add("{");
            body.Add("    var found = roster.Find(keys[i]);");
            // A key that is not on a roster of all lies outside; where members are missing on it, it is one of whom nothing is known.
            body.Add($"    if (found < 0 && roster.Unlisted is not 0) fold.Add({Unlisted()});");
            body.Add("    if (found < 0) continue;");
            if (IsBareCount) body.Add($"    fold.Add({Unlisted()});");
            else WriteElement("Add", entity, "roster[found]", own, body, "    ");
            body.Add("}");
            body.Add("if (!keys.IsReported) fold.AddUnlisted(null);");
        }

        private void WriteInverse(InverseCollection inverse, Subject own, List<string> body)
        {
            var owner = own.Entity ?? throw new InvalidOperationException("Only a member is named by others.");
            var entity = _expressions.Vocabulary.Entity(inverse.Entity);
            var field = owner.Fields[inverse.Field.Field.Ordinal];
            var index = inverse.WithEvidence ? field.EvidenceIndex : field.Index;
            body.Add($"var links = {own.Context}.Round.{index}.Of({own.Member}.{owner.Key});");
            if (IsBareCount)
            {
                body.Add("fold.AddUnlistedCertain(links.Certain.Length);");
                body.Add("fold.AddUnlisted(links.Unreported.Length);");
            }
            else
            {
                // A single entity has no roster: whoever of it is meant is its one member.
                body.Add($"var roster = {own.Context}.Round.{entity.RosterName};");
                body.Add("for (var i = 0; i < links.Certain.Length; i++)");
                WriteElement("Add", entity, entity.Entity.IsSingle ? "roster" : "roster[links.Certain[i]]", own, body);
                body.Add("for (var i = 0; i < links.Unreported.Length; i++)");
                WriteElement("AddPossible", entity, entity.Entity.IsSingle ? "roster" : "roster[links.Unreported[i]]", own, body);
            }

            AddUnlisted("links.Unlisted", isCertain: false, body);
        }

        private void WriteElement(string add, NamedEntity entity, string element, Subject own, List<string> body, string indentation = "")
        {
            body.Add(indentation + "{");
            body.Add($"{indentation}    var element = new {entity.View}({element});");
            body.Add($"{indentation}    fold.{add}({Arguments(Subject.Of(entity, "element", own.Context))});");
            body.Add(indentation + "}");
        }

        private string Arguments(Subject element)
        {
            var fulfils = _where is null ? Runtime.Truth + ".Yes" : _expressions.WriteTruth(_where, element);
            return _value is null ? fulfils : fulfils + ", " + _expressions.WriteQuantity(_value, element);
        }

        private string Unlisted() =>
            Runtime.Truth + (_where is null ? ".Yes" : ".Unknown") + (_value is null ? string.Empty : $", {Runtime.Quantity}.Unknown");

        private void AddUnlisted(string count, bool isCertain, List<string> body) =>
            body.Add($"fold.{(isCertain && IsBareCount ? "AddUnlistedCertain" : "AddUnlisted")}({count});");
    }
}
