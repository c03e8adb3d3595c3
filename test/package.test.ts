import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import manifest from '../package.json';
import { withoutUnpacked } from '../scripts/lib/package-extension.mjs';
import { compareFiles } from '../scripts/lib/package-files.mjs';

/** A README before and after what is not packed is taken out. */
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
  ['a line to another language', '# A\n\n[日本語](README.ja.md)\n\nB', '# A\n\nB'],
  [
    'nothing else',
    '[a](b.png), `![a](b.png)`, `media/`\n\n[a](README.md) b\n\n    ![a](b.png)',
    '[a](b.png), `![a](b.png)`, `media/`\n\n[a](README.md) b\n\n    ![a](b.png)',
  ],
];

describe('the package', () => {
  for (const [name, readme, packed] of READMES) {
    it(`goes without what its README alone shows: ${name}`, () =>
      assert.equal(withoutUnpacked(readme), packed));
  }

  it('shows no picture and leads to no file that it does not hold', () => {
    const packed = withoutUnpacked(readFileSync('README.md', 'utf8'));
    assert.doesNotMatch(packed, /!\[|<img|<picture|\]\((?:media\/|README)/);
    assert.ok(packed.length > 5000);
  });

  it('names what is extra and what is missing', () => {
    assert.equal(compareFiles(['a', 'b'], ['a', 'b']), undefined);
    const told = compareFiles(['a', 'b.map', 'c'], ['a', 'd']) ?? '';
    assert.match(told, /holds what scripts\/package-files\.txt does not list: b\.map, c\.$/m);
    assert.match(told, /lacks what scripts\/package-files\.txt lists: d\.$/m);
  });

  it('has an icon of at least 128 dots in both directions, and small', () => {
    const png = readFileSync(manifest.icon);
    assert.equal(png.toString('latin1', 1, 4), 'PNG');
    assert.ok(png.readUInt32BE(16) >= 128 && png.readUInt32BE(20) >= 128);
    assert.ok(png.length < 15 * 1024, `${png.length} bytes`);
  });
});
