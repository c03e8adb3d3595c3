import assert from 'node:assert/strict';
import test from 'node:test';
import { readInSteps } from '../../src/archive/read-in-steps.ts';
import type { EpisodeFacts } from '../../src/notes/context.ts';
import { firstAfter } from '../../src/notes/dates/dated.ts';
import { linksTo } from '../../src/notes/links/links-to.ts';
import { episode } from './episodes.ts';

test('an archive that was read in steps is not gone through again, and no step goes through all of it', () => {
  const read: string[] = [];
  const archive = Array.from({ length: 150 }, (_, at): EpisodeFacts => {
    const { links, ...facts } = episode(String(at + 100), { host: '@kaze' });
    return Object.defineProperty({ ...facts, links }, 'links', {
      get() {
        read.push(facts.id);
        return links;
      },
    });
  });
  const steps: number[] = [];
  for (const _ of readInSteps(archive)) steps.push(read.length);
  assert.ok(new Set(steps).size >= 3, steps.join());
  const known = read.length;
  assert.ok(known >= 150);
  assert.deepEqual(linksTo(archive, 'blog.example.com/1'), []);
  assert.equal(firstAfter(archive), undefined);
  assert.equal(read.length, known);
});
