import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { mayTitle } from '../../../src/notes/links/may-title.ts';
import { titleEdits } from '../../../src/notes/links/title-edits.ts';
import { readEpisode } from '../../../src/notes/read-episode.ts';
import { applyEdits } from '../../../src/notes/span.ts';
import { episode, titled, U } from '../titled.ts';

/** Notes with the address, and what they become. */
const LINKS: [string, string][] = [
  [U, `[Robots](${U})`],
  [`- ${U}`, `- [Robots](${U})`],
  [`#### ${U}`, `#### [Robots](${U})`],
  [`  - see (${U}).`, `  - see ([Robots](${U})).`],
  [`詳しくは${U}を見る`, `詳しくは[Robots](${U})を見る`],
  [`${U}、https://c.d/`, `[Robots](${U})、https://c.d/`],
  [`**${U}**`, `**[Robots](${U})**`],
  [`> ${U}!`, `> [Robots](${U})!`],
  [`- [ ] ${U}`, `- [ ] [Robots](${U})`],
  [`\`code\` ${U} \`code\``, `\`code\` [Robots](${U}) \`code\``],
  [`[a](b) ${U} [c](d)`, `[a](b) [Robots](${U}) [c](d)`],
  [`a < b ${U}`, `a < b [Robots](${U})`],
  [`- ${U}\n- ${U}`, `- [Robots](${U})\n- [Robots](${U})`],
  [`- ${U}\n- \`${U}\``, `- [Robots](${U})\n- \`${U}\``],
];

describe('titleEdits', () => {
  for (const [notes, expected] of LINKS) {
    it(`makes ${JSON.stringify(notes)} a link`, () =>
      assert.equal(titled(episode(notes)), episode(expected)));
  }

  it('gives the scheme to an address without one', () => {
    const text = episode('- www.a.example.com/b');
    const start = text.indexOf('www.');
    const [edit] = editsAt(text, start, 'www.a.example.com/b');
    assert.equal(edit?.text, '[Robots](http://www.a.example.com/b)');
  });

  it('takes the place of an autolink, and of no other text in angle brackets', () => {
    for (const [notes, expected] of [
      [`<${U}>`, `[Robots](${U})`],
      ['<b>', undefined],
      [`\`<${U}>\``, undefined],
    ] as const) {
      const text = episode(`- ${notes}`);
      const written = notes.replaceAll('`', '');
      const start = text.indexOf(written);
      const [edit] = editsAt(text, start, written);
      assert.equal(edit?.text, expected);
    }
  });

  it('leaves a text that is no longer there', () => {
    const text = episode('hello');
    const start = text.indexOf('hello');
    assert.deepEqual(titleEdits(text, [{ url: U, title: 'Robots', spans: [{ start, end: start + 5 }] }]), []);
  });

  it('keeps the line endings', () => {
    assert.equal(
      titled(episode(U).replaceAll('\n', '\r\n')),
      episode(`[Robots](${U})`).replaceAll('\n', '\r\n'),
    );
  });

  it('gives exactly the link and harms no other, whatever stands around', () => {
    const around = fc.array(fc.constantFrom(...PIECES), { maxLength: 6 }).map((parts) => parts.join(''));
    const title = fc.constantFrom('Robots', '](x', '`a` *b*', '<b>');
    fc.assert(fc.property(around, around, title, checkLink), { numRuns: 500 });
  });
});

function editsAt(text: string, start: number, url: string) {
  return titleEdits(text, [{ url, title: 'Robots', spans: [{ start, end: start + url.length }] }]);
}

function checkLink(before: string, after: string, title: string): void {
  const text = episode(`${before}${U}${after}`);
  const start = text.indexOf(U, episode('').indexOf('### @mizu') + before.length);
  const span = { start, end: start + U.length };
  const edits = titleEdits(text, [{ url: U, title, spans: [span] }]);
  if (edits.length === 0) return;
  assert.ok(mayTitle(readEpisode(text), text, span));
  const now = readEpisode(applyEdits(text, edits)).links;
  const link = now.find((one) => one.start === start);
  assert.equal(link?.kind, 'inline');
  assert.equal(link?.url, U);
  assert.equal(link?.raw, edits[0]?.text);
  assert.ok(now.length >= readEpisode(text).links.length);
}

const PIECES = [
  ...['[', ']', '(', ')', '](', ']: ', '!', '`', '``', '```\n', '\n', '\n\n', '- ', '    ', '#### '],
  ...['<', '>', '<b>', '</a>', '<a href="', '<!--', '-->', ' ', '*', '_', '\\', '|', '~', '/', 'x'],
  ...['&amp;', 'あ', '。', 'https://c.d/ ', '[x](y)'],
];
