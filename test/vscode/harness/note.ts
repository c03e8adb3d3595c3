/** Adds a line to a test in the extension host that is printed where it passes: what it has measured. */
export function note(test: object | undefined, text: string): void {
  Object.assign(test ?? {}, { note: text });
}

/** Gives the line that a test has added. */
export function noteOf(test: object): { readonly note?: string } {
  return 'note' in test ? { note: String(test.note) } : {};
}
