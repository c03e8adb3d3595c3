import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { REASONS } from '../../src/titles/reasons.ts';

const FOLDER = 'src/titles';

describe('every reason', () => {
  it('says in one sentence why there is no title, and in another what to do', () => {
    for (const [code, text] of Object.entries(REASONS)) {
      const sentences = text.match(/[A-Z][^.]*(?:\.[^. ]+)*\.(?= |$)/g) ?? [];
      assert.equal(sentences.join(' '), text, code);
      assert.equal(sentences.length, code === 'cancelled' ? 1 : 2, code);
    }
  });

  it('is given by some part of the line', () => {
    const files = readdirSync(FOLDER, { recursive: true, encoding: 'utf8' });
    const code = files
      .filter((path) => path.endsWith('.ts') && path !== 'reasons.ts')
      .map((path) => readFileSync(join(FOLDER, path), 'utf8'))
      .join('');
    for (const reason of Object.keys(REASONS)) assert.ok(code.includes(`'${reason}'`), reason);
  });
});
