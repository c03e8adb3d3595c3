import { stat } from 'node:fs/promises';
import { type OutlineItem, outline } from '../notes/outline.ts';
import { readEpisode } from '../notes/read-episode.ts';
import { readArchives } from './archives.ts';
import { checkConfigurations, checkNames, problemsOf } from './check-show.ts';
import { harmless } from './columns.ts';
import { openDisk } from './disk.ts';
import { makeToText } from './message.ts';
import { absolute, shown } from './paths.ts';
import type { FileProblems } from './problems.ts';
import { select } from './selection.ts';
import { readSources } from './sources.ts';
import { makeCrew } from './threads/crew.ts';

/** For those who work on the code, it is in English. */
const toText = makeToText();

/**
 * Prints the outlines of all episodes below a folder, and their problems, as text; the files that are problems by their
 * names come last, and what is left out behind them. The answer ends without a line break. `now` is in milliseconds since 1970
 * (UTC). Rejects where the folder is not there.
 */
export async function report(folder: string, now: number = Date.now()): Promise<string> {
  await stat(folder);
  const leftOut = new Set<string>();
  const top = absolute('.', folder);
  const disk = openDisk({
    folders: [top],
    levels: {},
    leaveOut: ({ path, reason }) => leftOut.add(toText(reason(shown('.', path)))),
  });
  const selection = select([top], disk);
  const archives = await readArchives(readSources(selection.episodes, disk), disk, makeCrew());
  const checked = problemsOf(await archives.check(now), disk);
  const episodes = checked.map((found) => {
    return [shown('.', found.path), ...outlineLines(found), ...problemLines(found)];
  });
  const others = [...checkConfigurations(selection, disk), ...checkNames(selection, disk)]
    .filter(({ problems }) => problems.length > 0)
    .map((file) => [shown('.', file.path), ...problemLines(file)]);
  leftOut.delete(`${shown('.', top)} holds no episodes`);
  return [...episodes, ...others, ...[...leftOut].map((line) => [line])]
    .map((lines) => lines.map((text) => harmless(text)).join('\n'))
    .join('\n\n');
}

function outlineLines({ text }: FileProblems): string[] {
  const lines = (items: readonly OutlineItem[], indent: string): string[] =>
    items
      .filter(({ kind }) => kind !== 'link')
      .flatMap((item) => (item.kind === 'header' ? item.children : item))
      .flatMap((item) => [indent + line(item), ...lines(item.children, `${indent}  `)]);
  return lines(outline(readEpisode(text)), '  ');
}

function line({ kind, label, value, count, absent, children }: OutlineItem): string {
  switch (kind) {
    case 'field':
      return `${label}: ${value}`;
    case 'topic':
      return children.length === 0 ? label : `${label} (links: ${count})`;
    default:
      return `${label}${absent ? ' (absent)' : ''} (topics: ${count})`;
  }
}

function problemLines({ path, problems }: FileProblems): string[] {
  const name = shown('.', path);
  return problems.map(({ rule, severity, message, start }) => {
    return `  ${name}:${start.line}:${start.column} ${severity} ${toText(message)} (${rule})`;
  });
}
