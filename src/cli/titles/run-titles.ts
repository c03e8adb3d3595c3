import { manyTitles } from '../../titles/many-titles.ts';
import type { Disk, GivenFile } from '../disk.ts';
import type { LeaveOut } from '../left-out.ts';
import { openPaths, readGiven } from '../open-paths.ts';
import { shown } from '../paths.ts';
import { tellLeftOut } from '../tell-left-out.ts';
import type { Terminal } from '../terminal.ts';
import { type BareFile, findBare } from './bare-file.ts';
import { type FilledFile, type FilledUrl, fillFile } from './fill-file.ts';
import { openTitles } from './open-titles.ts';
import { showProgress } from './progress.ts';
import { NO_TITLES, type TitlesTally, titlesSummary, withTitles } from './tally-titles.ts';
import type { TitlesArguments } from './title-arguments.ts';
import { titlesJson, titlesText } from './titles-format.ts';
import { writeFile } from './write-file.ts';

/** All that a run works on. */
interface Run {
  readonly options: TitlesArguments;
  readonly terminal: Terminal;
  readonly disk: Disk;
  readonly given: GivenFile | undefined;
  readonly files: readonly BareFile[];
  /** Prints what is no text of a file. */
  readonly print: Terminal['print'];
}

/** Episodes in the order of their numbers. */
const BY_NUMBER = new Intl.Collator('en', { numeric: true });

/** Finds the titles of the bare URLs of episodes, writes them where that is wanted, and answers the exit code. */
export async function runTitles(
  options: TitlesArguments,
  terminal: Terminal,
  version: string,
): Promise<number> {
  const { leaveOut, hasFailed } = tellLeftOut(terminal);
  const given = await readGiven(options, terminal, leaveOut);
  if (options.stdinPath !== undefined && given === undefined) {
    return 2;
  }
  const run = startRun(options, terminal, leaveOut, given);
  const tally = await fillAll(run, version);
  if (!options.json) {
    const summary = titlesSummary(tally, run.files.length, options.write);
    await run.print(`${terminal.toText(summary)}\n`);
  }
  return hasFailed() ? 2 : tally.links < tally.urls ? 1 : 0;
}

function startRun(
  options: TitlesArguments,
  terminal: Terminal,
  leaveOut: LeaveOut,
  given: GivenFile | undefined,
): Run {
  const { disk, selection } = openPaths(options, { cwd: terminal.cwd, levels: {}, given, leaveOut });
  const paths = selection.episodes.toSorted(BY_NUMBER.compare);
  const files = paths.flatMap((path) => findBare(path, disk) ?? []);
  // The text of the file has standard output for itself.
  const print = options.write && given ? terminal.tell : terminal.print;
  return { options, terminal, disk, given, files, print };
}

async function fillAll(run: Run, version: string): Promise<TitlesTally> {
  const { options, terminal, files } = run;
  const asked = new Set(files.flatMap(({ urls }) => urls.map((url) => url.asked)));
  const progress = await showProgress(asked, terminal);
  const stop = new AbortController();
  const titles = openTitles(options, terminal, version);
  const answersTo = manyTitles(titles, asked, stop.signal, progress.step);
  const releaseSignals = terminal.holdSignals();
  let tally = NO_TITLES;
  try {
    for (const file of files) {
      if (!options.write && !terminal.hasReader()) break;
      const filled = fillFile(file, await answersTo(file.urls.map((url) => url.asked)));
      await progress.clear();
      const urls = await finish(file, filled, run);
      tally = withTitles(tally, urls);
    }
    if (files.length === 0) await printGiven(run);
  } finally {
    stop.abort();
    releaseSignals();
  }
  return tally;
}

/** Writes and prints what has become of a file. */
async function finish(file: BareFile, filled: FilledFile, run: Run): Promise<readonly FilledUrl[]> {
  const { options, terminal, disk, given, print } = run;
  const urls = options.write && !given ? writeFile(file, filled, disk) : filled.urls;
  if (given) await printGiven(run, filled.text);
  const { toText, isColoured } = terminal;
  const format = options.json
    ? titlesJson(toText)
    : titlesText(toText, isColoured && print === terminal.print);
  const name = shown(terminal.cwd, file.path);
  await print(urls.map((url) => format(url, name)).join(''));
  return urls;
}

async function printGiven({ options, terminal, given }: Run, text = given?.text): Promise<void> {
  if (options.write && given) await terminal.print(given.mark + text);
}
