import { setImmediate } from 'node:timers/promises';
import { fixAll } from '../notes/fix-all.ts';
import { type Archives, readArchives } from './archives.ts';
import { checkConfigurations, checkEpisodes, checkNames, fixEpisode } from './check-show.ts';
import { checkTemplates } from './check-templates.ts';
import type { Disk, GivenFile } from './disk.ts';
import type { LeaveOut } from './left-out.ts';
import { openPaths, readGiven } from './open-paths.ts';
import { makePrinter } from './printer.ts';
import type { FileProblems } from './problems.ts';
import type { CheckArguments } from './read-arguments.ts';
import type { Selection } from './selection.ts';
import { counted, reaches } from './tally.ts';
import { tellLeftOut } from './tell-left-out.ts';
import type { Terminal } from './terminal.ts';
import { type Crew, makeCrew } from './threads/crew.ts';

/** All that a run works on. */
interface Run {
  readonly options: CheckArguments;
  readonly terminal: Terminal;
  readonly crew: Crew;
  readonly disk: Disk;
  readonly selection: Selection;
  readonly archives: Archives;
  readonly now: number;
}

/** Checks what the arguments say, and answers the exit code. */
export async function runCheck(options: CheckArguments, terminal: Terminal): Promise<number> {
  const { leaveOut, hasFailed } = tellLeftOut(terminal);
  const given = await readGiven(options, terminal, leaveOut);
  if (options.stdinPath !== undefined && given === undefined) {
    return 2;
  }
  const crew = makeCrew(terminal.helpers);
  const start = (file: GivenFile | undefined) => startRun(options, terminal, crew, { leaveOut, given: file });
  const run = await start(given);
  if (options.fix && given !== undefined) {
    const text = mended(run, given);
    await terminal.print(given.mark + text);
    return finish(await start({ ...given, text }), hasFailed);
  }
  if (options.fix) {
    await fixEpisodes(run);
  }
  return finish(run, hasFailed);
}

async function startRun(
  options: CheckArguments,
  terminal: Terminal,
  crew: Crew,
  { leaveOut, given }: { leaveOut: LeaveOut; given: GivenFile | undefined },
): Promise<Run> {
  const { levels, asOf: now = Date.now() } = options;
  const { disk, selection } = openPaths(options, { cwd: terminal.cwd, levels, given, leaveOut });
  const archives = await readArchives(selection.episodes, disk, crew);
  return { options, terminal, crew, disk, selection, now, archives };
}

function mended({ archives, now }: Run, { path, text }: GivenFile): string {
  return archives.inOrder.includes(path) ? fixAll(text, archives.contextOf(path, now)).text : text;
}

async function fixEpisodes({ options, terminal, archives, disk, now }: Run): Promise<void> {
  const { print, nameOf } = makePrinter(options, terminal, disk);
  const releaseSignals = terminal.holdSignals();
  for (const path of archives.inOrder) {
    const count = fixEpisode(path, archives, disk, now);
    if (count > 0) {
      const line = `Fixed ${counted(count, 'problem')} in ${nameOf(path)}.\n`;
      await (options.format === 'text' ? print(line) : terminal.tell(line));
    }
    // Signals are heard between two files.
    await setImmediate();
  }
  releaseSignals();
}

async function finish(run: Run, hasFailed: () => boolean): Promise<number> {
  const { options, terminal, disk, crew, archives, now } = run;
  const printer = makePrinter(options, terminal, disk);
  await printer.begin();
  const episodes = await checkEpisodes(archives, disk, now);
  crew.end();
  for (const found of findProblems(run, episodes)) {
    await printer.add(found);
  }
  const tally = await printer.end(archives.inOrder.length);
  return hasFailed() ? 2 : reaches(tally, options.failOn) ? 1 : 0;
}

function* findProblems({ selection, disk }: Run, episodes: readonly FileProblems[]): Generator<FileProblems> {
  yield* checkConfigurations(selection, disk);
  yield* episodes;
  yield* checkTemplates(selection, disk);
  yield* checkNames(selection, disk);
}
