import { readFileSync } from 'node:fs';

/** The README as it is. */
export const readme = readFileSync('README.md', 'utf8');

/** What it says of the command line. */
export const section = /^### On the command line\n([\s\S]*?)^## /m.exec(readme)?.[1] ?? '';

/** Gives the script of a workflow by the name of its file. */
export function scriptOf(name: string): string {
  const workflow = readFileSync(`workflows/${name}.yml`, 'utf8');
  return (/ run: \|\n((?: {10}.*\n|\n)*)/.exec(workflow)?.[1] ?? '').replace(/^ {10}/gm, '');
}
