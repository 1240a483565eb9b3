// A line that begins with a letter and a colon says what it holds. The letters of every language count in every language.

export const PREFIXED = ["recommendation", "decision", "petition", "question", "off-record"] as const;
export type Prefixed = (typeof PREFIXED)[number];

/** The letters that stand for each kind of line. */
export type Prefixes = [letters: string, mark: Prefixed][];

/** What a line says of itself, and its text without that. A question mark needs no colon. */
export function unprefixed(line: string, prefixes: Prefixes): { mark: Prefixed; text: string } | undefined {
  const start = line.trimStart();
  for (const [letters, mark] of prefixes) {
    if (start.slice(0, letters.length).toLocaleUpperCase() !== letters.toLocaleUpperCase()) continue;
    const rest = start.slice(letters.length);
    const colon = /^\s*:/.exec(rest);
    if (!colon && mark !== "question") continue;
    const text = rest.slice(colon?.[0].length ?? 0).trim();
    if (text) return { mark, text };
  }
  return undefined;
}
