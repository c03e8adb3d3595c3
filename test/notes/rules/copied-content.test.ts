import assert from 'node:assert/strict';
import test from 'node:test';
import { type EpisodeFacts, NO_CONTEXT } from '../../../src/notes/context.ts';
import { format, message } from '../../../src/notes/rule.ts';
import { copiedContent } from '../../../src/notes/rules/copied-content.ts';
import { mendedTexts, problemsOf } from '../mending.ts';
import { archived } from './dates.ts';
import { type Bad, testRule } from './table.ts';

/** An invented episode: its header, and sections as heading and Markdown. */
interface Notes {
  readonly id?: string;
  readonly date?: string;
  readonly video?: string;
  readonly guest?: string;
}

function notes(
  { id = '014', date = '2026-10-23', video = '', guest = '-' }: Notes,
  ...body: string[]
): string {
  const header = [`# ${id}`, '', '- Hosted by @kaze', `- Recording date: ${date}`];
  const fields = [`- Video:${video && ` ${video}`}`, `- Guest:${guest && ` ${guest}`}`];
  return `${[...header, ...fields, '', '## Contents', '', ...body].join('\n')}\n`;
}

const topic = (name: string) => `#### [${name}](https://lab.example.org/${name})\n\n- about ${name}`;
const item = (name: string) => `- [${name}](https://lab.example.org/${name})`;
const OLD = { id: '013', date: '2026-10-16', video: 'https://youtu.be/niwa13', guest: '@yuki' };
const BODY = [
  ...['### @kaze', '', topic('rain'), '', topic('snow'), '', '### @ame (欠席)', '', 'Sorry, I am ill.', ''],
  ...['### @tsuki', '', item('frost'), item('thaw'), '', '### @yuki', '', topic('moss')],
];
const COPY = notes(OLD, ...BODY);
const CLEAN = notes({}, '### @kaze', '', '### @ame', '', '### @tsuki');
const EARLIER = [
  archived('012', notes({ id: '012', date: '2026-10-09', video: 'https://youtu.be/niwa12' }, '### @kaze')),
  archived('013', COPY),
];
const context = { id: '014', earlier: EARLIER, showDays: [5] };
const OWN = notes({}, '### @kaze', '', topic('rain'), '', topic('wind'), '', topic('sun'));

const ok = (name: string, text: string, more = {}) => ({ name, text, context: { ...context, ...more } });
const bad = (name: string, [text, fixed]: readonly [string, string], told: string): Bad => ({
  ...ok(name, text),
  covers: text.slice(0, text.indexOf('\n')),
  message: `Still a copy of episode 013: ${told} are the same`,
  fixed,
});

/** A show whose episodes all have these topics. */
const standing = (...names: readonly string[]) =>
  ['010', '011', '012', '013'].map((id) => archived(id, notes({ id, date: '' }, ...names.map(topic))));

testRule(copiedContent, {
  ok: [
    ok('an episode of its own', OWN),
    ok('the copy where it is right', COPY, { id: '013', earlier: EARLIER.slice(0, 1) }),
    ok('a copy outside a show', COPY, { id: undefined, earlier: [] }),
    ok(
      'topics that were moved on under a header of its own',
      notes({}, '### @kaze', '', topic('rain'), topic('snow'), '', item('x')),
    ),
    ok(
      'all that an episode was left with',
      notes({}, '### @kaze', '', topic('rain'), '', topic('frost'), '', topic('thaw')),
      {
        earlier: [archived('013', notes(OLD, '### @kaze', '', topic('sun'), '', topic('moon')))],
      },
    ),
    ok(
      'half of the topics under the old video',
      notes(
        { video: 'https://youtu.be/new' },
        '### @kaze',
        '',
        topic('rain'),
        '',
        topic('snow'),
        '',
        topic('a'),
        '',
        topic('b'),
      ),
    ),
    ok(
      'topics that the show has every week',
      notes({ video: '' }, '### @kaze', '', topic('news'), '', topic('chat')),
      {
        earlier: standing('news', 'chat'),
      },
    ),
    ok('headings alone', notes({}, '### @kaze', '', '####', '', '####')),
  ],
  bad: [
    bad('a copy byte for byte', [COPY, CLEAN], '5 of 5 topics'),
    bad('a copy with a number of its own', [notes({ ...OLD, id: '014' }, ...BODY), CLEAN], '5 of 5 topics'),
    bad(
      'all topics under a header of its own',
      [notes({}, ...BODY), notes({}, '### @kaze', '', '### @ame', '', '### @tsuki', '', '### @yuki')],
      '5 of 5 topics',
    ),
    bad(
      'new topics among old ones',
      [
        notes(
          { ...OLD, id: '014' },
          '### @kaze',
          '',
          topic('sun'),
          '',
          topic('rain'),
          '',
          topic('snow'),
          '### @tsuki',
          item('new'),
          item('thaw'),
          item('frost'),
        ),
        notes({}, '### @kaze', '', topic('sun'), '', '### @tsuki', item('new')),
      ],
      '4 of 6 topics',
    ),
    bad(
      'an old topic between new paragraphs',
      [
        notes(OLD, '### @kaze', '', 'New.', topic('rain'), topic('snow'), topic('moss'), '', topic('new')),
        notes({}, '### @kaze', '', 'New.', '', topic('new')),
      ],
      '3 of 4 topics',
    ),
    bad(
      'a topic with a new link below it, which stays',
      [
        notes(OLD, '### @kaze', '', topic('rain'), '', topic('snow'), '', topic('moss'), `- ${item('new')}`),
        notes({}, '### @kaze', '', topic('moss'), `- ${item('new')}`),
      ],
      '2 of 3 topics',
    ),
    bad(
      'links below one topic',
      [
        notes(OLD, '### @kaze', '', `#### other words\n\n${item('rain')}\n${item('snow')}`),
        notes({}, '### @kaze', '', `#### other words\n\n${item('rain')}\n${item('snow')}`),
      ],
      '2 of 2 links',
    ),
    bad(
      'a date with more behind it, and values of its own',
      [
        notes({ ...OLD, date: '2026-10-16 22:00', guest: '@tsuki', video: 'https://youtu.be/new' }, ...BODY),
        notes(
          { date: '2026-10-23 22:00', guest: '@tsuki', video: 'https://youtu.be/new' },
          '### @kaze',
          '',
          '### @ame',
          '',
          '### @tsuki',
          '',
          '### @yuki',
        ),
      ],
      '5 of 5 topics',
    ),
  ],
});

