import type { Part } from './template.ts';

/** Gives the text that parts of a template are by themselves: the defaults of tab stops and variables. */
export function textOf(parts: readonly Part[]): string {
  return parts
    .map((part) => {
      if (part.kind === 'text') {
        return part.text;
      }
      return (part.kind === 'stop' ? (part.choices[0] ?? '') : '') + textOf(part.content);
    })
    .join('');
}
