import type { CheckedSource } from './archives.ts';
import { checkSources } from './cache/check-sources.ts';
import { checkConfigurations, checkNames, problemsOf } from './check-show.ts';
import { checkTemplates } from './check-templates.ts';
import type { Disk, GivenFile } from './disk.ts';
import type { LeaveOut } from './left-out.ts';
import { openPaths, readGiven } from './open-paths.ts';
import { makePrinter } from './printer.ts';
import type { FileProblems } from './problems.ts';
import type { CheckArguments } from './read-arguments.ts';
import type { Selection } from './selection.ts';
import { readSources, type Sources } from './sources.ts';
import { reaches } from './tally.ts';
import { tellLeftOut } from './tell-left-out.ts';
import type { Terminal } from './terminal.ts';
import { type Crew, makeCrew } from './threads/crew.ts';

/** All that a run works on. */
export interface Run {
  readonly options: CheckArguments;
  readonly terminal: Terminal;
  readonly crew: Crew;
  readonly disk: Disk;
  readonly selection: Selection;
  readonly sources: Sources;
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
  const start = (file?: GivenFile) => startRun({ options, terminal, crew }, leaveOut, file);
  const run = start(given);
  if (options.fix) {
    const { fixEpisodes, mendedText } = await import('./fix-episodes.ts');
    if (given === undefined) {
      return finish(run, await fixEpisodes(run), hasFailed);
    }
    const text = await mendedText(run, given);
    await terminal.print(given.mark + text);
    return check(start({ ...given, text }), hasFailed);
  }
  return check(run, hasFailed);
}

function startRun(
  at: Pick<Run, 'options' | 'terminal' | 'crew'>,
  leaveOut: LeaveOut,
  given: GivenFile | undefined,
): Run {
  const { levels, asOf: now = Date.now() } = at.options;
  const { disk, selection } = openPaths(at.options, { cwd: at.terminal.cwd, levels, given, leaveOut });
  return { disk, selection, now, sources: readSources(selection.episodes, disk), ...at };
}

async function check(run: Run, hasFailed: () => boolean): Promise<number> {
  const { options, terminal, disk, crew, sources, now } = run;
  // What comes on standard input is seldom the same again.
  const cache = options.noCache || options.stdinPath !== undefined ? undefined : terminal.cache;
  return finish(run, await checkSources(sources, { disk, crew, now, cache }), hasFailed);
}

async function finish(
  run: Run,
  checked: readonly CheckedSource[],
  hasFailed: () => boolean,
): Promise<number> {
  const { options, terminal, disk, crew, selection } = run;
  crew.end();
  const printer = makePrinter(options, terminal, disk);
  await printer.begin();
  for await (const found of findProblems(selection, disk, checked)) {
    await printer.add(found);
  }
  const tally = await printer.end(checked.length);
  return hasFailed() ? 2 : reaches(tally, options.failOn) ? 1 : 0;
}

async function* findProblems(
  selection: Selection,
  disk: Disk,
  checked: readonly CheckedSource[],
): AsyncGenerator<FileProblems> {
  yield* checkConfigurations(selection, disk);
  yield* problemsOf(checked, disk);
  yield* await checkTemplates(selection, disk);
  yield* checkNames(selection, disk);
}
