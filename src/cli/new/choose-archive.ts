import { firstArchive } from '../../archive/new-file.ts';
import type { EpisodeFacts } from '../../notes/context.ts';
import { placeOf } from '../../notes/episode-pattern.ts';
import { readArchives } from '../archives.ts';
import type { Disk } from '../disk.ts';
import { message } from '../message.ts';
import { shown } from '../paths.ts';
import type { Selection } from '../selection.ts';
import { readSources } from '../sources.ts';
import type { Terminal } from '../terminal.ts';
import { makeCrew } from '../threads/crew.ts';
import { Unusable } from '../unusable.ts';

/** An archive by the folder that holds it, with all of its episodes. */
interface ChosenArchive {
  readonly folder: string;
  readonly facts: readonly EpisodeFacts[];
}

/** Finds the one archive in or around a folder, or the place of a first one; throws where there are several. */
export async function chooseArchive(
  folder: string,
  { episodes }: Selection,
  disk: Disk,
  { cwd, helpers }: Terminal,
): Promise<ChosenArchive> {
  const placed = episodes.filter((path) => archiveOf(path, disk) !== undefined);
  const archives = [...new Set(placed.map((path) => archiveOf(path, disk) ?? ''))];
  const [only, other] = archives;
  if (only === undefined) {
    return { folder: placeIn(folder, disk), facts: [] };
  }
  if (other !== undefined) {
    const names = archives.map((archive) => shown(cwd, archive)).sort();
    throw new Unusable(message('There are several archives, name one of them: {0}.', names.join(', ')));
  }
  const crew = makeCrew(helpers);
  const { whole } = await readArchives(readSources(placed, disk), disk, crew);
  crew.end();
  return { folder: only, facts: whole().flat() };
}

function archiveOf(path: string, disk: Disk): string | undefined {
  return placeOf(path, disk.configOf(path).episodes)?.archive;
}

function placeIn(folder: string, disk: Disk): string {
  const pattern = disk.configOf(`${folder}/next`).episodes;
  const first = pattern && firstArchive(pattern);
  return first ?? (folder.endsWith('/episodes') ? folder : `${folder}/episodes`);
}
