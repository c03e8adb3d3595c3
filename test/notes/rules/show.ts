import { contextOf } from '../../../src/archive/context.ts';
import type { Context } from '../../../src/notes/context.ts';
import { archived } from './dates.ts';

type Headings = readonly string[];

/** What is known of episode 014 of a show, from the headings of its earlier and its later episodes. */
export function shown(earlier: readonly Headings[], later: readonly Headings[] = [], guest = '-'): Context {
  const facts = (first: number) => (headings: Headings, at: number) => {
    const id = String(first + at).padStart(3, '0');
    const body = headings.map((heading) => `### ${heading}\n\n- Topic\n`).join('\n');
    return archived(id, `# ${id}\n\n- Guest: ${guest}\n\n${body}`);
  };
  const own = archived('014', '# 014\n');
  return contextOf(own.path, [...earlier.map(facts(1)), ...later.map(facts(15)), own]);
}
