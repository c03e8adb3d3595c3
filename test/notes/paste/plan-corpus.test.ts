import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { planner } from '../../../src/notes/paste/plan-paste.ts';
import { readEpisode } from '../../../src/notes/read-episode.ts';
import { checkPlan } from './check-plan.ts';

const FOLDERS = ['test/show/episodes', '../shared/corpus/kubenews/episodes'];

/** Every so many empty lines are tried, so that this takes seconds. */
const STEP = 17;

describe('planner', () => {
  for (const folder of FOLDERS) {
    const skip = existsSync(folder) ? false : `there is no ${folder}`;
    it(`finds what is meant on the empty lines of ${folder}`, { skip }, () => {
      let count = 0;
      const made = { items: 0, topics: 0 };
      for (const id of readdirSync(folder)) {
        const text = readFileSync(join(folder, id, 'README.md'), 'utf8');
        for (const { index } of text.matchAll(/(?<=\n)(?=\r?\n)/g)) {
          count += 1;
          if (count % STEP !== 0) continue;
          const url = 'https://p.example.com/1';
          const plan = planner({ text, episode: readEpisode(text), offsets: [index], urls: [{ url }] })(
            'auto',
          );
          if (plan === undefined) continue;
          const { items, topics } = checkPlan(text, plan);
          made.items += items;
          made.topics += topics;
        }
      }
      assert.ok(made.items > 0 && made.topics > 0, JSON.stringify(made));
    });
  }
});
