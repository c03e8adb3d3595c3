import { contextOf } from '../archive/context.ts';
import { byNumber, factsOf } from '../archive/facts.ts';
import type { Context, EpisodeFacts } from '../notes/context.ts';
import { placeOf } from '../notes/episode-pattern.ts';
import { readFresh } from '../notes/read-episode.ts';
import type { Disk } from './disk.ts';
import type { Sources } from './sources.ts';
import type { Crew } from './threads/crew.ts';
import type { CheckedText, Source } from './threads/task.ts';

/** The text of an episode, with what is wrong with it. */
export type CheckedSource = CheckedText & Source;

/** The archives around the episodes that are checked. The texts of these are held. */
export interface Archives {
  /** The episodes that are checked and can be read, archive by archive and by number. */
  readonly inOrder: readonly string[];
  /** Gives the archives with all their episodes; one whose path tells of no archive is alone. */
  readonly whole: () => readonly (readonly EpisodeFacts[])[];
  readonly contextOf: (path: string, now: number) => Context;
  /** Learns the new text of an episode. */
  readonly learn: (path: string, text: string) => void;
  /** Checks all that are to be checked, in order. */
  readonly check: (now: number) => Promise<CheckedSource[]>;
}

/** Takes the facts out of the texts of all archives. */
export async function readArchives(
  { own: ownSources, others, archives }: Sources,
  disk: Disk,
  { share }: Pick<Crew, 'share'>,
): Promise<Archives> {
  const sources = new Map(ownSources.map((source) => [source.path, source]));
  const found = await share({ kind: 'read', sources: [...sources.values(), ...others] });
  const own = found.slice(0, sources.size);
  const facts = new Map(found.filter(({ path }) => !sources.has(path) || isByPath(path, disk)).map(byPath));
  const inOrder = own.toSorted(byArchive).map(({ path }) => path);
  let all = [...facts.values()];
  return {
    inOrder,
    whole: () => [
      ...archives.map((folder) => all.filter(({ archive }) => archive === folder)),
      ...own.filter(({ path }) => !facts.has(path)).map((alone) => [alone]),
    ],
    contextOf: (path, now) => contextOf(path, all, now, disk.configOf(path)),
    learn: (path, text) => {
      const config = disk.configOf(path);
      sources.set(path, { path, text, config });
      if (facts.has(path)) {
        facts.set(path, factsOf(path, readFresh(text), text, config.episodes));
        all = [...facts.values()];
      }
    },
    check: async (now) => {
      const checked = inOrder.flatMap((path) => sources.get(path) ?? []);
      const answers = await share({ kind: 'check', sources: checked, archives: all, now });
      return checked.flatMap((source, at) => ({
        ...(answers[at] ?? { problems: [], failures: [] }),
        ...source,
      }));
    },
  };
}

function byPath(facts: EpisodeFacts): [string, EpisodeFacts] {
  return [facts.path, facts];
}

function isByPath(path: string, disk: Disk): boolean {
  return placeOf(path, disk.configOf(path).episodes) !== undefined;
}

function byArchive(a: EpisodeFacts, b: EpisodeFacts): number {
  return a.archive === b.archive ? byNumber(a, b) : a.archive < b.archive ? -1 : 1;
}
