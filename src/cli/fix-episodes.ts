import { setImmediate } from 'node:timers/promises';
import { fixAll } from '../notes/fix-all.ts';
import { type Archives, type CheckedSource, readArchives } from './archives.ts';
import { counted } from './counted.ts';
import type { Disk, GivenFile } from './disk.ts';
import { unwritable } from './left-out.ts';
import { message } from './message.ts';
import { makePrinter } from './printer.ts';
import { replaceText } from './replace-text.ts';
import type { Run } from './run-check.ts';

/** Mends what is safe to mend in all episodes of a run, writes and tells what this changes, and checks what is left. */
export async function fixEpisodes(run: Run): Promise<CheckedSource[]> {
  const { options, terminal, crew, disk, sources, now } = run;
  const archives = await readArchives(sources, disk, crew);
  const { print, nameOf } = makePrinter(options, terminal, disk);
  const releaseSignals = terminal.holdSignals();
  for (const path of archives.inOrder) {
    const count = fixEpisode(path, archives, disk, now);
    if (count > 0) {
      const fixed = message('Fixed {0} in {1}.', counted(count, 'problem'), nameOf(path));
      const line = `${terminal.toText(fixed)}\n`;
      await (options.format === 'text' ? print(line) : terminal.tell(line));
    }
    // Signals are heard between two files.
    await setImmediate();
  }
  releaseSignals();
  return archives.check(now);
}

/** Gives the mended text of what came on standard input; no file is written. */
export async function mendedText(run: Run, { path, text }: GivenFile): Promise<string> {
  const archives = await readArchives(run.sources, run.disk, run.crew);
  return archives.inOrder.includes(path) ? fixAll(text, archives.contextOf(path, run.now)).text : text;
}

/** Mends an episode's file, and tells the archive; answers how many problems were mended. */
function fixEpisode(path: string, archives: Archives, disk: Disk, now: number): number {
  const file = disk.read(path);
  const fixed = file && fixAll(file.text, archives.contextOf(path, now));
  if (file === undefined || fixed === undefined || fixed.text === file.text) {
    return 0;
  }
  try {
    replaceText(path, { from: file.mark + file.text, to: file.mark + fixed.text });
  } catch (error) {
    disk.leaveOut({ path, reason: unwritable(error), failed: true });
    return 0;
  }
  archives.learn(path, fixed.text);
  return fixed.count;
}
