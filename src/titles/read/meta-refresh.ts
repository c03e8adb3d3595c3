/** Gives the address that the content of a `<meta http-equiv="refresh">` leads to, as the HTML standard reads it. */
export function refreshTarget(content: string): string | undefined {
  const rest = /^\s*[\d.]+(?:\s*[;,]\s*|\s+)(.+)$/s.exec(content)?.[1];
  if (rest === undefined) return undefined;
  const named = /^url\s*=\s*(.*)$/is.exec(rest)?.[1] ?? rest;
  const quoted = /^(["'])(.*?)(?:\1|$)/s.exec(named)?.[2];
  return (quoted ?? named).trim() || undefined;
}
