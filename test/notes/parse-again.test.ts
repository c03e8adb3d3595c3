import assert from 'node:assert/strict';
import test from 'node:test';
import fc from 'fast-check';
import { parse, parseAgain } from '../../src/notes/parse.ts';
import { readEpisode, readFresh } from '../../src/notes/read-episode.ts';
import { nastyEdit, nastyText } from './nasty-lines.ts';

const NOTE = '- [a page](https://lab.example.org/1) with a note\n  - said by @kaze\n';
const SECTION = `### @kaze\n\n${NOTE.repeat(30)}\n`;

/** A tree without lines and columns, of which nobody reads any. */
function withOffsets(tree: unknown): string {
  return JSON.stringify(tree, (key, value) => (key === 'line' || key === 'column' ? undefined : value));
}

function holds(text: string): void {
  assert.equal(withOffsets(parseAgain(text)), withOffsets(parse(text)));
  assert.deepEqual(readEpisode(text), readFresh(text));
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

test('texts past the limits are read as before', () => {
  holds(`${SECTION}${'words\n\n'.repeat(5100)}### @ame\n`);
  holds(`${SECTION}${'words '.repeat(2000)}https://a.example\n\n### @ame\n`);
});

test('typing leaves the blocks of other pieces as they are', () => {
  const text = `# 013\n\n${SECTION.repeat(12)}`;
  const before = new Set(parseAgain(text).children.flatMap(itemsOf));
  const at = text.length / 2;
  const after = parseAgain(`${text.slice(0, at)}x${text.slice(at)}`).children.flatMap(itemsOf);
  const fresh = after.filter((block) => !before.has(block));
  assert.ok(fresh.length > 0 && fresh.length < 20, `${fresh.length} of ${after.length} are new`);
});

function itemsOf(block: ReturnType<typeof parse>['children'][number]): object[] {
  return block.type === 'list' ? block.children : [block];
}
