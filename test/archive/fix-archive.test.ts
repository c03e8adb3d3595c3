import assert from 'node:assert/strict';
import test from 'node:test';
import { type FixedEpisode, fixArchive } from '../../src/archive/fix-archive.ts';
import { urlKey } from '../../src/notes/links/url-key.ts';
import { madeRule, relabel } from '../notes/made-rules.ts';

function episode(id: string, ...links: readonly string[]): { path: string; text: string } {
  const items = links.map((link) => `- ${link}\n`).join('');
  const text = `# ${id}\n\n- Hosted by @kaze\n- Video:\n\n## Contents\n\n### @kaze\n\n${items}`;
  return { path: `show/episodes/${id}/README.md`, text };
}

/** Flags a link that the episode before has too, and mends it by a longer URL. */
const REPEATED = madeRule({
  id: 'repeated',
  isWrong: ({ url }, _, { earlier }) => earlier.at(-1)?.links.some(({ key }) => key === urlKey(url)) ?? false,
  toRight: ({ url }) => `[a](${url}x)`,
});

const RULES = [REPEATED, relabel('labels', 'b', 'c')];

function fixed(texts: Parameters<typeof fixArchive>[0], rule: string): FixedEpisode[] {
  return [...fixArchive(texts, rule, 0, undefined, RULES)].flatMap((one) => one ?? []);
}

test('all problems of a rule are mended, those of other rules are not', () => {
  const texts = [
    episode('001', '[b](https://a.example.com/1)', '[b](https://a.example.com/2)'),
    episode('002', '[d](https://a.example.com/1)'),
    episode('003', '[b](https://a.example.com/3)'),
  ];
  const all = fixed(texts, 'labels');
  assert.deepEqual(
    all.map(({ path, count }) => [path, count]),
    [
      ['show/episodes/001/README.md', 2],
      ['show/episodes/003/README.md', 1],
    ],
  );
  for (const { path, text, original } of all) {
    assert.equal(original, texts.find((one) => one.path === path)?.text);
    assert.equal(text, original.replaceAll(/\[b\]\(.*\)/g, '[c](x)'));
  }
});

test('the earliest episode is mended first, and those behind it know', () => {
  const texts = [
    episode('003', '[a](https://a.example.com/1x)'),
    episode('001', '[a](https://a.example.com/1)'),
    episode('002', '[a](https://a.example.com/1)'),
  ];
  assert.deepEqual(
    fixed(texts, 'repeated').map(({ path, text }) => [path, /\((.*)\)/.exec(text)?.[1]]),
    [
      ['show/episodes/002/README.md', 'https://a.example.com/1x'],
      ['show/episodes/003/README.md', 'https://a.example.com/1xx'],
    ],
  );
});

test('it can be left after every episode', () => {
  const steps = [...fixArchive([episode('001'), episode('002')], 'labels', 0, undefined, RULES)];
  assert.deepEqual(steps, [undefined, undefined, undefined, undefined]);
});

test('it answers the edits of a text with Windows line endings', () => {
  const { path, text } = episode('001', '[b](https://a.example.com/1)');
  const original = text.replaceAll('\n', '\r\n');
  const start = original.indexOf('[b]');
  const edits = [{ span: { start, end: original.length - 2 }, text: '[c](x)' }];
  const mended = `${original.slice(0, start)}[c](x)\r\n`;
  assert.deepEqual(fixed([{ path, text: original }], 'labels'), [
    { path, original, text: mended, edits, count: 1 },
  ]);
});

test('a rule that nobody knows mends nothing', () => {
  assert.deepEqual(fixed([episode('001', '[b](https://a.example.com/1)')], 'unheard-of'), []);
});

test('comments that ignore nothing are taken out of all episodes, what is ignored is mended nowhere', () => {
  const tracked = '[a](https://a.example.com/1?utm_source=b)';
  const ignoring = `x\n  <!-- show-notes-disable-next-line tracking-parameters -->\n- ${tracked}`;
  const idle = 'x\n  <!-- show-notes-disable-next-line tracking-parameters -->\n- y';
  const texts = [episode('001', ignoring), episode('002', idle), episode('003', tracked)];
  const mended = (rule: string) =>
    [...fixArchive(texts, rule, 0)].flatMap((one) => (one ? [[one.path, one.text]] : []));
  assert.deepEqual(mended('unused-suppression'), [
    ['show/episodes/002/README.md', episode('002', 'x\n- y').text],
  ]);
  assert.deepEqual(mended('tracking-parameters'), [
    ['show/episodes/003/README.md', episode('003', '[a](https://a.example.com/1)').text],
  ]);
});
