import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { statesOf } from '../../src/archive/states.ts';
import { EARLIER, factsFrom, type Told, VIDEO } from './told-episodes.ts';

const FRIDAY = '2026-11-27';
const PARTLY = ['@kaze', '@ame -'];

/** What is told of episode 005, the time, and its state. */
const STATES: readonly [string, Told, string, string][] = [
  [
    'nothing written, days ahead',
    { date: FRIDAY, sections: ['@kaze -', '@ame -'] },
    '11-24T23:59',
    'planned',
  ],
  ['a section is empty, days ahead', { date: FRIDAY, sections: PARTLY }, '11-24T23:59', 'planned'],
  ['a section is empty, two days before', { date: FRIDAY, sections: PARTLY }, '11-25T00:00', 'notes-missing'],
  ['nothing written, on the day', { date: FRIDAY, sections: ['@kaze -'] }, '11-27T10:00', 'notes-missing'],
  ['nothing written, long ago', { date: FRIDAY, sections: ['@kaze -'] }, '12-27T10:00', 'notes-missing'],
  [
    'nothing written, but recorded',
    { date: FRIDAY, video: VIDEO, sections: ['@kaze -'] },
    '12-27T10:00',
    'recorded',
  ],
  ['no sections at all, ahead', { date: FRIDAY, sections: [] }, '11-22T10:00', 'planned'],
  ['all written, ahead', { date: FRIDAY }, '11-22T10:00', 'ready'],
  ['all written, on the day', { date: FRIDAY }, '11-27T22:00', 'ready'],
  [
    'whoever is absent brings nothing',
    { date: FRIDAY, sections: ['@kaze', '@ame (欠席) -'] },
    '11-27T10:00',
    'ready',
  ],
  [
    'a video that is there before the show',
    { date: FRIDAY, video: VIDEO, sections: PARTLY },
    '11-22T10:00',
    'planned',
  ],
  ['over everywhere on Earth', { date: FRIDAY, video: VIDEO }, '11-28T12:00', 'recorded'],
  [
    'over, and somebody wrote nothing',
    { date: FRIDAY, video: VIDEO, sections: PARTLY },
    '11-28T12:00',
    'recorded',
  ],
  ['over, without a video', { date: FRIDAY, video: '' }, '11-28T12:00', 'video-missing'],
  ['over, and there is no video', { date: FRIDAY, video: '-' }, '11-28T12:00', 'recorded'],
  ['over, and the video is private', { date: FRIDAY, video: 'private' }, '11-28T12:00', 'recorded'],
  ['over, without a field for the video', { date: FRIDAY }, '11-28T12:00', 'recorded'],
  [
    'a copy with the date and video of last week',
    { date: '2026-11-20', video: `${VIDEO}3`, sections: PARTLY },
    '11-22T10:00',
    'planned',
  ],
  [
    'the same, when its own show is near',
    { date: '2026-11-20', sections: PARTLY },
    '11-25T00:00',
    'notes-missing',
  ],
  ['no date, days ahead', { sections: PARTLY }, '11-22T10:00', 'planned'],
  ['no date, when the next show is near', { sections: PARTLY }, '11-25T00:00', 'notes-missing'],
  [
    'a private one with a suffix, over',
    { id: '005-private', date: FRIDAY, video: 'private' },
    '11-29T00:00',
    'recorded',
  ],
  ['one without a number', { id: 'special', date: '2026-11-21', video: '' }, '11-29T00:00', 'recorded'],
];

describe('the state of an episode', () => {
  for (const [name, told, time, state] of STATES) {
    it(`is ${state}: ${name}`, () => {
      const own = factsFrom(told);
      assert.equal(statesOf([...EARLIER, own], Date.parse(`2026-${time}Z`)).get(own), state);
    });
  }

  it('goes by the time of the show where that is known', () => {
    const own = factsFrom({ date: FRIDAY, video: '', sections: PARTLY });
    const airs = { time: '22:00', timeZone: 'Asia/Tokyo' };
    const at = (time: string) =>
      statesOf([...EARLIER, own], Date.parse(`2026-11-${time}Z`), { airs }).get(own);
    assert.deepEqual(['25T12:59', '25T13:00', '27T12:59', '27T13:00'].map(at), [
      'planned',
      'notes-missing',
      'notes-missing',
      'video-missing',
    ]);
  });

  it('is not read from empty sections where presenters usually write nothing', () => {
    const empty = EARLIER.map(({ id, date }) =>
      factsFrom({ id, date: date?.iso ?? '', sections: ['@kaze', '@ame -', '@yuki -'] }),
    );
    const own = factsFrom({ date: FRIDAY, sections: PARTLY });
    assert.equal(statesOf([...empty, own], Date.parse('2026-11-26T00:00Z')).get(own), 'ready');
  });

  it('without an archive, a date or a presenter is still one', () => {
    assert.equal(statesOf([], 0).size, 0);
    const own = factsFrom({ sections: [] });
    assert.equal(statesOf([own], 0).get(own), 'planned');
  });
});
