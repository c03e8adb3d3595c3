import { readdir, readFile } from 'node:fs/promises';
import { join, relative, resolve, sep } from 'node:path';
import { checkFiles, isHidden } from '../archive/check-files.ts';
import { contextOf } from '../archive/context.ts';
import { byNumber, factsOf } from '../archive/facts.ts';
import { check } from '../notes/check.ts';
import type { EpisodeFacts } from '../notes/context.ts';
import type { Episode } from '../notes/episode.ts';
import { placeOf } from '../notes/episode-pattern.ts';
import { type OutlineItem, outline } from '../notes/outline.ts';
import { positions } from '../notes/position.ts';
import { readEpisode } from '../notes/read-episode.ts';
import { format } from '../notes/rule.ts';

/** An episode as it was read from disk. */
interface Read {
  readonly path: string;
  readonly text: string;
  readonly episode: Episode;
  readonly facts: EpisodeFacts;
}

/**
 * Prints the outlines of all episodes below a folder, and their problems, as text; the files that are problems by their
 * names come last. The answer ends without a line break. `now` is in milliseconds since 1970 (UTC). Rejects where the
 * folder cannot be read.
 */
export async function report(folder: string, now: number = Date.now()): Promise<string> {
  const files = (await readdir(folder, { recursive: true })).map((path) => path.split(sep).join('/'));
  const paths = files.filter(
    (path) => placeOf(resolve(folder, path)) !== undefined && !path.includes('node_modules/'),
  );
  const all = await Promise.all(paths.map((path) => read(folder, path)));
  const archive = all.map(({ facts }) => facts);
  const sorted = all.toSorted((a, b) => byNumber(a.facts, b.facts));
  return [
    ...sorted.map((one) => [one.path, ...outlineLines(one), ...problemLines(one, archive, now)].join('\n')),
    ...fileProblems(folder, files),
  ].join('\n\n');
}

function fileProblems(folder: string, files: readonly string[]): string[] {
  const shown = files.filter((path) => !isHidden(path)).map((path) => resolve(folder, path));
  return checkFiles(shown.map((path) => path.split(sep).join('/'))).map(
    ({ path, rule, severity, message }) => {
      const name = relative('.', path);
      return `${name}\n  ${name}:1:1 ${severity} ${format(message)} (${rule})`;
    },
  );
}

async function read(folder: string, path: string): Promise<Read> {
  const text = await readFile(join(folder, path), 'utf8');
  const episode = readEpisode(text);
  return {
    path: relative('.', join(folder, path)),
    text,
    episode,
    facts: factsOf(resolve(folder, path), episode, text),
  };
}

function outlineLines({ episode }: Read): string[] {
  const lines = (items: readonly OutlineItem[], indent: string): string[] =>
    items
      .filter(({ kind }) => kind !== 'link')
      .flatMap((item) => [indent + line(item), ...lines(item.children, `${indent}  `)]);
  return lines(outline(episode), '  ');
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

function problemLines(
  { path, text, episode, facts }: Read,
  archive: readonly EpisodeFacts[],
  now: number,
): string[] {
  const at = positions(text);
  return check(episode, contextOf(facts.path, archive, now)).problems.map((problem) => {
    const { line: row, column } = at(problem.span.start);
    return `  ${path}:${row}:${column} ${problem.severity} ${format(problem.message)} (${problem.rule})`;
  });
}
