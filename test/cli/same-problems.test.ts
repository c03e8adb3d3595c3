import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { Ajv } from 'ajv';
import { checkFiles } from '../../src/archive/check-files.ts';
import { contextOf } from '../../src/archive/context.ts';
import { factsOf } from '../../src/archive/facts.ts';
import { positions } from '../../src/notes/position.ts';
import { preferredEdits } from '../../src/notes/preferred-edits.ts';
import { readEpisode } from '../../src/notes/read-episode.ts';
import { format } from '../../src/notes/rule.ts';
import { judge } from '../notes/mending.ts';
import { shownotes } from './command.ts';
import schema from './problems.schema.json';

const NOW = '2026-11-22T12:00:00Z';
const CORPUS = '../shared/corpus';

/** Gives what the rules say of a show, as the command line prints it. */
function problemsOf(show: string) {
  const ids = readdirSync(`${show}/episodes`).filter((id) => existsSync(`${show}/episodes/${id}/README.md`));
  const read = ids.map((id) => {
    const path = `episodes/${id}/README.md`;
    const text = readFileSync(`${show}/${path}`, 'utf8');
    return { path, text, facts: factsOf(path, readEpisode(text), text) };
  });
  const archive = read.map(({ facts }) => facts);
  const ofTexts = read.flatMap(({ path, text }) => {
    const at = positions(text);
    const placeOf = (offset: number) => ({ ...at(offset), offset });
    const problems = judge(readEpisode(text), contextOf(path, archive, Date.parse(NOW)));
    return problems.map((problem) => {
      const { rule, severity, message, span } = problem;
      const fixable = preferredEdits(problem) !== undefined;
      return {
        ...{ file: path, rule, severity, message: format(message), fixable },
        ...{ start: placeOf(span.start), end: placeOf(span.end) },
      };
    });
  });
  const paths = readdirSync(show, { recursive: true, encoding: 'utf8' });
  const first = { line: 1, column: 1, offset: 0 };
  const ofNames = checkFiles(paths).map(({ path, rule, severity, message }) => {
    return {
      ...{ file: path, rule, severity, message: format(message), fixable: false },
      ...{ start: first, end: first },
    };
  });
  return [...ofTexts, ...ofNames];
}

function sorted<T extends { file: string; start: { offset: number } }>(problems: readonly T[]) {
  return problems.map((problem) => JSON.stringify(problem)).toSorted();
}

describe('the command line says what the rules say', { concurrency: 2 }, () => {
  for (const show of [
    'test/show',
    'test/mistakes',
    // All of the corpora are compared with what VS Code shows.
    ...['seeds', 'kubenews'].map((name) => `${CORPUS}/${name}`),
  ]) {
    const skip = existsSync(show) ? false : `there is no ${show}`;
    it(`in ${show}`, { skip, timeout: 60_000 }, async () => {
      const { out, err } = await shownotes(show, ['check', '--as-of', NOW, '--format', 'json']);
      const found: ReturnType<typeof problemsOf> = JSON.parse(out);
      const ajv = new Ajv();
      assert.ok(ajv.validate(schema, found), ajv.errorsText());
      assert.equal(err, '');
      assert.deepEqual(sorted(found), sorted(problemsOf(show)));
      assert.ok(found.length > 0);
    });
  }
});
