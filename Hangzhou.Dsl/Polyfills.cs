// What netstandard2.0 lacks for records and init; linked into both netstandard2.0 projects.
#pragma warning disable IDE0130
namespace System.Runtime.CompilerServices;

internal static class IsExternalInit;
