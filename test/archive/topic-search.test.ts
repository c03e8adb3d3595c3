import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { factsOf } from '../../src/archive/facts.ts';
import { newestFirst } from '../../src/archive/newest-first.ts';
import { searchTopics } from '../../src/archive/topic-search.ts';
import { readEpisode } from '../../src/notes/read-episode.ts';

function episode(id: string, date: string, ...sections: readonly (readonly [string, ...string[]])[]) {
  const body = sections.map(([heading, ...topics]) =>
    [`### ${heading}`, ...topics.map((topic) => `#### ${topic}`)].join('\n\n'),
  );
  const text = [`# ${id}`, '', '- Hosted by @kaze', `- Recording date: ${date}`, '', ...body, ''].join('\n');
  return factsOf(`episodes/${id}/README.md`, readEpisode(text), text);
}

const EPISODES = [
  episode('001', '2026-11-06', ['@kaze', '[A wheel of clay](https://a.example)', 'Rain on the wheel']),
  episode('special', '2026-12-24', ['@kaze', 'Clay for a special day']),
  episode('002', '2026-11-13', ['@ame', '庭のロボット', 'W that has a heel'], ['@kaze (欠席)']),
  episode('003', '2026-11-20', ['[雪](https://x.com/yuki)', 'The clay wheel again']),
];

const find = (query: string, most = 10) =>
  searchTopics(newestFirst(EPISODES), query, most).map(({ facts, topic }) => `${facts.id} ${topic.label}`);

describe('searching topics', () => {
  it('gives all, the newest episode first and those without a number last, while nothing is asked for', () => {
    assert.deepEqual(find(' '), [
      '003 The clay wheel again',
      '002 庭のロボット',
      '002 W that has a heel',
      '001 A wheel of clay',
      '001 Rain on the wheel',
      'special Clay for a special day',
    ]);
    assert.deepEqual(find('', 2), ['003 The clay wheel again', '002 庭のロボット']);
  });

  it('finds several words in any order', () => {
    assert.deepEqual(find('wheel clay'), ['003 The clay wheel again', '001 A wheel of clay']);
    assert.deepEqual(find('clay　WHEEL'), find('wheel clay'));
    assert.deepEqual(find('clay nothing'), []);
  });

  it('finds by episode, presenter and date, too, behind what is found in titles', () => {
    assert.deepEqual(find('002 ろぼ'), ['002 庭のロボット']);
    assert.deepEqual(find('雪'), ['003 The clay wheel again']);
    assert.deepEqual(find('@kaze 2026-11'), ['001 A wheel of clay', '001 Rain on the wheel']);
    assert.deepEqual(find('special'), ['special Clay for a special day']);
  });

  it('finds scattered letters behind all else', () => {
    assert.deepEqual(find('whl'), [
      '003 The clay wheel again',
      '001 A wheel of clay',
      '001 Rain on the wheel',
    ]);
    assert.deepEqual(find('again tcl'), ['003 The clay wheel again']);
  });

  it('tells whose section a topic is in', () => {
    const [found] = searchTopics(EPISODES, 'ロボット', 1);
    assert.equal(found?.presenter, '@ame');
    assert.deepEqual(found?.topic.from, { line: 8, column: 6 });
  });

  it('looks through 20,000 topics at each key', () => {
    const topics = Array.from({ length: 10 }, (_, at) => `A topic about something ${at} that has a title`);
    const one = episode('004', '2026-11-27', ['@kaze', topics[0] ?? '', ...topics.slice(1)]);
    const many = Array.from({ length: 2000 }, () => ({ ...one }));
    searchTopics(many, 'title', 200);
    const start = performance.now();
    assert.equal(searchTopics(many, 'abtsth nowhere', 200).length, 0);
    assert.ok(performance.now() - start < 1000);
  });
});
