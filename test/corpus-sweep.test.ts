import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import test from 'node:test';
import { contextOf } from '../src/archive/context.ts';
import { factsOf } from '../src/archive/facts.ts';
import { outline } from '../src/notes/outline.ts';
import { readEpisode } from '../src/notes/read-episode.ts';
import { assertFixesMend, judge } from './notes/mending.ts';
import { assertExact } from './notes/spans.ts';

const CORPUS = '../shared/corpus';
const skip = existsSync(CORPUS) ? false : `there is no ${CORPUS}`;

for (const [show, count] of [
  ['seeds', 2],
  ['kubenews', 14],
  ['tgik', 84],
] as const) {
  const files = skip ? [] : readdirSync(`${CORPUS}/${show}/episodes`).map((id) => `episodes/${id}/README.md`);
  const texts = files.map((path) => [path, readFileSync(`${CORPUS}/${show}/${path}`, 'utf8')] as const);

  test(`all of ${show} is read with exact spans`, { skip, timeout: 60_000 }, () => {
    assert.ok(texts.length >= count, `${texts.length} episodes`);
    for (const [path, text] of texts) {
      const episode = readEpisode(text);
      assertExact(text, [episode, outline(episode)]);
      assert.ok(episode.title !== undefined, `${path} has a title`);
      assert.ok(episode.sections.length > 0 && episode.links.length > 0, `${path} has sections and links`);
    }
  });

  test(`every fix in ${show} mends its problem and brings no other`, { skip, timeout: 60_000 }, () => {
    const archive = texts.map(([path, text]) => factsOf(path, readEpisode(text), text));
    for (const [path, text] of texts) {
      assertFixesMend(text, contextOf(path, archive));
    }
  });

  test(`line endings make no difference in ${show}`, { skip, timeout: 60_000 }, () => {
    for (const [path, text] of texts) {
      const rules = (lined: string) => judge(readEpisode(lined), contextOf(path, [])).map(({ rule }) => rule);
      const unix = text.replace(/\r\n?/g, '\n');
      assert.deepEqual(rules(unix.replaceAll('\n', '\r\n')), rules(unix), path);
    }
  });
}
