import assert from 'node:assert/strict';
import test from 'node:test';
import { byNumber, factsOf } from '../../src/archive/facts.ts';
import { readEpisode } from '../../src/notes/read-episode.ts';
import { archived } from '../notes/rules/dates.ts';
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
    archive: '',
    id: '',
    fields: [],
    form: { leads: [], eol: '\n' },
    absent: [],
    empty: 0,
    topics: [],
    prose: [],
    links: [],
    mentions: [],
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

test('the facts of the notes are fields, video, topics and links with their places', () => {
  const text = [
    ...['# 014', '', '- Hosted by @kaze', '- Video: https://youtu.be/abc?t=9', '- Slack: #rain', ''],
    ...[
      '### [雪](https://x.com/yuki)',
      '',
      '#### [Rain](https://a.example.com/x/)',
      '',
      '- http://b.example.com',
    ],
    '- ![](https://i.example.com/p.png) <mailto:a@example.com>',
  ].join('\n');
  const { title, video, fields, topics, links } = archived('014', text);
  assert.deepEqual(title, { id: '014', from: { line: 1, column: 3 }, to: { line: 1, column: 6 } });
  assert.deepEqual(video?.key, 'youtube.com/watch?v=abc');
  assert.deepEqual(video?.from, { line: 4, column: 10 });
  assert.deepEqual(
    fields.map(({ kind, label }) => `${kind} ${label}`),
    ['host Hosted by', 'video Video', 'other Slack'],
  );
  const place = { from: { line: 9, column: 6 }, to: { line: 9, column: 38 } };
  assert.deepEqual(topics, [{ label: 'Rain', key: 'a.example.com/x', presenter: 0, ...place }]);
  assert.deepEqual(
    links.map(({ key, url, label, topic, from }) => [key, url, label, topic, from.line]),
    [
      ['a.example.com/x', 'https://a.example.com/x/', 'Rain', true, 9],
      ['b.example.com', 'http://b.example.com', undefined, false, 11],
    ],
  );
});

test('the facts of the notes are values, absent presenters and what prose they hold', () => {
  const notes = (prose: string) =>
    archived('014', `# 014\n\n- Guest: @yuki\n\n### @ame (欠席)\n\n${prose}\n\n### Links\n\nWords.\n`);
  const { fields, absent, prose } = notes('Sorry,\nI am ill.');
  assert.deepEqual(
    fields.map(({ value }) => value),
    ['@yuki'],
  );
  assert.deepEqual(absent, ['@ame (欠席)']);
  assert.equal(prose.length, 1);
  assert.deepEqual(notes('Sorry,\r\nI am ill.').prose, prose);
  assert.notDeepEqual(notes('Sorry,\nI am well.').prose, prose);
});

test('the facts tell where the guests stand', () => {
  const place = { from: { line: 3, column: 10 }, to: { line: 3, column: 21 } };
  assert.deepEqual(archived('014', '# 014\n\n- Guest: @ame, @yuki \n').guestPlace, place);
  assert.equal('guestPlace' in archived('014', '# 014\n\n- Guest: -\n'), false);
});

test('the facts of links and people tell where their URLs stand', () => {
  const text =
    '# 014\n\n- Guest: [雪さん](https://x.com/yuki)\n\n### @ame\n\n- [a](<https://a.example> "b") https://b.example\n';
  const { links, mentions } = archived('014', text);
  const columns = ({ target }: (typeof links | typeof mentions)[number]) =>
    target && [target.from.column, target.to.column];
  assert.deepEqual(links.map(columns), [[8, 25], undefined]);
  assert.deepEqual(mentions.map(columns), [[16, 34], undefined]);
});

test('the facts tell where people are named, and as what', () => {
  const text = '# 014\n\n- Hosted by @kaze\n\n### @ame (欠席)\n\n- with @kaze and [雪](https://x.com/yuki)\n';
  assert.deepEqual(
    archived('014', text).mentions.map(({ person, role, from }) => [person, role, from.line, from.column]),
    [
      [{ handle: 'kaze' }, 'host', 3, 13],
      [{ handle: 'ame' }, 'presenter', 5, 5],
      [{ handle: 'kaze' }, 'note', 7, 8],
      [{ name: '雪', url: 'https://x.com/yuki' }, 'note', 7, 18],
    ],
  );
});
