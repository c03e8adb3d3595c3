/** Writes a text as a label, in which VS Code takes `$(name)` for an icon. */
export function plainLabel(text: string): string {
  return text.replace(/\$\([A-Za-z\d-]+(?:~[A-Za-z]+)?\)/g, '\\$&');
}
