import assert from 'node:assert/strict';
import test from 'node:test';
import { contextOf } from '../../src/archive/context.ts';
import { factsOf } from '../../src/archive/facts.ts';
import { readEpisode } from '../../src/notes/read-episode.ts';
import type { Problem } from '../../src/notes/rule.ts';
import { judge } from '../notes/mending.ts';

/** On the day before the show, and a week after it. */
export const BEFORE = Date.parse('2026-11-12T12:00:00Z');
export const AFTER = Date.parse('2026-11-20T12:00:00Z');

/** What an episode of the invented show says; what is absent is as usual. */
export interface Told {
  readonly header?: readonly string[];
  readonly contents?: string;
  readonly body?: string;
  readonly title?: string;
}

export const BODY = (seed: string) =>
  ['@kaze', '[ame](https://twitter.com/ame_show)']
    .map((who, at) => `### ${who}\n\n#### [${seed} ${at}](https://a.example.com/${seed}-${at})\n\n- note\n`)
    .join('\n');

export function episodeOf(id: string, date: string, told: Told): string {
  const usual = [
    '- Hosted by @kaze',
    `- Recording date: ${date}`,
    `- Video: https://youtu.be/niwa-video-${id}`,
  ];
  const { header = [...usual, '- Guest: -'], contents = '\n## Contents\n', body = BODY(`own-${id}`) } = told;
  return `${told.title ?? `# ${id}`}\n\n${header.join('\n')}\n${contents}\n${body}`;
}

const DATES = ['2026-10-02', '2026-10-09', '2026-10-16', '2026-10-23', '2026-10-30', '2026-11-06'];
const ARCHIVE = DATES.map((date, at) => {
  const id = `00${at + 1}`;
  const text = episodeOf(id, date, at === 1 ? { body: BODY('first').replace('first-0', 'schedule') } : {});
  return factsOf(`episodes/${id}/README.md`, readEpisode(text), text);
});

/** Gives the problems of the seventh episode, as told, or of a text as it is. */
export function problemsOf(told: Told | string, now = BEFORE, id = '007'): readonly Problem[] {
  const text = typeof told === 'string' ? told : episodeOf(id, '2026-11-13', told);
  const episode = readEpisode(text);
  const path = `episodes/${id}/README.md`;
  return judge(episode, contextOf(path, [...ARCHIVE, factsOf(path, episode, text)], now));
}

/** Holds a form to silence, before the show and after it. */
export function quiet(name: string, told: Told | string, id?: string): void {
  test(`nothing is said of ${name}`, () => {
    for (const now of [BEFORE, AFTER]) {
      assert.deepEqual(
        problemsOf(told, now, id).map(({ rule, message }) => [rule, ...message.values]),
        [],
      );
    }
  });
}

/** Holds a form to silence before the show, and to rules that nobody sees unasked after it. */
export function hintAtMost(name: string, told: Told, rules: readonly string[], now = AFTER): void {
  test(`no more than a hint is given about ${name}`, () => {
    assert.deepEqual(
      problemsOf(told, now).map(({ rule, severity }) => [rule, severity]),
      rules.map((rule) => [rule, 'hint']),
    );
  });
}

/** The usual video of the seventh episode. */
export const VIDEO = '- Video: https://youtu.be/niwa-video-007';

/** An episode with these lines in the header, behind host and date. */
export const header = (...lines: string[]): Told => ({
  header: ['- Hosted by @kaze', '- Recording date: 2026-11-13', ...lines],
});

/** An episode of nothing but one section. */
export const section = (body: string, who = '@kaze'): Told => ({ body: `### ${who}\n\n${body}\n` });

/** A usual episode with one section more. */
export const withSection = (
  who: string,
  body = `- [x](https://b.example.com/${encodeURIComponent(who)})`,
): Told => ({ body: `${BODY('own')}\n### ${who}\n\n${body}\n` });
