import assert from 'node:assert/strict';
import test from 'node:test';
import { byNumber, factsOf } from '../../src/archive/facts.ts';
import { readEpisode } from '../../src/notes/read-episode.ts';
import { episode } from './episodes.ts';

test('the facts of an episode are its id, number, date and people', () => {
  const told = { date: '2026-10-16 (Fri)', host: '@kaze and @ame', guest: '[雪さん](https://x.com/yuki)' };
  const facts = episode('014-private', {
    ...told,
    sections: ['@kaze', '[雪](https://x.com/yuki) (欠席)', 'Links'],
  });
  assert.equal(facts.path, 'episodes/014-private/README.md');
  assert.deepEqual([facts.id, facts.number], ['014-private', 14]);
  assert.deepEqual(facts.date, {
    iso: '2026-10-16',
    from: { line: 4, column: 19 },
    to: { line: 4, column: 29 },
  });
  assert.deepEqual(
    facts.hosts.map(({ handle }) => handle),
    ['kaze', 'ame'],
  );
  assert.deepEqual(
    facts.guests.map(({ name }) => name),
    ['雪'],
  );
  assert.deepEqual(
    facts.presenters.map(({ heading }) => heading),
    ['@kaze', '[雪](https://x.com/yuki)'],
  );
});

test('a date that is none, and a folder that is no number, tell nothing', () => {
  assert.equal(episode('014', { date: '2026-10-' }).date, undefined);
  assert.equal(episode('014', { date: '2026-02-30' }).date, undefined);
  assert.equal(episode('drafts').number, undefined);
});

test('a file outside the pattern has the id of its title', () => {
  const text = '# Episode 14 : Rain\n\n- Hosted by @kaze\n';
  const { id, number } = factsOf('notes/next.md', readEpisode(text), text);
  assert.deepEqual([id, number], ['14', 14]);
});

test('any text gives facts', () => {
  assert.deepEqual(factsOf('', readEpisode(''), ''), {
    path: '',
    id: '',
    hosts: [],
    hostedBy: '',
    guests: [],
    presenters: [],
  });
});

test('episodes are ordered by number, a special one before its namesake, and strays last', () => {
  const ids = ['010', 'drafts', '003', '001', '2', '003-special', '001-private'];
  assert.deepEqual(
    ids
      .map((id) => episode(id))
      .sort(byNumber)
      .map(({ id }) => id),
    ['001-private', '001', '2', '003-special', '003', '010', 'drafts'],
  );
});
