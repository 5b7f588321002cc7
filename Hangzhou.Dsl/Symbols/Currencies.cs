using System;
using System.Collections.Immutable;
using System.Linq;

namespace Hangzhou.Dsl.Symbols;

/// <summary>The currencies that money may be in: the active codes of ISO 4217.</summary>
public static class Currencies
{
    private const string ActiveCodes =
        "AED AFN ALL AMD AOA ARS AUD AWG AZN BAM BBD BDT BGN BHD BIF BMD BND BOB BRL BSD BTN BWP BYN BZD CAD CDF CHF CLP CNY COP " +
        "CRC CUP CVE CZK DJF DKK DOP DZD EGP ERN ETB EUR FJD FKP GBP GEL GHS GIP GMD GNF GTQ GYD HKD HNL HTG HUF IDR ILS INR IQD " +
        "IRR ISK JMD JOD JPY KES KGS KHR KMF KPW KRW KWD KYD KZT LAK LBP LKR LRD LSL LYD MAD MDL MGA MKD MMK MNT MOP MRU MUR MVR " +
        "MWK MXN MYR MZN NAD NGN NIO NOK NPR NZD OMR PAB PEN PGK PHP PKR PLN PYG QAR RON RSD RUB RWF SAR SBD SCR SDG SEK SGD SHP " +
        "SLE SOS SRD SSP STN SYP SZL THB TJS TMT TND TOP TRY TTD TWD TZS UAH UGX USD UYU UZS VED VES VND VUV WST XAF XCD XCG XOF " +
        "XPF YER ZAR ZMW ZWG";

    /// <summary>The codes in alphabetical order.</summary>
    public static ImmutableArray<string> Codes { get; } = ActiveCodes.Split(' ').ToImmutableArray();

    /// <summary>Whether a word is the code of a currency.</summary>
    public static bool Contains(string word) => Codes.BinarySearch(word, StringComparer.Ordinal) >= 0;

    /// <summary>Whether a word looks like the code of a currency: three capitals.</summary>
    public static bool LooksLikeOne(string word) => word.Length == 3 && word.All(letter => letter is >= 'A' and <= 'Z');
}
