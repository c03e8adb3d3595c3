import { createHash } from 'node:crypto';
import { steadySince } from '../../notes/dates/steady-since.ts';
import type { CheckedSource } from '../archives.ts';
import type { Sources } from '../sources.ts';
import type { CheckedText, Source } from '../threads/task.ts';
import { type CachePlace, keep, readKept } from './kept-file.ts';

/** What was kept: all that the answers depend on, in a digest, and the answers in their order. */
interface Kept {
  readonly key: string;
  readonly answers: readonly (readonly [at: number, problems: CheckedText['problems']])[];
}

/** The answers of the last run over whole archives. */
export interface KnownAnswers {
  /** Gives them where nothing has changed that they depend on, the time included. */
  readonly find: () => CheckedSource[] | undefined;
  readonly keep: (checked: readonly CheckedSource[]) => void;
}

/** Opens what was kept under a name for texts that are checked at a time, in milliseconds since 1970 (UTC). */
export function openAnswers(place: CachePlace, name: string, { own }: Sources, now: number): KnownAnswers {
  const key = keyOf(own, now);
  return {
    find: () => {
      const kept = parse(readKept(place, name));
      return kept?.key === key
        ? kept.answers.flatMap(([at, problems]) => withText(own[at], problems))
        : undefined;
    },
    keep: (checked) => {
      const at = new Map(own.map(({ path }, index) => [path, index]));
      const answers = checked.map(({ path, problems }) => [at.get(path) ?? -1, problems] as const);
      // What threw is to be told again.
      if (checked.every(({ failures }) => failures.length === 0)) {
        keep(place, name, Buffer.from(JSON.stringify({ key, answers } satisfies Kept)));
      }
    },
  };
}

function withText(source: Source | undefined, problems: CheckedText['problems']): CheckedSource[] {
  return source === undefined ? [] : [{ ...source, problems, failures: [] }];
}

/** What was kept is exactly what this build has written. */
function parse(bytes: Uint8Array | undefined): Kept | undefined {
  return bytes && JSON.parse(Buffer.from(bytes).toString());
}

function keyOf(sources: readonly Source[], now: number): string {
  const configs = [...new Set(sources.map(({ config }) => config))];
  const since = steadySince(
    now,
    configs.flatMap(({ airs }) => airs ?? []),
  );
  const hash = createHash('sha256').update(JSON.stringify([since, configs]));
  for (const { path, text, config } of sources) {
    hash.update(JSON.stringify([path, text.length, configs.indexOf(config)])).update(text);
  }
  return hash.digest('hex');
}
