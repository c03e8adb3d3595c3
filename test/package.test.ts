import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import manifest from '../package.json';
import { compareFiles } from '../scripts/lib/package-files.mjs';
import { packedReadme } from '../scripts/lib/packed-readme.mjs';

/** A README before and after what only its folder has is taken out. */
const READMES: [string, string, string][] = [
  ['a picture', '# A\n\n![One, or [two]](media/a.png)\n\nB', '# A\n\nB'],
  ['two pictures in a row', '# A\n\n![](media/a.png)\n![](media/b.png)\n\nB', '# A\n\nB'],
  ['a picture at the end', '# A\n\n![a](media/a.png)\n', '# A\n\n'],
  [
    'a picture for light and dark',
    '# A\n\n<picture>\n  <source srcset="media/b.png">\n  <img src="media/a.png">\n</picture>\n\nB',
    '# A\n\nB',
  ],
  ['a picture in HTML', '# A\n\n<img src="media/a.png" width="640">\n\nB', '# A\n\nB'],
  ['a link to another file', '# A\n\nSee [B](B.md) and [C](a/c.md#d).\n', '# A\n\nSee B and C.\n'],
  ['a line that is a link to another file', '# A\n\n[日本語](README.ja.md)\n\nB', '# A\n\nB'],
  [
    'nothing else',
    '[a](b.png), `![a](b.png)`, `media/`, [b](#b), [c](https://example.com/c.md)\n\n    ![a](b.png)',
    '[a](b.png), `![a](b.png)`, `media/`, [b](#b), [c](https://example.com/c.md)\n\n    ![a](b.png)',
  ],
];

describe('the package', () => {
  for (const [name, readme, packed] of READMES) {
    it(`goes without what the folder of its README has: ${name}`, () =>
      assert.equal(packedReadme(readme), packed));
  }

  it('shows no picture and links to no file that it does not hold', () => {
    const packed = packedReadme(readFileSync('README.md', 'utf8'));
    assert.doesNotMatch(packed, /!\[|<img|<picture|\]\(media\/|\]\([\w/.-]+\.md/);
    assert.ok(packed.length > 5000);
  });

  it('names what is extra and what is missing', () => {
    assert.equal(compareFiles(['a', 'b'], ['a', 'b']), undefined);
    const told = compareFiles(['a', 'b.map', 'c'], ['a', 'd']) ?? '';
    assert.match(told, /holds what scripts\/package-files\.txt does not list: b\.map, c\.$/m);
    assert.match(told, /lacks what scripts\/package-files\.txt lists: d\.$/m);
  });

  it('has an icon of 128 dots in both directions, as it is drawn, and small', () => {
    const png = readFileSync(manifest.icon);
    assert.equal(png.toString('latin1', 1, 4), 'PNG');
    assert.deepEqual([png.readUInt32BE(16), png.readUInt32BE(20)], [128, 128]);
    assert.ok(png.length < 15 * 1024, `${png.length} bytes`);
    assert.match(readFileSync('media/icon.svg', 'utf8'), /^<svg [^>]*viewBox="0 0 128 128">/);
  });

  it('has one sign, in the icon as in the activity bar', () => {
    const shapes = readFileSync('media/show-notes.svg', 'utf8').match(/<(?:path|rect) [^>]*>/g) ?? [];
    const icon = readFileSync('media/icon.svg', 'utf8');
    assert.equal(shapes.length, 3);
    for (const shape of shapes) assert.ok(icon.includes(shape), shape);
  });

  it('tells the marketplace what it takes, and nothing that is not so', () => {
    const { categories, keywords, galleryBanner, pricing } = manifest;
    for (const category of categories)
      assert.ok(['Linters', 'Snippets', 'Other'].includes(category), category);
    assert.equal(new Set(keywords).size, keywords.length);
    // The marketplace takes thirty, and vsce adds up to ten of its own, such as `snippet`.
    assert.ok(keywords.length <= 20, `${keywords.length} keywords`);
    for (const word of keywords) assert.equal(word, word.trim().toLowerCase());
    assert.match(galleryBanner.color, /^#[0-9a-f]{6}$/);
    assert.deepEqual([galleryBanner.theme, pricing], ['dark', 'Free']);
    const untold = ['repository', 'homepage', 'bugs', 'sponsor', 'badges'].filter((key) => key in manifest);
    assert.deepEqual(untold, [], 'there is no public place of the project yet');
  });
});
