import assert from 'node:assert/strict';
import test from 'node:test';
import { personCard } from '../../src/archive/person-card.ts';
import { roster } from '../../src/archive/roster.ts';
import { archived } from '../notes/rules/dates.ts';
import { episode } from './episodes.ts';

const HEADER = { host: '@kaze', sections: ['@kaze', '[雨](https://x.com/ame)'] };
const SHOW = [
  episode('001', { ...HEADER, date: '2026-01-02' }),
  episode('002', { ...HEADER, date: '2026-01-09', host: '@ame' }),
  episode('003', {
    ...HEADER,
    date: '2026-01-16',
    guest: '[雪さん](https://x.com/yuki)',
    sections: ['@kaze', '[雨](https://x.com/ame) (欠席)', '雪'],
  }),
  episode('004', { ...HEADER, date: '2026-01-23', sections: ['@Kaze'] }),
  archived('005', '# 005\n\n- Hosted by @kaze\n\n### @kaze\n\n- @mizu\n- @yuki\n'),
];

/** Tells of somebody as seen from an episode. */
function card(person: Parameters<typeof personCard>[0], from = '005', today = '2026-02-01') {
  const here = { path: `episodes/${from}/README.md`, today };
  const { last, ...told } = personCard(person, SHOW, roster(SHOW), here);
  return { ...told, last: last && `${last.episode.id}:${last.from.line}` };
}

test('a regular presenter is told with all names, and with the last episode but this one', () => {
  assert.deepEqual(card({ handle: 'kaze' }), {
    names: ['@kaze'],
    pages: [],
    role: 'regular',
    episodes: 5,
    hosted: 4,
    last: '004:7',
  });
  assert.equal(card({ handle: 'kaze' }, '004').last, '005:5');
});

test('nobody was seen on a day that has not come, unless they are named nowhere else', () => {
  const [first, ...others] = SHOW.slice(0, 4);
  const last = (from: string, today: string) => {
    const here = { path: `episodes/${from}/README.md`, today };
    return personCard({ handle: 'kaze' }, SHOW.slice(0, 4), roster(SHOW), here).last?.episode;
  };
  assert.equal(last('002', '2026-01-22'), others[1]);
  assert.equal(last('002', '2026-01-23'), others[2]);
  assert.equal(last('001', '2026-01-02'), others[2]);
  assert.equal(last('002', '2026-01-02'), first);
});

test('who was absent was not seen', () => {
  const ame = card({ name: '雨' });
  assert.deepEqual([ame.names, ame.pages], [['雨', '@ame'], ['https://x.com/ame']]);
  assert.deepEqual([ame.episodes, ame.hosted, ame.last], [2, 1, '002:9']);
});

test('a guest with a section is a guest, whom notes name without being an episode of theirs', () => {
  const yuki = card({ handle: 'yuki' });
  assert.deepEqual(yuki, {
    names: ['雪', '@yuki'],
    pages: ['https://x.com/yuki'],
    role: 'guest',
    episodes: 1,
    hosted: 0,
    last: '003:5',
  });
});

test('who is only named in notes is told by these', () => {
  const told = { names: ['@mizu'], pages: [], role: 'note', episodes: 1, hosted: 0 };
  assert.deepEqual(card({ handle: 'mizu' }), { ...told, last: undefined });
  assert.deepEqual(card({ handle: 'mizu' }, '004'), { ...told, last: '005:7' });
});
