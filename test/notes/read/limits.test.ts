import assert from 'node:assert/strict';
import test from 'node:test';
import type { Nodes } from 'mdast';
import { check } from '../../../src/notes/check.ts';
import { NO_CONTEXT } from '../../../src/notes/context.ts';
import { outline } from '../../../src/notes/outline.ts';
import { parse } from '../../../src/notes/parse.ts';
import { MAX_INLINE, MAX_NESTING } from '../../../src/notes/read/limits.ts';
import { readEpisode } from '../../../src/notes/read-episode.ts';

const MEGABYTE = 1024 * 1024;
const much = (text: string) => text.repeat(Math.ceil(MEGABYTE / text.length));
const deep = (marker: string, by: string) =>
  Array.from({ length: 1500 }, (_, level) => `${by.repeat(level)}${marker} a`).join('\n');
const timeout = 60_000;

/** What costs a parser without limits minutes or all memory. */
const HOSTILE: Readonly<Record<string, string>> = {
  'opening brackets': much('['),
  quotes: much('>'),
  'list markers': much('- '),
  'quotes and lists line by line': much(`${'> - '.repeat(40)}a\n`),
  'a list nested by spaces': deep('-', '  '),
  'a list nested by tabs': deep('-', '\t'),
  'an ordered list nested': deep('1.', '   '),
  'a fence that is never closed': `\`\`\`\n${much('a\n')}`,
  emphasis: much('*a **a '),
  'a long list': much('- a\n'),
  'definitions and references': `${Array.from({ length: 30_000 }, (_, n) => `[a${n}]: https://a.example.com/${n}`).join('\n')}\n\n${much('[a1] ')}`,
  'many quotes': much('> a\n\n'),
  'many lists': much('- a\n  - b\n\nc\n\n'),
  'underlined headings': much('a\n---\n'),
  'presenters with the same link': much('### @a\n- https://a.example.com\n'),
  'misplaced topics': `### @a\n${much('### [a](https://a.example.com)\n')}`,
  'broken links in one line': much('[a]https://a.example.com '),
  'broken links in many': much('- [a]（https://a.example.com）\n'),
  'URLs that run on': much('- https://a.example.com、\n'),
  'open conflicts': much('<<<<<<< a\n=======\n'),
  'open links': much('[a](b'),
  'open comments': much('<!--'),
  references: much('&amp;'),
  'one long URL': `https://a.example.com/${much('a')}`,
  'carriage returns': much('\r'),
};

for (const [name, text] of Object.entries(HOSTILE)) {
  test(`a megabyte of ${name} is read and checked`, { timeout }, () => {
    const episode = readEpisode(text);
    assert.equal(episode.length, text.length);
    assert.deepEqual(check(episode, { ...NO_CONTEXT, id: '014' }).failures, []);
    outline(episode);
  });
}

/** Counts the levels of lists and quotes. */
function depth(node: Nodes): number {
  const own = node.type === 'list' || node.type === 'blockquote' ? 1 : 0;
  return own + Math.max(0, ...('children' in node ? node.children.map((child) => depth(child)) : []));
}

for (const [name, of] of [
  ['quotes', (levels: number) => `${'> '.repeat(levels)}a`],
  ['lists in a line', (levels: number) => `${'- '.repeat(levels)}a`],
  [
    'lists by indentation',
    (levels: number) => Array.from({ length: levels }, (_, at) => `${'  '.repeat(at)}- a`).join('\n'),
  ],
] as const) {
  test(`${MAX_NESTING} levels of ${name} are read, and no more`, () => {
    assert.equal(depth(parse(of(MAX_NESTING))), MAX_NESTING);
    assert.equal(depth(parse(of(MAX_NESTING + 40))), MAX_NESTING);
  });
}

test('a block of inline text is read up to its limit', () => {
  const link = '[a](https://a.example.com) ';
  const fits = link.repeat(Math.floor(MAX_INLINE / link.length));
  assert.equal(readEpisode(fits).links.length, Math.floor(MAX_INLINE / link.length));
  assert.equal(readEpisode(fits + link).links.length, 0);
});

test('a block that is too long hides neither its neighbours nor their offsets', () => {
  const long = '[a](https://a.example.com) '.repeat(1000);
  const text = `# 007\n\n### @kaze\n\n${long}\n\n- [b](https://b.example.com)\n\n### @ame\n\n#### ${long}`;
  const episode = readEpisode(text);
  assert.deepEqual(
    episode.sections.map(({ person }) => person?.handle),
    ['kaze', 'ame'],
  );
  assert.deepEqual(
    episode.links.map(({ start }) => start),
    [text.indexOf('[b]')],
  );
});

test('broken links are not looked for in a block that is too long', () => {
  const text = '[a]https://a.example.com '.repeat(1000);
  assert.deepEqual(check(readEpisode(text), NO_CONTEXT).problems, []);
});

test('a long text is read up to its limits', () => {
  const lines = readEpisode('https://a.example.com\n\n'.repeat(20_000)).links.length;
  assert.ok(lines > 4000 && lines <= 5000, `${lines} links`);
  const { links } = readEpisode(
    `### @a\n\n${`${'words '.repeat(1000)}\n\nhttps://a.example.com\n\n`.repeat(200)}`,
  );
  assert.ok(links.length > 30 && links.length < 50, `${links.length} links`);
});

test('the end of a text that is too long is not cut inside a line of its list', () => {
  const episode = readEpisode(`### @a\n${'- https://a.example.com/x\n'.repeat(20_000)}`);
  assert.ok(episode.links.every(({ url }) => url === 'https://a.example.com/x'));
});
