import assert from 'node:assert/strict';
import test from 'node:test';
import { type Cause, mayComplete } from '../../../src/notes/complete/complete.ts';
import { format } from '../../../src/notes/rule.ts';
import { archive, complete, HEADER, KITA, labels, lines, RY, SHOW, stillListed } from './completing.ts';

test('handles in the notes are completed by everybody, and nothing else is', () => {
  const note = (typed: string) => `${HEADER}### @kaze\n\n${typed}\n`;
  assert.deepEqual(labels(note('- cc @¦')), ['ry', '@kaze', '@amedama', '@fuyu_01', '北川亮さん']);
  assert.deepEqual(lines(note('今日は＠北¦')), [`今日は${KITA}`]);
  assert.deepEqual(lines(note('#### a topic of @am¦')), ['#### a topic of @amedama']);
  assert.deepEqual(lines(note('- (@ry¦o)')), [`- (${RY})`]);
  assert.deepEqual(lines(note('[with @f¦](https://a.example)')), ['[with @fuyu_01](https://a.example)']);
  for (const linked of ['[with @r¦](https://a.example)', '[@r¦]', '![@r¦](a.png)']) {
    assert.deepEqual(labels(note(linked)), [], linked);
  }
  const none = [
    '¦',
    'kaze ¦',
    'me@k¦',
    '`@k¦`',
    '`@k¦',
    '```\n@k¦',
    'https://medium.com/@k¦',
    '<!-- @k¦ -->',
  ];
  none.push('[a](\n@k¦)', '[a](x "\n@k¦")');
  none.push(
    '<!-- @k¦',
    '[a](https://a.example/@k¦)',
    '[a](@k¦',
    '[a]: @k¦',
    '<a href="@k¦">',
    '\\@k¦',
    '    @k¦',
  );
  none.push('@@k¦', '@scope/@k¦', '<https://a.example/?@k¦>', '![a](@k¦)');
  for (const typed of none) assert.deepEqual(labels(note(typed)), [], typed);
});

test('a name that is typed in full is completed by nothing, so that Enter ends the line', () => {
  const more = [
    ...SHOW.slice(0, 3),
    ...archive(['2026-11-06', '@kazeno', '-', '@kaze', '@kazeno', RY]).map((one) => ({
      ...one,
      id: '4',
      number: 4,
      path: 'episodes/4/README.md',
    })),
  ];
  const typing = { cause: 'typing', known: more } as const;
  assert.deepEqual(labels(`${HEADER}### @kaz¦`, typing), ['@kaze', '@kazeno']);
  for (const line of ['### @kaze¦', '- a @ry¦', '- a @ryojsb¦', '- a ＠ｋａｚｅ¦']) {
    assert.deepEqual(labels(HEADER + line, typing), [], line);
  }
  assert.deepEqual(lines(`${HEADER}### ry¦`, typing), [`### ${RY}`]);
  assert.deepEqual(lines(`${HEADER}### @kaze¦`, { known: more }), ['### @kazeno']);
  assert.deepEqual(lines(`${HEADER}- a @ryojsb¦`, { known: more }), [`- a ${RY}`]);
});

test('a list is narrowed by what is typed, and closed by a whole name or date', () => {
  const item = '# 5\n\n- Hosted by @kaze\n- Recording date: ¦\n';
  const left = (marked: string, more: string) => stillListed(complete(marked, { cause: '@' }), more);
  assert.deepEqual(left(`${HEADER}- @¦`, 'kaz'), ['@kaze']);
  assert.deepEqual(left(`${HEADER}- @¦`, 'ryoj'), ['ry']);
  assert.deepEqual(left(`${HEADER}- ＠¦`, '北'), ['北川亮さん']);
  for (const name of ['kaze', 'fuyu_01', '北川亮', 'new'])
    assert.deepEqual(left(`${HEADER}- @¦`, name), [], name);
  assert.deepEqual(stillListed(complete(`${HEADER}＃＃＃¦`), '　＠k'), ['@kaze', '北川亮さん']);
  assert.deepEqual(stillListed(complete(`${HEADER}###¦`), ' ryo'), ['ry']);
  assert.deepEqual(stillListed(complete(`${HEADER}###¦`), ' Week'), []);
  assert.deepEqual(stillListed(complete(item), '2026-11-1'), ['2026-11-13', '2026-11-14']);
  assert.deepEqual(stillListed(complete(item), '2026-11-13'), []);
});

test('a hyphen goes on with a handle or a date, and is nobody by itself', () => {
  const known = archive(['2026-10-16', '@kris-nova', '-', '@kris-nova']);
  const of = (marked: string) => labels(marked, { known, cause: '-' });
  assert.deepEqual(of(`${HEADER}- @kris-¦`), ['@kris-nova']);
  assert.deepEqual(of(`${HEADER}### @kris-¦`), ['@kris-nova']);
  assert.deepEqual(of(HEADER.replace('@kaze', '@kris-¦')), ['@kris-nova']);
  assert.deepEqual(of(HEADER.replace(': -', ': -¦')), []);
  assert.deepEqual(of('# 5\n\n- Hosted by @kaze\n- Recording date: 2026-12-¦\n'), ['2026-12-04']);
  assert.ok(mayComplete('- Recording date: 2026-', '-') && mayComplete('see @kris-', '-'));
  assert.ok(!mayComplete('-', '-') && !mayComplete('a well-', '-'));
});

test('a list appears by itself only where it is wanted', () => {
  const item = (label: string) => `# 5\n\n- Hosted by @kaze\n- ${label} ¦\n`;
  const some = (marked: string, cause: Cause) =>
    labels(marked, { cause, clipboard: 'https://youtu.be/a1234567890' }).length > 0;
  assert.ok(some(item('Recording date:'), ' '));
  assert.ok(some(item('Co-Host:').replace('Co-Host', 'Host'), ' '));
  assert.ok(some(`${HEADER}### ¦`, ' '));
  for (const label of ['Guest:', 'Video:', 'Place:']) assert.ok(!some(item(label), ' '), label);
  assert.ok(some(item('Guest:'), 'typing') && some(item('Video:'), 'writer'));
  assert.ok(!some(`${HEADER}- a @ ¦`, ' ') && !some(`${HEADER}- a @¦`, '#'));
  assert.ok(some(`${HEADER}- a @¦`, '@') && some(`${HEADER}###¦`, '#'));
  const lines = ['### ', '- Hosted by ', '* 司会： ', '＃＃＃ '];
  for (const line of lines) assert.ok(mayComplete(line, ' '), line);
  for (const line of ['a note ', '- a note ', ''])
    assert.ok(!mayComplete(line, ' ') && mayComplete(line, '@'), line);
});

test('it is said who somebody is', () => {
  const details = (marked: string, known = SHOW) =>
    complete(marked, { known }).found.map(({ label, detail }) => `${label}: ${detail && format(detail)}`);
  assert.deepEqual(details(`${HEADER.replace('- Guest: -', '- Guest: @natsu')}###¦`), [
    'ry: Regular, last in 4',
    '@kaze: Regular, last in 4',
    '@amedama: Regular, last in 4',
    '@natsu: In this episode',
    '@fuyu_01: Guest, last in 3',
    '北川亮さん: Guest, last in 2',
  ]);
  assert.deepEqual(details(HEADER.replace('@kaze', '¦')).slice(0, 2), [
    '@kaze: Last host of 4',
    '@amedama: Last host of 3',
  ]);
  assert.deepEqual(details(HEADER.replace(': -', ': ¦')).slice(0, 2), [
    '-: No guest',
    '@fuyu_01: Last guest of 3',
  ]);
});
