import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { retitleEdits, titledAt } from '../../../src/notes/links/retitle.ts';
import { readEpisode } from '../../../src/notes/read-episode.ts';
import { applyEdits } from '../../../src/notes/span.ts';
import { notes } from '../arbitrary.ts';
import { episode, U } from '../titled.ts';

/** Notes in which `|` is the cursor, with the address that is asked, the title that is there, and what another one makes of them. */
const LINKS: [string, string, string, string][] = [
  [`- [Old |title](${U})`, U, 'Old title', `- [A \\[new\\] one](${U})`],
  [`- |[Old](${U} "tip") end`, U, 'Old', `- [A \\[new\\] one](${U} "tip") end`],
  [`- [**Old**\n  line](<${U}>)|`, U, 'Old line', `- [A \\[new\\] one](<${U}>)`],
  [`- see ${U}|.`, U, U, `- see [A \\[new\\] one](${U}).`],
  [`- <|${U}>`, U, `<${U}>`, `- [A \\[new\\] one](${U})`],
  [`- [](${U}|)`, U, U, `- [A \\[new\\] one](${U})`],
];

function at(marked: string) {
  const text = episode(marked.replace('|', ''));
  const offset = episode(marked).indexOf('|');
  return { text, found: titledAt(readEpisode(text), text, offset) };
}

describe('titledAt and retitleEdits', () => {
  for (const [marked, url, title, expected] of LINKS) {
    it(`give ${JSON.stringify(marked)} another title`, () => {
      const { text, found } = at(marked);
      assert.deepEqual({ url: found?.url, title: found?.title }, { url, title });
      assert.ok(found);
      const edits = retitleEdits(text, found.span, 'A [new] one');
      assert.equal(applyEdits(text, edits), episode(expected));
    });
  }

  for (const marked of [
    `- w|ords [x](${U})`,
    `- [![p](p.png)|](${U})`,
    `- ![p|](${U})`,
    `- [x|][1]\n\n[1]: ${U}`,
    `- \`[x|](${U})\``,
    '- [x|](#top)',
    `### [@kaze|](${U})`,
    `<<<<<<< a\n[x|](${U})\n=======\n[x](${U})\n>>>>>>> b`,
  ]) {
    it(`leave ${JSON.stringify(marked)}`, () => assert.equal(at(marked).found, undefined));
  }

  it('leave the header', () => {
    const text = `# 001\n\n- Hosted by @mizu\n- Guest: [ふたば](${U})\n\n## Contents\n`;
    assert.equal(titledAt(readEpisode(text), text, text.indexOf('ふたば')), undefined);
  });

  it('leave what is no longer there', () => {
    const text = episode(`- [x](${U})`);
    const start = text.indexOf('[x]');
    assert.deepEqual(retitleEdits(text, { start, end: start + 3 }, 'T'), []);
    assert.deepEqual(retitleEdits(text, { start: 0, end: 4 }, 'T'), []);
  });

  it('change the title alone, whatever stands around', () => {
    fc.assert(fc.property(notes, fc.constantFrom('T', 'a](b', '`', '<b>'), checkAll), { numRuns: 400 });
  });
});

function checkAll(text: string, title: string): void {
  const before = readEpisode(text);
  for (const { start } of before.links) {
    const found = titledAt(before, text, start + 1);
    const [edit] = found ? retitleEdits(text, found.span, title) : [];
    if (found === undefined || edit === undefined) continue;
    const after = readEpisode(applyEdits(text, [edit])).links;
    const now = after.find((link) => link.start === found.span.start);
    assert.deepEqual([now?.kind, now?.label], ['inline', title]);
    const others = before.links.filter(
      ({ end, start: other }) => end <= found.span.start || other >= found.span.end,
    );
    for (const { raw, kind } of others)
      assert.ok(after.some((link) => link.raw === raw && link.kind === kind));
  }
}
