// What may be pasted into a note.

/** Without what nobody can see and no dossier keeps: control characters, and marks that turn around the text after them. */
export function cleaned(text: string): string {
  return text.replace(/\r\n?/g, "\n").replace(/[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u202a-\u202e]/g, "");
}
