/** An episode of these presenters, each with the Markdown of their section. */
export function sections(...parts: readonly (readonly [heading: string, notes: string])[]): string {
  const body = parts.map(([heading, notes]) => `### ${heading}\n\n${notes}\n`);
  return ['# 014\n\n- Hosted by @kaze\n- Guest: -\n', '## Contents\n', ...body].join('\n');
}
