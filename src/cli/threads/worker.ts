import type { readEpisode } from '../../notes/read-episode.ts';
import { makeReadOnce } from '../read-once.ts';
import { checkSource, readSource } from './answer.ts';
import { type Claims, claim } from './claims.ts';
import type { Answer, Source, Task } from './task.ts';

/** What was found for texts, by their places in the task. */
export type Found<T extends Task> = readonly (readonly [at: number, answer: Answer<T>])[];

/** Does what nobody else has taken of a task. */
export type Work = <T extends Task>(task: T, claims: Claims) => Found<T>;

/** Makes what one thread works with: it remembers the episodes that it has read, and checks these first. */
export function makeWork(): Work {
  const read = makeReadOnce();
  const known = new Set<string>();
  return <T extends Task>(task: T, claims: Claims) => {
    const found: (readonly [number, Answer<T>])[] = [];
    const take = (at: number, source: Source) => {
      if (claim(claims, at)) {
        known.add(source.path);
        found.push([at, answer(task, source, read) as Answer<T>]);
      }
    };
    for (const at of inOrder(task, known)) {
      const source = task.sources[at];
      if (source !== undefined) take(at, source);
    }
    return found;
  };
}

/** What is known comes first, then what is long: whoever is left with the last piece is not to keep the others waiting. */
function inOrder({ sources }: Task, known: ReadonlySet<string>): number[] {
  const rank = ({ path, text }: Source) => text.length + (known.has(path) ? Number.MAX_SAFE_INTEGER / 2 : 0);
  const ranks = sources.map(rank);
  return [...sources.keys()].sort((a, b) => (ranks[b] ?? 0) - (ranks[a] ?? 0));
}

function answer(task: Task, source: Source, read: typeof readEpisode) {
  return task.kind === 'read' ? readSource(source, read) : checkSource(source, task, read);
}
