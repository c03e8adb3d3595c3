import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { byYear, listEpisodes } from '../../src/archive/episode-list.ts';
import { summarize } from '../../src/archive/episode-summary.ts';
import { factsOf } from '../../src/archive/facts.ts';
import { readEpisode } from '../../src/notes/read-episode.ts';
import { factsFrom } from './told-episodes.ts';

const list = (...told: readonly [string, string][]) =>
  byYear(
    listEpisodes(
      told.map(([id, date]) => factsFrom({ id, date })),
      0,
    ),
  ).map(({ year, episodes }) => `${year}: ${episodes.map(({ facts }) => facts.id).join(' ')}`);

describe('the list of episodes', () => {
  it('has the newest first, by year', () => {
    assert.deepEqual(list(['010', '2027-01-01'], ['9', '2026-12-25'], ['008', '2026-12-18']), [
      '2027: 010',
      '2026: 9 008',
    ]);
  });

  it('has an episode without a date beside that before it, or behind it', () => {
    assert.deepEqual(
      list(['001', ''], ['002', '2026-12-25'], ['003', ''], ['004', '2027-01-01'], ['005', '']),
      ['2027: 005 004', '2026: 003 002 001'],
    );
    assert.deepEqual(list(['001', ''], ['intro', '']), [': 001 intro']);
  });

  it('has what has no number last in its year, the latest first', () => {
    assert.deepEqual(
      list(['intro', '2026-01-01'], ['001', '2026-12-25'], ['special', '2026-06-01'], ['draft', '']),
      ['2026: 001 special intro', ': draft'],
    );
  });

  it('sums an episode up', () => {
    const text = [
      '# Episode 12 : Rain',
      ...[
        '',
        '- Hosted by @kaze and [雪村](https://x.com/yuki)さん',
        '- Video: [here](https://youtu.be/rain_012)',
        '- Guest: -',
      ],
      ...[
        '',
        '## Contents',
        '',
        '### @kaze',
        '',
        '#### One',
        '',
        '#### Two',
        '',
        '### [雪村](https://x.com/yuki) (欠席)',
        '',
      ],
    ].join('\n');
    const facts = factsOf('episodes/012/README.md', readEpisode(text), text);
    assert.deepEqual(summarize(facts), {
      hosts: ['@kaze', '雪村'],
      guests: [],
      presenters: [
        { name: '@kaze', absent: false, topics: 2 },
        { name: '雪村', absent: true, topics: 0 },
      ],
      topics: 2,
      video: 'https://youtu.be/rain_012',
    });
    assert.equal(facts.headline, 'Rain');
  });
});
