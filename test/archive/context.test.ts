import assert from 'node:assert/strict';
import test from 'node:test';
import { contextOf, makeContextIn } from '../../src/archive/context.ts';
import type { EpisodeFacts } from '../../src/notes/context.ts';
import { type EpisodePattern, readPattern } from '../../src/notes/episode-pattern.ts';
import { datedShow, episode } from './episodes.ts';

const path = (id: string) => `episodes/${id}/README.md`;

test('earlier are the episodes of lower numbers, the latest last', () => {
  const archive = ['010', '003', 'drafts', '003-special', '004', '001', '001-private', '2'].map((id) =>
    episode(id),
  );
  const earlier = (id: string) => contextOf(path(id), archive).earlier.map((one) => one.id);
  const later = (id: string) => contextOf(path(id), archive).later.map((one) => one.id);
  assert.deepEqual(later('2'), ['003-special', '003', '004', '010', 'drafts']);
  assert.deepEqual(later('010'), ['drafts']);
  assert.deepEqual(earlier('004'), ['001-private', '001', '2', '003-special', '003']);
  assert.deepEqual(earlier('003'), ['001-private', '001', '2', '003-special']);
  assert.deepEqual(earlier('003-special'), ['001-private', '001', '2']);
  assert.deepEqual(earlier('001-private'), []);
  assert.deepEqual(earlier('drafts'), []);
});

test('of episodes with one id, each has the others behind it', () => {
  const episodes = readPattern('episodes/*/**/README.md', '');
  assert.ok(episodes);
  const at = (place: string) => ({
    ...episode(place.slice(0, 3)),
    archive: '/episodes',
    path: `/episodes/${place}/README.md`,
  });
  const [first, one, other, last] = [at('001'), at('002/a'), at('002/b'), at('003')];
  const around = (own: EpisodeFacts) => {
    const { earlier, later } = contextOf(own.path, [last, other, one, first], 0, { episodes });
    return [earlier, later];
  };
  assert.deepEqual(around(one), [[first], [other, last]]);
  assert.deepEqual(around(other), [[first], [one, last]]);
});

test('an episode that is not in the archive has no earlier ones', () => {
  assert.deepEqual(contextOf(path('004'), [episode('003')]).earlier, []);
});

test('the id is the folder of the path, whatever the title says', () => {
  assert.equal(contextOf('a/episodes/014/README.md', []).id, '014');
  assert.equal('id' in contextOf('a/next.md', []), false);
});

test('the show days are those of all other episodes', () => {
  const archive = datedShow('2026-10-01', '2026-10-09', '2026-10-16', '2026-10-23', '2026-10-30');
  assert.deepEqual(contextOf(path('001'), archive).showDays, [5]);
  assert.deepEqual(contextOf(path('002'), archive.slice(1)).showDays, []);
});

test('people are those of the other episodes', () => {
  const archive = [
    episode('001', { host: '@kaze', guest: '@ame', sections: ['[雪](https://x.com/yuki)'] }),
    episode('002', { host: '@tsuki' }),
  ];
  const names = (id: string) =>
    contextOf(path(id), archive).people.flatMap(({ labels }) => labels.map(({ key }) => key));
  assert.deepEqual(names('002'), ['kaze', 'ame', '雪']);
  assert.deepEqual(names('001'), ['tsuki']);
});

test('what the show has configured is not learned', () => {
  const archive = datedShow('2026-10-02', '2026-10-09', '2026-10-16', '2026-10-23', '2026-10-30');
  const airs = { time: '22:00', timeZone: 'Asia/Tokyo' };
  const tracking = { extra: ['ref'], keep: [], excludeHosts: [] };
  const presenters = [{ handle: 'fuyu', aliases: [] }];
  const config = { rules: { 'show-day': 'off' }, showDays: [3], airs, tracking, presenters } as const;
  const context = contextOf(path('001'), archive, 0, config);
  assert.deepEqual([context.showDays, context.daysDecided, context.airs], [[3], true, airs]);
  assert.deepEqual([context.levels, context.tracking], [config.rules, tracking]);
  assert.ok(context.people.some(({ written }) => written === '@fuyu'));
  assert.equal(contextOf(path('001'), archive).daysDecided, undefined);
});

test('what is learned stays as it is until another episode changes', () => {
  const contextIn = makeContextIn(path('002'));
  const [first, own, third] = ['001', '002', '003'].map((id) => episode(id));
  assert.ok(first && own && third);
  const before = contextIn([first, own, third]);
  assert.deepEqual(before, contextOf(path('002'), [first, own, third]));
  const rewritten = contextIn([first, { ...own, absent: ['@kaze (欠席)'] }, third], 5);
  assert.deepEqual([rewritten.earlier === before.earlier, rewritten.now], [true, 5]);
  assert.deepEqual(contextIn([{ ...first }, own, third]).earlier, [first]);
  assert.notEqual(contextIn([first, own, third]).earlier, before.earlier);
  assert.deepEqual(contextIn([first, own]).later, []);
  assert.deepEqual(contextIn([first]).earlier, []);
});

test('the id is told by the folder, or by the file itself where a pattern says so', () => {
  const at = (glob: string, path: string) =>
    contextOf(path, [], 0, { episodes: readPattern(glob, '') as EpisodePattern });
  assert.equal(at('shows/*/README.md', '/shows/014/README.md').idOfFile, undefined);
  assert.equal(at('shows/*.md', '/shows/014.md').idOfFile, true);
  assert.equal(at('shows/*.md', '/other/014.md').idOfFile, undefined);
});
