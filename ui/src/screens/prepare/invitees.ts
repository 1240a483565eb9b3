// What is proposed of a list of invitees, and what a person says of it instead.

import type { Chosen, Columns, Field, InviteeLine, InviteeList } from "../../api/bindings";

export type Part = "all" | "look" | "refused" | "columns";
/** Nobody of the register. */
export const NEW = "new";

export const FIELDS: Field[] = ["name", "given-name", "family-name", "honorific", "sex", "female", "male", "phone", "email", "organisation", "function", "age", "number"];

/** Who the person of a row is: one of the register, or somebody new. */
export function meant(line: InviteeLine, said: Chosen | undefined): string {
  return (said ? said.person : line.taken_for) ?? NEW;
}

/** A row that a person should look at: something is unclear in it, or the register knows somebody of that name and she is not taken for her. */
export function doubtful(line: InviteeLine, warned: Set<number>): boolean {
  return warned.has(line.line.row) || (line.known.length > 0 && line.taken_for === null) || line.known.length > 1;
}

export function warnedRows(list: InviteeList): Set<number> {
  return new Set(list.warnings.flatMap((warning) => (warning.row === undefined ? [] : [warning.row])));
}

/** The rows of one part of the list. */
export function rowsOf(list: InviteeList, part: Part): InviteeLine[] {
  if (part === "all") return list.lines;
  const warned = warnedRows(list);
  return part === "look" ? list.lines.filter((line) => doubtful(line, warned)) : [];
}

/** How many would be put on the list who are not on it. */
export function invited(list: InviteeList, said: Map<number, Chosen>): number {
  return list.lines.filter((line) => {
    const chosen = said.get(line.line.row);
    if (chosen?.left_out) return false;
    return !(line.listed && meant(line, chosen) === line.taken_for);
  }).length;
}

/** The choice for a row, or nothing where it is as proposed. */
export function choice(line: InviteeLine, person: string, leftOut: boolean): Chosen | undefined {
  const id = person === NEW ? null : person;
  if (id === line.taken_for && !leftOut) return undefined;
  return { row: line.line.row, person: id, left_out: leftOut };
}

/** The columns when this one holds something else: what it holds, no other column does. */
export function moved(columns: Columns, column: number, field: Field | undefined): Columns {
  const fields = Object.fromEntries(Object.entries(columns.fields).filter(([other, at]) => at !== column && other !== field));
  return { ...columns, fields: field ? { ...fields, [field]: column } : fields };
}

/** What a column holds. */
export function heldBy(columns: Columns, column: number): Field | undefined {
  return FIELDS.find((field) => columns.fields[field] === column);
}
