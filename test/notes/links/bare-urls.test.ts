import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { bareUrls } from '../../../src/notes/links/bare-urls.ts';
import { readEpisode } from '../../../src/notes/read-episode.ts';
import type { Span } from '../../../src/notes/span.ts';
import { episode, spansOf, U } from '../titled.ts';

const VIDEO = 'https://youtu.be/abc';

function found(text: string, among?: readonly Span[]) {
  const { urls, kept } = bareUrls(readEpisode(text), text, among);
  return { urls: urls.map(({ url }) => url), kept: kept.map(({ url, why }) => `${why} ${url}`) };
}

describe('bareUrls', () => {
  it('finds bare URLs and autolinks in order, by the addresses to ask', () => {
    const text = episode(`#### ${U}\n\n- www.a.example.com/b\n- see <${U}?c>.\n- (${U})`);
    const { urls } = bareUrls(readEpisode(text), text);
    assert.deepEqual(
      urls.map(({ url, written }) => [url, written]),
      [
        [U, U],
        ['http://www.a.example.com/b', 'www.a.example.com/b'],
        [`${U}?c`, `<${U}?c>`],
        [U, U],
      ],
    );
    for (const { written, span } of urls) assert.equal(text.slice(span.start, span.end), written);
  });

  it('finds no link with a text, no picture, no code and no other scheme', () => {
    const others = [`[a](${U})`, `[${U}](${U})`, `![](${U})`, `\`${U}\``, '<ftp://c.d/>', '<a@b.example>'];
    assert.deepEqual(found(episode(`- ${others.join('\n- ')}\n\n\`\`\`\n${U}\n\`\`\``)).urls, []);
  });

  it('ends a URL before a sentence, and keeps one that kana may continue', () => {
    assert.deepEqual(found(episode(`- ${U}。\n- ${U}、${U}?2（x）\n- ${U}を見る`)), {
      urls: [U, U, `${U}?2`],
      kept: [`header ${VIDEO}`, `unsure ${U}`],
    });
  });

  it('tells why a URL stays bare', () => {
    assert.deepEqual(found(episode(`<a href="x">${U}</a>\n\n### [@kaze](https://x.com/kaze) ${U}`)), {
      urls: [],
      kept: [`header ${VIDEO}`, `unsure ${U}`, `presenter ${U}`],
    });
    const conflict = episode(`<<<<<<< a\n${U}\n=======\n${U}\n>>>>>>> b`);
    assert.deepEqual(found(conflict), {
      urls: [],
      kept: [VIDEO, U, U].map((url) => `conflict ${url}`),
    });
  });

  it('finds those alone of which a part is among some spans', () => {
    const text = episode(`- ${U}\n- ${U}?2\n- ${U}?3`);
    const [, second, third] = spansOf(text, U);
    assert.ok(second && third);
    const touched = [
      { start: second.start + 3, end: second.start + 4 },
      { start: third.start - 2, end: third.start },
    ];
    assert.deepEqual(found(text, touched), { urls: [`${U}?2`], kept: [] });
    assert.deepEqual(found(text, []), { urls: [], kept: [] });
  });
});
