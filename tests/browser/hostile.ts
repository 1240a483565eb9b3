// Two hundred texts that a careless program would take for something else than text.

const MARKUP = [
  "<script>globalThis.hostile = 1</script>", "<img src=x onerror='globalThis.hostile = 1'>", "<svg onload='globalThis.hostile = 1'>", "<iframe src='javascript:parent.hostile = 1'>",
  "</textarea><script>globalThis.hostile = 1</script>", "</title></style></script><b data-hostile>x</b>", "<b data-hostile>gras</b>", "<!-- -->", "<![CDATA[x]]>", "<a href='javascript:hostile = 1'>lien</a>",
  "&lt;b&gt;", "&amp;amp;", "&#60;script&#62;", "&nbsp;", "&", "<", ">", "\"'><", "' onfocus='hostile = 1' autofocus='", "javascript:hostile = 1",
];
const CODE = [
  "'; DROP TABLE note; --", "\" OR 1=1 --", "%_%", "{ $name }", "{ -term }", "{\"", "}}", "{{ 7 * 7 }}", "${7 * 7}", "#{7 * 7}",
  "../../etc/passwd", "C:\\Windows\\CON", "/dev/null", "file:///etc/passwd", "null", "undefined", "NaN", "[object Object]", "__proto__", "constructor",
  "true", "-0", "1e309", "0x10", "%00", "%s%n", "\\u0000", "\\n", "=1+1", "@import 'x'",
  "#let x = 1", "$ x $", "*gras* _it_", "`x`", "](x)", "(null)", "nil", "None", "\\x3cb\\x3e", "--help", "; rm -rf ~",
];
const WRITING = [
  "א‎ב‏ג", "abc \u2067عربي\u2069 def", "\u2068+212 6\u2069", "عربي English عربي 123", "123 ٤٥٦ ۷۸۹", "(عربي) [abc]", "مُـــــحَمَّد", "ﷺ ﷽", "لا إله", "ﻻ",
  "e\u0301 é", "Z\u0351\u036b\u0343\u036a\u0302\u036b\u033d\u034f\u0334\u0319", "a\u200bb", "a\u200db", "a\u200cb", "\ufeffx", "a\u00a0b", "a\u2028b", "a\u2029b", "a\u00adb",
  "👨‍👩‍👧‍👦", "🏳️‍🌈", "🇲🇦🇫🇷", "👍🏽", "1️⃣", "ⵜⴰⵎⴰⵣⵉⵖⵜ", "中文", "𝕳𝖊𝖑𝖑𝖔", "ı İ ß ẞ", "ﬁ ﬀ",
  "W".repeat(200), "ش".repeat(200), "https://x.example/" + "y".repeat(150), "ـ".repeat(100), "  x  ", "a  b", "…", "٪ % ‰", "« » “ ”", "٫ ٬ ،",
];
const REFUSED = [
  "a\u0000b", "a\u0007b", "a\u001b[31mb", "a\u007fb", "a\u0085b", "a\u202eb", "a\u202ab", "a\u2066b", "a\u2069b", "",
  " ", "\u00a0", "x".repeat(20_001), "\u2067\u2067x\u2069", "\u202d123", "a\u0001b", "a\u009fb", "a\u000bb", "a\u000cb", "\t\n",
];
const LINES = ["a\nb", "a\n\nb", "a\tb", "<b>\n</b>", "ا\nب", "- a\n- b", "x\n=y", "{\n}", "a\r\nb".replace("\r", ""), "1\n2\n3"];

/** Two hundred, each once. */
export const HOSTILE = [
  ...MARKUP, ...CODE, ...WRITING, ...LINES, ...REFUSED,
  ...MARKUP.map((text) => `قال: ${text} ثم سكت`), ...CODE.slice(0, 30).map((text) => `Il a dit ${text}`), ...WRITING.slice(0, 20).map((text) => `${text} ${text}`),
];
