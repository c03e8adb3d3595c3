import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { bareUrls } from '../../../src/notes/links/bare-urls.ts';
import { fillTitles } from '../../../src/notes/links/fill-titles.ts';
import { readEpisode } from '../../../src/notes/read-episode.ts';
import { applyEdits, type Span } from '../../../src/notes/span.ts';
import { cpuTime } from '../../titles/cpu-time.ts';
import { notes } from '../arbitrary.ts';
import { episode, spansOf, U } from '../titled.ts';

const TITLES = new Map([
  [U, 'Robots'],
  [`${U}?2`, 'a](b) `c`'],
]);

function filled(text: string, titles: ReadonlyMap<string, string> = TITLES, among?: readonly Span[]): string {
  return applyEdits(text, fillTitles(text, titles, among));
}

describe('fillTitles', () => {
  it('makes all URLs links whose titles are known, and escapes these', () => {
    const text = episode(`- ${U}\n- ${U}?2\n- ${U}?3\n- <${U}>`);
    const [one, two] = [`[Robots](${U})`, `[a\\](b) \\\`c\\\`](${U}?2)`];
    assert.equal(filled(text), episode(`- ${one}\n- ${two}\n- ${U}?3\n- ${one}`));
  });

  it('fills in only what is among some spans', () => {
    const text = episode(`- ${U}\n- ${U}`);
    assert.equal(filled(text, TITLES, spansOf(text, U).slice(1)), episode(`- ${U}\n- [Robots](${U})`));
  });

  it('parts URLs that run on into each other', () => {
    assert.equal(
      filled(episode(`- ${U}、${U}?2。`)),
      episode(`- [Robots](${U})、[a\\](b) \\\`c\\\`](${U}?2)。`),
    );
  });

  it('leaves out a link that would harm another, and writes the rest', () => {
    const harmful = (url: string) => episode(`- [x]${U}?2\n- !${U}\n- ${url}\n\n[x]: https://c.d/`);
    assert.equal(filled(harmful(U)), harmful(`[Robots](${U})`));
  });

  it('leaves out many that would harm others in time that grows with the text', async () => {
    const lines = Array.from({ length: 200 }, (_, at) => (at % 2 ? `- ${U}` : `- [x]${U}?2`));
    const text = episode(`${lines.join('\n')}\n\n[x]: https://c.d/`);
    let result = '';
    // It took a minute, since each was tried by itself.
    assert.ok((await cpuTime(() => (result = filled(text)))) < 4000);
    assert.equal(result, text.replaceAll(`- ${U}`, `- [Robots](${U})`));
  });

  it('has nothing to do in a conflict', () => {
    const text = episode(`<<<<<<< a\n${U}\n=======\n${U}\n>>>>>>> b`);
    assert.deepEqual(fillTitles(text, TITLES), []);
  });

  it('changes only bare URLs, never a link that has a text, and has nothing left to do then', () => {
    const titles = fc.array(fc.constantFrom('Robots', '](x', '`a` *b*', '<b>', 'https://c.d/', '&amp; ['));
    const pieces = fc
      .array(fc.constantFrom(...PIECES), { maxLength: 12 })
      .map((parts) => episode(parts.join('')));
    fc.assert(fc.property(fc.oneof(notes, pieces), titles, checkFilling), { numRuns: 500 });
  });
});

const PIECES = [
  ...['https://a.b/c', 'https://a.b/c', ' https://a.b/?d ', '<https://a.b/e>', '[x](https://a.b/f)', '[x]'],
  ...[
    '\n- ',
    '\n\n',
    '\n\n[x]: https://c.d/\n',
    '[',
    ']',
    '(',
    ')',
    '!',
    '`',
    '\\',
    '*',
    '|',
    '、',
    'を',
    ' ',
    'y',
  ],
];

/** Gives each of the addresses in the notes one of the titles, and some of them none. */
function checkFilling(text: string, names: readonly string[]): void {
  const before = readEpisode(text);
  const { urls, kept } = bareUrls(before, text);
  const titles = new Map(
    urls.flatMap(({ url }, at): [string, string][] => (names[at] ? [[url, names[at]]] : [])),
  );
  const edits = fillTitles(text, titles);
  for (const { span } of edits) {
    assert.ok(urls.some((url) => url.span.start === span.start && url.span.end === span.end));
  }
  const after = applyEdits(text, edits);
  const links = readEpisode(after).links;
  for (const { text: link } of edits) {
    assert.ok(links.some(({ kind, raw }) => kind === 'inline' && raw === link));
  }
  for (const link of before.links.filter(({ kind }) => kind !== 'bare' && kind !== 'autolink')) {
    assert.ok(links.some(({ kind, raw, url }) => kind === link.kind && raw === link.raw && url === link.url));
  }
  // With the URL behind it filled in, one that stayed may be sure.
  for (const { url } of kept) titles.delete(url);
  assert.equal(filled(after, titles), after);
}
