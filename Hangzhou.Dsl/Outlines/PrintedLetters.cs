using System.Text;
using Hangzhou.Dsl.Text;

namespace Hangzhou.Dsl.Outlines;

/// <summary>
/// Letters as a printed page holds them, told as the letters that they are: full-width forms, ligatures, and the forms of radicals that
/// programs which draw text from a PDF put for whole characters. A table of our own, since the framework's normal forms are left out on a
/// machine, or in a program, without ICU: the same text must have the same digest everywhere.
/// </summary>
internal static class PrintedLetters
{
    private const char FirstRadical = '\u2F00';
    private const char FirstLigature = '\uFB00';

    private const string Radicals =
        "一丨丶丿乙亅二亠人儿入八冂冖冫几凵刀力勹匕匚匸十卜卩厂厶又口囗土士夂夊夕大女子宀寸小尢尸屮山巛工己巾干幺广廴" +
        "廾弋弓彐彡彳心戈戶手支攴文斗斤方无日曰月木欠止歹殳毋比毛氏气水火爪父爻爿片牙牛犬玄玉瓜瓦甘生用田疋疒癶白皮皿" +
        "目矛矢石示禸禾穴立竹米糸缶网羊羽老而耒耳聿肉臣自至臼舌舛舟艮色艸虍虫血行衣襾見角言谷豆豕豸貝赤走足身車辛辰辵" +
        "邑酉釆里金長門阜隶隹雨靑非面革韋韭音頁風飛食首香馬骨高髟鬥鬯鬲鬼魚鳥鹵鹿麥麻黃黍黑黹黽鼎鼓鼠鼻齊齒龍龜龠";

    private static readonly string[] Ligatures = ["ff", "fi", "fl", "ffi", "ffl", "st", "st"];

    /// <summary>The text in plain letters; white space stays as it is.</summary>
    public static string ToPlain(string text)
    {
        var plain = new StringBuilder(text.Length);
        foreach (var c in text)
        {
            if (c - FirstLigature is var ligature and >= 0 && ligature < Ligatures.Length) plain.Append(Ligatures[ligature]);
            else if (c - FirstRadical is var radical and >= 0 && radical < Radicals.Length) plain.Append(Radicals[radical]);
            else plain.Append(FullWidth.Fold(c));
        }

        return plain.ToString();
    }
}
