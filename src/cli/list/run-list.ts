import { listEpisodes } from '../../archive/episode-list.ts';
import { readArchives } from '../archives.ts';
import { openPaths } from '../open-paths.ts';
import { shown } from '../paths.ts';
import { readSources } from '../sources.ts';
import { tellLeftOut } from '../tell-left-out.ts';
import type { Terminal } from '../terminal.ts';
import { makeCrew } from '../threads/crew.ts';
import { toJson } from './json.ts';
import type { ListArguments } from './list-arguments.ts';
import { toTable } from './table.ts';

/** Lists the episodes that the arguments name, and answers the exit code. */
export async function runList(options: ListArguments, terminal: Terminal): Promise<number> {
  const { cwd, print, toText } = terminal;
  const { leaveOut, hasFailed } = tellLeftOut(terminal);
  const { disk, selection } = openPaths(options, { cwd, levels: {}, given: undefined, leaveOut });
  const crew = makeCrew(terminal.helpers);
  const { inOrder, whole } = await readArchives(readSources(selection.episodes, disk), disk, crew);
  crew.end();
  const wanted = new Set(inOrder);
  const now = options.asOf ?? Date.now();
  const listed = whole()
    .flatMap((episodes) => listEpisodes(episodes, now, disk.configOf(episodes[0]?.path ?? '')))
    .filter(({ facts, state }) => wanted.has(facts.path) && options.states.includes(state));
  const nameOf = (path: string) => shown(cwd, path);
  await print(options.format === 'json' ? toJson(listed, nameOf) : toTable(listed, nameOf, toText));
  return hasFailed() ? 2 : 0;
}
