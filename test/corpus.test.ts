import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import test from 'node:test';
import { contextOf } from '../src/archive/context.ts';
import { factsOf } from '../src/archive/facts.ts';
import { check } from '../src/notes/check.ts';
import type { EpisodeFacts } from '../src/notes/context.ts';
import type { Episode } from '../src/notes/episode.ts';
import { positions } from '../src/notes/position.ts';
import { readEpisode } from '../src/notes/read-episode.ts';
import { format, type Problem } from '../src/notes/rule.ts';
import { applyEdits } from '../src/notes/span.ts';

const CORPUS = '../shared/corpus';
const skip = existsSync(CORPUS) ? false : `there is no ${CORPUS}`;

interface Read {
  readonly path: string;
  readonly text: string;
  readonly episode: Episode;
  readonly facts: EpisodeFacts;
}

function read(show: string, id: string): Read {
  const path = `episodes/${id}/README.md`;
  const text = readFileSync(`${CORPUS}/${show}/${path}`, 'utf8');
  const episode = readEpisode(text);
  return { path, text, episode, facts: factsOf(path, episode, text) };
}

function readShow(show: string): Read[] {
  return readdirSync(`${CORPUS}/${show}/episodes`).map((id) => read(show, id));
}

/** Gives the problems of one episode in its archive. */
function problemsOf({ path, episode }: Read, archive: readonly Read[]): readonly Problem[] {
  const facts = archive.map((one) => one.facts);
  const { problems, failures } = check(episode, contextOf(path, facts));
  assert.deepEqual(failures, []);
  return problems;
}

/** Writes problems as `line rule`. */
function rows({ text }: Read, problems: readonly Problem[]): string[] {
  const at = positions(text);
  return problems.map(({ rule, span }) => `${at(span.start).line} ${rule}`);
}

test('the half-written 004 repeats the date of 003 and has a guest without a section', { skip }, () => {
  const episode = read('seeds', '004');
  const archive = [episode, ...['001', '002', '003'].map((id) => read('kubenews', id))];
  const problems = problemsOf(episode, archive);
  assert.deepEqual(rows(episode, problems), ['4 repeated-date', '6 guest-without-section']);
  const [fix] = problems[0]?.fixes ?? [];
  assert.ok(fix && 'edits' in fix);
  assert.equal(format(fix.title), 'Change the date to 2020-12-18');
  assert.equal(applyEdits(episode.text, fix.edits), episode.text.replace('2020-12-11', '2020-12-18'));
});

test('the half-written 025 has tracking parameters on six links and no other problem', { skip }, () => {
  const episode = read('seeds', '025');
  const problems = problemsOf(episode, [episode]);
  const lines = [11, 18, 25, 41, 43, 45];
  assert.deepEqual(
    rows(episode, problems),
    lines.map((line) => `${line} tracking-parameters`),
  );
  for (const [index, { fixes }] of problems.entries()) {
    const [fix] = fixes;
    assert.ok(fix && 'edits' in fix && fix.safe);
    const before = episode.text.split('\n');
    const after = applyEdits(episode.text, fix.edits).split('\n');
    const line = (lines[index] ?? 0) - 1;
    // All parameters of these links are tracking, so the link without its query is what must be left.
    before[line] = before[line]?.replace(/\?[^)]*\)$/, ')') ?? '';
    assert.deepEqual(after, before);
  }
});

test('in the archive of kubenews 004, 008 and 012 have the problems that were left in them', { skip }, () => {
  const show = readShow('kubenews');
  const warnings = (id: string) => {
    const episode = read('kubenews', id);
    return rows(
      episode,
      problemsOf(episode, show).filter(({ severity }) => severity === 'warning'),
    );
  };
  assert.deepEqual(warnings('004'), ['94 malformed-link', '96 malformed-link']);
  assert.deepEqual(warnings('008'), ['94 heading-level']);
  assert.deepEqual(warnings('012'), ['4 recording-date']);
});

test('a show that states other things hears nothing of fields, guests and presenters', { skip }, () => {
  const show = readShow('tgik');
  const rules = new Set(show.flatMap((episode) => problemsOf(episode, show).map(({ rule }) => rule)));
  const ours = /field|video|guest|presenter|section|heading|copied|topic|number/;
  assert.deepEqual(
    [...rules].filter((rule) => ours.test(rule)),
    [],
  );
});
