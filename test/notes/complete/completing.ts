import assert from 'node:assert/strict';
import { contextOf } from '../../../src/archive/context.ts';
import { factsOf } from '../../../src/archive/facts.ts';
import { type Cause, completeAt, placeAt } from '../../../src/notes/complete/complete.ts';
import type { Completion } from '../../../src/notes/complete/completion.ts';
import type { EpisodeFacts } from '../../../src/notes/context.ts';
import { readEpisode } from '../../../src/notes/read-episode.ts';
import { applyEdits } from '../../../src/notes/span.ts';

export const RY = '[ry](https://twitter.com/ry_0213)';
export const KITA = '[北川亮さん](https://x.com/kitagry)';

/** An archive of a show: three regular presenters, of whom one has changed the form of the name, and two guests. */
export const SHOW = archive(
  ['2026-10-16', '@ryojsb', '-', '@kaze', '@ryojsb', '@amedama'],
  ['2026-10-23', '@kaze', KITA, '@kaze', '[ryojsb](https://twitter.com/ry_0213)', KITA],
  ['2026-10-30', '@amedama', '@fuyu_01', '@kaze', RY, '@amedama'],
  ['2026-11-06', '@kaze', '-', RY, '@kaze', '@amedama (欠席)'],
);
export const HEADER = '# 5\n\n- Hosted by @kaze\n- Recording date: 2026-11-13\n- Guest: -\n\n## Contents\n\n';
const NOW = Date.parse('2026-11-10T00:00:00Z');

export function archive(...shows: readonly (readonly string[])[]): EpisodeFacts[] {
  return shows.map(([date, host, guest, ...sections], at) => {
    const lines = [`# ${at + 1}`, '', `- Hosted by ${host}`, `- Recording date: ${date}`];
    lines.push(`- Video: https://youtu.be/robots0000${at + 1}`, `- Guest: ${guest}`, '', '## Contents', '');
    const text = [...lines, ...sections.map((heading) => `### ${heading}\n`)].join('\n');
    return factsOf(`episodes/${at + 1}/README.md`, readEpisode(text), text);
  });
}

/** The dates that an episode may have. */
export const DATES = ['2026-11-13', '2026-11-14', '2026-11-20', '2026-12-04'];

interface How {
  readonly cause?: Cause;
  readonly clipboard?: string;
  readonly known?: readonly EpisodeFacts[];
}

/** Gives what can be written where a text of episode 5 has `¦`. */
export function complete(marked: string, { cause = 'writer', clipboard, known = SHOW }: How = {}) {
  const offset = marked.indexOf('¦');
  const text = marked.replace('¦', '');
  const episode = readEpisode(text);
  const path = 'episodes/5/README.md';
  const context = contextOf(path, [...known, factsOf(path, episode, text)], NOW);
  const all = { context, cause, dates: DATES, ...(clipboard && { clipboard }) };
  const place = placeAt(text, offset, episode, all);
  const found = place === undefined ? [] : completeAt(place, text, episode, all);
  for (const one of found) checkFilter(one, text, offset);
  return { text, found, offset };
}

/** VS Code compares what stands in the range before the caret with the filter, on one line. */
function checkFilter({ span, filter }: Completion, text: string, offset: number): void {
  assert.ok(span.start <= offset && offset <= span.end);
  assert.doesNotMatch(text.slice(span.start, span.end), /[\r\n]/);
  const typed = text.slice(span.start, offset);
  assert.ok(filter.startsWith(typed) || filter.startsWith(typed.trim()), `${typed} begins ${filter}`);
}

export function labels(marked: string, how?: How): string[] {
  return complete(marked, how).found.map(({ label }) => label);
}

/** Gives the last lines that come of taking each answer. */
export function lines(marked: string, how?: How): string[] {
  const { text, found } = complete(marked, how);
  return found.map(({ span, text: written }) => {
    const after = applyEdits(text, [{ span, text: written }]);
    return after.slice(after.lastIndexOf('\n', span.start - 1) + 1).split(/\r|\n/)[0] ?? '';
  });
}

/** Gives what VS Code goes on to list when more is typed: of what it compares, all that was typed has to be there in its order. */
export function stillListed({ text, found, offset }: ReturnType<typeof complete>, more: string): string[] {
  return found
    .filter(({ span, filter }) => {
      let at = -1;
      return [...(text.slice(span.start, offset) + more).toLowerCase()].every((letter) => {
        at = filter.toLowerCase().indexOf(letter, at + 1);
        return at !== -1;
      });
    })
    .map(({ label }) => label);
}
