// One person's data as a sheet of lines: what is read to her, or copied for her.

export interface Line { label: string; value: string }
export interface Section { title: string; lines: Line[] }

/** The lines that say something. */
export function said(lines: [label: string, value: string | null | undefined][]): Line[] {
  return lines.flatMap(([label, value]) => (value == null || value === "" ? [] : [{ label, value }]));
}

/** The sheet as plain text. */
export function asText(sections: Section[]): string {
  return sections
    .filter((section) => section.lines.length > 0)
    .map((section) => [section.title, ...section.lines.map((line) => `  ${line.label}: ${line.value}`)].join("\n"))
    .join("\n\n");
}

/** Is this the name that was to be typed? Spaces and the ways of writing one letter do not count. */
export function sameName(typed: string, name: string): boolean {
  const plain = (text: string) => text.normalize("NFC").replace(/\s+/gu, " ").trim();
  return plain(typed) !== "" && plain(typed) === plain(name);
}
