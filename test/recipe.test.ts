import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import test from 'node:test';
import { build } from 'esbuild';
import { check } from '../src/notes/check.ts';
import { NO_CONTEXT } from '../src/notes/context.ts';
import { readEpisode } from '../src/notes/read-episode.ts';
import type { Rule } from '../src/notes/rule.ts';
import { applyEdits } from '../src/notes/span.ts';

/** Loads the rule that stands in the recipe as an example. */
async function loadExample(): Promise<Rule> {
  const [, block = ''] =
    /^ {3}```ts\n([\s\S]*?)^ {3}```$/m.exec(readFileSync('CONTRIBUTING.md', 'utf8')) ?? [];
  const { outputFiles } = await build({
    stdin: { contents: block, resolveDir: resolve('src/notes/rules'), loader: 'ts' },
    bundle: true,
    format: 'esm',
    write: false,
  });
  const code = Buffer.from(outputFiles[0]?.contents ?? []).toString('base64');
  const { titlePeriod } = await import(`data:text/javascript;base64,${code}`);
  return titlePeriod;
}

test('the rule of the recipe does what it says', async () => {
  const rule = await loadExample();
  const textOf = (title: string) =>
    `# 014\n\n- Hosted by @kaze\n\n### @kaze\n\n#### [${title}](https://a.example.com/)\n`;
  const find = (text: string) => check(readEpisode(text), NO_CONTEXT, [rule]);
  assert.deepEqual(find(textOf('雨が降る')), { problems: [], failures: [] });
  const { problems, failures } = find(textOf('雨が降る。'));
  assert.deepEqual([problems.map((one) => one.rule), failures], [['title-period'], []]);
  const [fix] = problems[0]?.fixes ?? [];
  assert.ok(fix && 'edits' in fix && fix.safe);
  assert.equal(applyEdits(textOf('雨が降る。'), fix.edits), textOf('雨が降る'));
});
