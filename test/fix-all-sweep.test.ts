import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import test from 'node:test';
import { contextOf } from '../src/archive/context.ts';
import { factsOf } from '../src/archive/facts.ts';
import { fixArchive } from '../src/archive/fix-archive.ts';
import { readEpisode } from '../src/notes/read-episode.ts';
import { applyEdits } from '../src/notes/span.ts';
import { assertFixesAll, fixable } from './notes/fixing.ts';
import { problemsOf } from './notes/mending.ts';

const CORPUS = '../shared/corpus';
const skip = existsSync(CORPUS) ? false : `there is no ${CORPUS}`;
const timeout = 120_000;

for (const show of ['seeds', 'kubenews', 'tgik']) {
  const ids = skip ? [] : readdirSync(`${CORPUS}/${show}/episodes`);
  const texts = ids.map((id) => {
    const path = `episodes/${id}/README.md`;
    return { path, text: readFileSync(`${CORPUS}/${show}/${path}`, 'utf8') };
  });

  test(`every safe fix in ${show} is applied at once`, { skip, timeout }, () => {
    const archive = texts.map(({ path, text }) => factsOf(path, readEpisode(text), text));
    for (const { path, text } of texts) {
      const context = contextOf(path, archive);
      const { text: fixed } = assertFixesAll(text, context, {});
      assert.deepEqual(fixable(fixed, context, {}), [], path);
    }
  });

  test(`every rule can be mended in all of ${show}`, { skip, timeout }, () => {
    const originals = new Map(texts.map(({ path, text }) => [path, text]));
    const found = texts.flatMap(({ path, text }) => problemsOf(text, contextOf(path, [])));
    for (const id of new Set(found.map(({ rule }) => rule))) {
      for (const fixed of fixArchive(texts, id)) {
        if (fixed !== undefined) {
          assert.equal(fixed.original, originals.get(fixed.path));
          assert.equal(applyEdits(fixed.original, fixed.edits), fixed.text);
          assert.notEqual(fixed.text, fixed.original);
        }
      }
    }
  });
}
