// Letters as they are compared where somebody looks for a word.

/** Without marks, and alike where people write them alike. */
export function plain(text: string): string {
  return text.normalize("NFKD").replace(/\p{M}|ـ/gu, "").toLocaleLowerCase().replace(/[أإآٱ]/g, "ا").replace(/ى/g, "ي").replace(/ة/g, "ه");
}