const HALF = notes(
  { ...OLD, guest: '-' },
  ...['### @kaze', '', topic('rain'), '', topic('snow'), '', topic('moss'), ''],
  ...['### @tsuki', '', topic('sun'), '', topic('moon')],
);

test('copied-content lets the topics stay where only the header may be wrong', () => {
  const [problem, ...others] = problemsOf(HALF, { ...NO_CONTEXT, ...context });
  assert.deepEqual(others, []);
  assert.deepEqual(
    problem?.fixes.map(({ title }) => format(title)),
    ['Start episode 014 from this copy', 'Keep the topics and correct the header', 'Go to episode 013'],
  );
  const header = notes({}).split('\n').slice(0, 6).join('\n');
  assert.equal(
    problem && mendedTexts(HALF, problem)[1],
    header + HALF.slice(HALF.indexOf('\n\n## Contents')),
  );
});

test('copied-content leads to the title of the other episode', () => {
  const [problem] = problemsOf(COPY, { ...NO_CONTEXT, ...context });
  const place = {
    path: 'episodes/013/README.md',
    from: { line: 1, column: 3 },
    to: { line: 1, column: 6 },
  };
  assert.deepEqual(problem?.related, [{ ...place, message: message('Episode {0}', '013') }]);
  assert.deepEqual(problem.fixes.slice(1), [
    { title: message('Go to episode {0}', '013'), safe: false, goTo: place },
  ]);
});

test('copied-content is the only problem of what was copied, and of nothing else', () => {
  const tracked = (text: string) => text.replace('/rain)', '/rain?utm_source=a)');
  const rules = (text: string) => problemsOf(text, { ...NO_CONTEXT, ...context }).map(({ rule }) => rule);
  assert.deepEqual(rules(tracked(COPY)), ['copied-content']);
  assert.deepEqual(rules(tracked(HALF)), ['copied-content', 'tracking-parameters']);
  assert.deepEqual(rules(COPY.replace('2026-10-16', '2026-10-09')), ['copied-content', 'repeated-date']);
  assert.deepEqual(rules(COPY.replace('# 013', '# 012')), ['copied-content', 'episode-number']);
});

test('copied-content names the most alike episode, of several the latest', () => {
  const half = archived('012', notes({ id: '012', date: '' }, '### @kaze', '', topic('rain')));
  const named = (...earlier: readonly EpisodeFacts[]) =>
    problemsOf(COPY, { ...NO_CONTEXT, ...context, earlier }).map((problem) => problem.message.values[0]);
  assert.deepEqual(named(archived('011', COPY), half), ['011']);
  assert.deepEqual(named(archived('011', COPY), archived('012', COPY)), ['012']);
});

test('copied-content begins with a day that is still to come', () => {
  const fixed = (now: string) => {
    const [problem] = problemsOf(COPY, { ...NO_CONTEXT, ...context, now: Date.parse(now) });
    return problem && mendedTexts(COPY, problem)[0];
  };
  assert.equal(fixed('2026-10-23T20:00:00+09:00'), CLEAN);
  assert.equal(fixed('2026-11-10'), CLEAN.replace('2026-10-23', '2026-11-13'));
});
