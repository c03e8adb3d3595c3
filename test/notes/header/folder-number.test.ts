import assert from 'node:assert/strict';
import test from 'node:test';
import { contradictsFolder, folderNumber } from '../../../src/notes/header/folder-number.ts';

for (const [folder, number] of [
  ['014', '014'],
  ['14', '14'],
  ['001-private', '001'],
  ['2020', '2020'],
  ['2026-10-16', undefined],
  ['20261016', undefined],
  ['20261399', '20261399'],
  ['2026-special', undefined],
  ['drafts', undefined],
  [undefined, undefined],
] as const) {
  test(`the folder ${folder} tells the number ${number}`, () => {
    assert.equal(folderNumber(folder), number);
  });
}

test('an id contradicts a folder of another number or without its suffix', () => {
  assert.equal(contradictsFolder('13', '014'), true);
  assert.equal(contradictsFolder('014-rain', '014'), true);
  assert.equal(contradictsFolder('14', '014'), false);
  assert.equal(contradictsFolder('014', '014-rain'), false);
  assert.equal(contradictsFolder('14', '2026-10-16'), false);
  assert.equal(contradictsFolder('14', undefined), false);
});
