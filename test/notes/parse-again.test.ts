import assert from 'node:assert/strict';
import test from 'node:test';
import fc from 'fast-check';
import { parse, parseAgain, parseFresh } from '../../src/notes/parse.ts';
import { readEpisode, readFresh, readTree } from '../../src/notes/read-episode.ts';
import { nastyEdit, nastyText } from './nasty-lines.ts';

const NOTE = '- [a page](https://lab.example.org/1) with a note\n  - said by @kaze\n';
const SECTION = `### @kaze\n\n${NOTE.repeat(30)}\n`;

/** A tree without lines and columns, of which nobody reads any. */
function withOffsets(tree: unknown): string {
  return JSON.stringify(tree, (key, value) => (key === 'line' || key === 'column' ? undefined : value));
}

function holds(text: string): void {
  const whole = parse(text);
  for (const again of [parseAgain, parseFresh]) assert.equal(withOffsets(again(text)), withOffsets(whole));
  const episode = readTree(whole, text);
  for (const read of [readEpisode, readFresh]) assert.deepEqual(read(text), episode);
}

test('a text that is typed has the tree and the episode of a whole parse', () => {
  fc.assert(
    fc.property(nastyText, fc.array(nastyEdit, { maxLength: 5 }), (first, edits) => {
      let text = first;
      holds(text);
      for (const edit of edits) {
        text = edit(text);
        holds(text);
      }
    }),
    { numRuns: 200 },
  );
});

test('a long text that is read for the first time has them too', () => {
  fc.assert(
    fc.property(fc.array(nastyText, { minLength: 1, maxLength: 5 }), (texts) => {
      const text = `${texts.join('\n')}\n${SECTION}`;
      holds(text.repeat(Math.ceil(16_500 / text.length)));
    }),
    { numRuns: 10 },
  );
});

test('the same pieces at several places have their own places', () => {
  holds(SECTION.repeat(3));
  holds(`# 013\n\n${SECTION.repeat(4)}`);
  holds(SECTION.repeat(2));
});

test('definitions hold in the pieces before and behind them', () => {
  const text = `${SECTION}[foo] and [Bar]\n\n${SECTION}[foo]: /u\n\n${SECTION}> [bar]: /v\n\n${SECTION}[foo][bar]\n`;
  holds(text);
  holds(text.replace('[foo]: /u', '[fo]: /u'));
  holds(text.replace('[foo]: /u', '[foo]: /other'));
  holds(text.replace('> [bar]: /v', '> [bar: /v'));
});

test('what is never closed takes in all that follows', () => {
  for (const open of ['```js', '~~~', '<!--', '<pre>', '  ```', '<![CDATA[']) {
    holds(`${SECTION}${open}\n${SECTION}${SECTION}`);
    holds(`${SECTION}${open}\n${SECTION}\`\`\`\n~~~\n--></pre>]]>\n${SECTION}`);
  }
});

test('a quote ends what is open in an item otherwise than a heading does', () => {
  holds(`- a\n\n  <!--\n\n  ${'words '.repeat(100)}\n\n> b\n`);
});

test('a byte order mark is not taken for the space in its place', () => {
  holds(` [a](/u) b\n\n${SECTION}`);
  holds(`\uFEFF[a](/u) b\n\n${SECTION}`);
  holds('   <!--\n');
  holds('\uFEFF  <!--\n');
  holds('   <!--\n');
});

test('texts past the limits are read as before', () => {
  holds(`${SECTION}${'words\n\n'.repeat(5100)}### @ame\n`);
  holds(`${SECTION}${'words '.repeat(2000)}https://a.example\n\n### @ame\n`);
});

test('a text past the limits is cut where it is when it is parsed as a whole', () => {
  for (const text of ['#### x\n\n- x\n\n'.repeat(1400), 'heading\n---\n\n'.repeat(1600)]) {
    assert.equal(withOffsets(parseAgain(text)), withOffsets(parse(text)));
  }
});

test('typing leaves the blocks of other pieces as they are', () => {
  for (const part of [SECTION, '- - - 1 2\n', '[a page]: https://a.example/1\n']) {
    const text = `# 013\n\n${part.repeat(Math.ceil(24_000 / part.length))}`;
    isMostlyKept(text);
    isMostlyKept(text.repeat(6));
  }
});

function isMostlyKept(text: string): void {
  const before = new Set(parseAgain(text).children.flatMap(itemsOf));
  const at = 6000;
  const after = parseAgain(`${text.slice(0, at)}x${text.slice(at)}`).children.flatMap(itemsOf);
  const fresh = after.filter((block) => !before.has(block)).length;
  assert.ok(fresh > 0 && fresh < 130 && fresh * 10 < after.length, `${fresh} of ${after.length} are new`);
}

function itemsOf(block: ReturnType<typeof parse>['children'][number]): object[] {
  return block.type === 'list' ? block.children : [block];
}
