import {
  type CachedFacts,
  type CacheKey,
  cachedFacts,
  readCacheLines,
  toCacheLine,
} from '../../archive/cache-text.ts';
import type { EpisodeFacts } from '../../notes/context.ts';
import type { Crew } from '../threads/crew.ts';
import type { Answer, Source, Task } from '../threads/task.ts';
import { type CachePlace, digest, keep, readKept } from './kept-file.ts';

/** Makes a crew that reads only texts whose facts were not kept under a name by an earlier run, and keeps those of all. */
export function withKnownFacts(
  { share }: Pick<Crew, 'share'>,
  place: CachePlace,
  name: string,
): Pick<Crew, 'share'> {
  const read = async (sources: readonly Source[]) => {
    const lines = readCacheLines(readKept(place, name) ?? new Uint8Array());
    const known = sources.map((source) => knownFacts(lines, source));
    const unknown = sources.filter((_, at) => known[at] === undefined);
    const found = await share({ kind: 'read', sources: unknown });
    const facts = known.flatMap((one) => one ?? found.shift() ?? []);
    if (unknown.length > 0) {
      keep(place, name, Buffer.concat(sources.flatMap((source, at) => lineOf(source, facts[at]))));
    }
    return facts;
  };
  return {
    share: async <T extends Task>(task: T) =>
      task.kind === 'read' ? ((await read(task.sources)) as Answer<T>[]) : share(task),
  };
}

function knownFacts(lines: CachedFacts, source: Source): EpisodeFacts | undefined {
  return lines.size === 0 ? undefined : cachedFacts(lines, keyOf(source));
}

function lineOf(source: Source, facts?: EpisodeFacts): Uint8Array[] {
  return facts === undefined ? [] : [toCacheLine(keyOf(source), facts)];
}

function keyOf({ path, text, config: { episodes } }: Source): CacheKey {
  return [path, digest(text), JSON.stringify([episodes?.base, episodes?.glob])];
}
