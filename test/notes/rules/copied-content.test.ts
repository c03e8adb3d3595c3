import { copiedContent } from '../../../src/notes/rules/copied-content.ts';
import { AROUND, BODY, CLEAN, COPY, item, notes, OLD, topic } from './copies.ts';
import { archived } from './dates.ts';
import { type Bad, testRule } from './table.ts';

const MOVED = [topic('rain'), topic('frost'), topic('thaw')];
const LEFT = notes(OLD, '### @kaze', topic('sun'), topic('moon'));
const NEWS = [topic('news'), topic('chat')];
const LINKS = `#### other words\n\n${item('rain')}\n${item('snow')}`;
const OTHERS = { guest: '@tsuki', video: 'https://youtu.be/new' };

const ok = (name: string, text: string, more = {}) => ({ name, text, context: { ...AROUND, ...more } });
const bad = (name: string, [text, fixed]: readonly [string, string], told: string): Bad => ({
  ...ok(name, text),
  covers: text.slice(0, text.indexOf('\n')),
  message: `Still a copy of episode 013: ${told} are the same`,
  fixed,
});

testRule(copiedContent, {
  ok: [
    ok('one old topic among new ones', notes({}, '### @kaze', topic('rain'), topic('wind'), topic('sun'))),
    ok('the episode that was copied', COPY, { id: '013', earlier: AROUND.earlier.slice(0, 1) }),
    ok('a copy outside a show', COPY, { id: undefined, earlier: [] }),
    ok(
      'topics moved on under a header of its own',
      notes({}, '### @kaze', ...MOVED, '### @tsuki', item('x')),
    ),
    ok('topics that were taken out of the other', notes({}, '### @kaze', ...MOVED), {
      earlier: [archived('013', LEFT)],
    }),
    ok('topics that the show has every week', notes({}, '### @kaze', ...NEWS), {
      earlier: ['010', '011', '012'].map((id) => archived(id, notes({ id, date: '' }, '### @kaze', ...NEWS))),
    }),
    ok('headings alone', notes({}, '### @kaze', '####', '####')),
    ok('an empty file', ''),
  ],
  bad: [
    bad('a copy byte for byte', [COPY, CLEAN], '5 of 5 topics'),
    bad('a copy with a number of its own', [notes({ ...OLD, id: '014' }, ...BODY), CLEAN], '5 of 5 topics'),
    bad(
      'all topics under a header of its own',
      [notes({}, ...BODY), notes({}, '### @kaze', '### @ame', '### @tsuki', '### @yuki')],
      '5 of 5 topics',
    ),
    bad(
      'new topics among old ones',
      [
        notes(
          { ...OLD, id: '014' },
          ...['### @kaze', topic('sun'), topic('rain'), topic('snow')],
          `### @tsuki\n${item('new')}\n${item('thaw')}\n${item('frost')}`,
        ),
        notes({}, '### @kaze', topic('sun'), `### @tsuki\n${item('new')}`),
      ],
      '4 of 6 topics',
    ),
    bad(
      'old topics right between new text',
      [
        notes(
          OLD,
          '### @kaze',
          `New.\n${topic('rain')}\n${topic('snow')}\n${topic('moss')}\n${topic('new')}`,
        ),
        notes({}, '### @kaze', `New.\n${topic('new')}`),
      ],
      '3 of 4 topics',
    ),
    bad(
      'a topic with a new link below it, which stays',
      [
        notes(OLD, '### @kaze', topic('rain'), topic('snow'), topic('moss'), item('new')),
        notes({}, '### @kaze', topic('moss'), item('new')),
      ],
      '2 of 3 topics',
    ),
    bad(
      'links below one topic',
      [notes(OLD, '### @kaze', LINKS), notes({}, '### @kaze', LINKS)],
      '2 of 2 links',
    ),
    bad(
      'a date with more behind it, and values of its own',
      [
        notes({ ...OLD, ...OTHERS, date: '2026-10-16 22:00' }, ...BODY),
        notes({ ...OTHERS, date: '2026-10-23 22:00' }, '### @kaze', '### @ame', '### @tsuki', '### @yuki'),
      ],
      '5 of 5 topics',
    ),
  ],
});
