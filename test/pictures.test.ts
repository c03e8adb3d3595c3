import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import test from 'node:test';
import known from '../media/pictures.json';
import { CONTRAST_PICTURE } from '../scripts/lib/contrast-picture.mjs';
import { SCENES } from '../scripts/lib/scenes.mjs';

const names = SCENES.map(({ name }) => name);
const pictures = [...names.flatMap((name) => [`${name}.png`, `${name}-dark.png`]), CONTRAST_PICTURE];

test('the scenes, their texts and their pictures are the same', () => {
  assert.deepEqual(Object.keys(known), names);
  const found = readdirSync('media').filter((file) => file.endsWith('.png') && file !== 'icon.png');
  assert.deepEqual(found, pictures.toSorted());
});

test('pictures and texts are of the same taking', () => {
  const digests = readFileSync('media/pictures.sha256', 'utf8').trim().split('\n');
  const found = [...pictures, 'pictures.json'].map((file) => {
    const digest = createHash('sha256')
      .update(readFileSync(`media/${file}`))
      .digest('hex');
    return `${digest}  ${file}`;
  });
  assert.deepEqual(found.toSorted(), digests.toSorted(), 'npm run pictures takes them anew');
});

test('the pictures are small enough for a README', () => {
  for (const file of pictures) {
    const { size } = statSync(`media/${file}`);
    assert.ok(size < 180_000, `${file}: ${size} bytes`);
  }
});

test('the README shows every picture, light, dark or in high contrast, and says in words what it shows', () => {
  const readme = readFileSync('README.md', 'utf8');
  for (const name of names) {
    const dark = `<source media="(prefers-color-scheme: dark)" srcset="media/${name}-dark.png">`;
    assert.ok(readme.includes(dark), dark);
    assert.match(readme, new RegExp(`<img src="media/${name}\\.png" alt="[^"]{40,}">`));
  }
  assert.match(readme, new RegExp(`!\\[[^\\]]{40,}\\]\\(media/${CONTRAST_PICTURE}\\)`));
});
