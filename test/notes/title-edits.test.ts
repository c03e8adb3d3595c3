import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { mayTitle } from '../../src/notes/may-title.ts';
import { readEpisode } from '../../src/notes/read-episode.ts';
import { applyEdits, type Span } from '../../src/notes/span.ts';
import { titleEdits } from '../../src/notes/title-edits.ts';

const U = 'https://blog.example.com/robots';

function spansOf(text: string, url: string): Span[] {
  const spans: Span[] = [];
  for (let at = text.indexOf(url); at >= 0; at = text.indexOf(url, at + url.length)) {
    spans.push({ start: at, end: at + url.length });
  }
  return spans;
}

function titled(text: string, url = U, title = 'Robots'): string {
  return applyEdits(text, titleEdits(text, spansOf(text, url), url, title));
}

const episode = (notes: string) =>
  `# 001\n\n- Hosted by @mizu\n- Video: https://youtu.be/abc\n\n## Contents\n\n### @mizu\n\n${notes}\n`;

const ONLY_SEEN_AFTERWARDS = [
  'behind a reference that would break',
  'behind an exclamation mark',
  'behind a backslash',
];

describe('titleEdits', () => {
  const links: [string, string][] = [
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
  for (const [notes, expected] of links) {
    it(`makes ${JSON.stringify(notes)} a link`, () =>
      assert.equal(titled(episode(notes)), episode(expected)));
  }

  const left = {
    'in code': `\`${U}\``,
    'in a code block': `\`\`\`\n${U}\n\`\`\``,
    'in an open code block': `~~~\n${U}`,
    'in indented code': `text\n\n    ${U}`,
    'behind an open backtick': `\`\` ${U}`,
    'in the text of a link': `[${U}](https://c.d/)`,
    'in the text of a link with more': `[see ${U} now](https://c.d/)`,
    'in the target of a link': `[see](${U})`,
    'in a half-typed target': `[see](${U}`,
    'in a target with a title': `[see](${U} "title")`,
    'in a half-typed text': `[${U}`,
    'in brackets': `[see ${U}]`,
    'in a definition': `[see]: ${U}`,
    'in a half-typed definition': `text\n[see]: ${U}`,
    'in an image': `![see](${U})`,
    'in an autolink': `<${U}>`,
    'in a half-typed autolink': `<${U}`,
    'in an attribute': `<a href="${U}">x</a>`,
    'in a half-typed attribute': `x <a href="${U}`,
    'in an attribute on a line of its own': `x <a\nhref="${U}`,
    'in the text of an HTML link': `see <a href="x">${U}</a>`,
    'in an HTML block': `<div>\n${U}\n</div>`,
    'in a comment': `<!-- ${U} -->`,
    'behind an exclamation mark': `see!${U}`,
    'behind a backslash': `\\${U}`,
    'behind a reference that would break': `[x]${U}\n\n[x]: https://c.d/`,
    'behind a letter': `x${U}`,
    'behind another address': `https://c.d/${U}`,
    'in the query of another address': `https://c.d/?u=${U}`,
    'before more of an address': `${U}/more`,
    'before more of an address and an end': `${U}.html.`,
    'in a presenter heading': `### [@mizu](https://twitter.com/mizu) ${U}`,
    'in a conflict': `<<<<<<< ours\n${U}\n=======\n${U}\n>>>>>>> theirs`,
  };
  for (const [name, notes] of Object.entries(left)) {
    it(`leaves an address ${name}`, () => {
      const text = episode(notes);
      assert.equal(titled(text), text);
      if (ONLY_SEEN_AFTERWARDS.includes(name)) return;
      for (const span of spansOf(text, U)) assert.ok(!mayTitle(readEpisode(text), text, span));
    });
  }

  it('leaves the header', () => {
    const text = `# 001 \n\n- Hosted by @mizu\n- Video: ${U}\n- ${U}\n\n${U}\n\n## Contents\n`;
    assert.equal(titled(text), text);
  });

  it('leaves header fields whatever their address', () => {
    const text = `# 001\n\n- Hosted by @mizu\n- Video: http://x_y/\n`;
    assert.equal(titled(text, 'http://x_y/'), text);
    assert.equal(titled(episode('http://x_y/'), 'http://x_y/'), episode('[Robots](http://x_y/)'));
  });

  it('leaves a text that is no longer there', () => {
    const text = episode('hello');
    const start = text.indexOf('hello');
    assert.deepEqual(titleEdits(text, [{ start, end: start + 5 }], U, 'Robots'), []);
  });

  it('keeps the line endings', () => {
    assert.equal(
      titled(episode(U).replaceAll('\n', '\r\n')),
      episode(`[Robots](${U})`).replaceAll('\n', '\r\n'),
    );
  });

  it('gives exactly the link and harms no other, whatever stands around', () => {
    const around = fc.array(fc.constantFrom(...PIECES), { maxLength: 6 }).map((parts) => parts.join(''));
    fc.assert(
      fc.property(
        around,
        around,
        fc.constantFrom('Robots', '](x', '`a` *b*', '<b>'),
        (before, after, title) => {
          const text = episode(`${before}${U}${after}`);
          const start = text.indexOf(U, episode('').indexOf('### @mizu') + before.length);
          const span = { start, end: start + U.length };
          const edits = titleEdits(text, [span], U, title);
          if (edits.length === 0) return;
          assert.ok(mayTitle(readEpisode(text), text, span));
          const now = readEpisode(applyEdits(text, edits)).links;
          const link = now.find((one) => one.start === start);
          assert.equal(link?.kind, 'inline');
          assert.equal(link?.url, U);
          assert.equal(link?.raw, edits[0]?.text);
          assert.ok(now.length >= readEpisode(text).links.length);
        },
      ),
      { numRuns: 2000 },
    );
  });
});

const PIECES = [
  ...[
    '[',
    ']',
    '(',
    ')',
    '](',
    ']: ',
    '!',
    '`',
    '``',
    '\n',
    '\n\n',
    '- ',
    '    ',
    '<',
    '>',
    '<b>',
    '</a>',
    '<a href="',
  ],
  ...[
    ' ',
    '*',
    '_',
    '\\',
    '|',
    '~',
    '&amp;',
    'あ',
    '。',
    'x',
    '/',
    '```\n',
    '<!--',
    '-->',
    'https://c.d/ ',
    '#### ',
    '[x](y)',
  ],
];
