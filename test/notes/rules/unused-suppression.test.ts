import { unusedSuppression } from '../../../src/notes/rules/unused-suppression.ts';
import { earlierOn } from './dates.ts';
import { sections } from './presenters.ts';
import { type Bad, testRule } from './table.ts';

const NEXT = 'show-notes-disable-next-line';
const FILE = 'show-notes-disable-file';
const RAIN = 'https://blog.example.com/rain';
const TRACKED = `- [a](${RAIN}/2?utm_source=b)`;
const context = { earlier: earlierOn('2026-10-02', '2026-10-09') };

const noted = (notes: string) => sections(['@kaze', `#### [Rain](${RAIN})\n\n${notes}`]);
const ok = (name: string, notes: string, more = {}) => ({
  name,
  text: noted(notes),
  context: { ...context, ...more },
});
const bad = (name: string, notes: string, covers: string, message: string, fixed: string): Bad => ({
  ...ok(name, notes),
  ...{ covers, message, fixed: noted(fixed) },
});
const idle = (name: string, covers: string, notes: string, fixed: string) =>
  bad(name, notes, covers, 'This comment ignores no problem', fixed);
const unknown = (name: string, id: string, message: string, notes: string, fixed: string) =>
  bad(name, notes, id, message, fixed);

testRule(unusedSuppression, {
  ok: [
    ok('a comment on the next line', `<!-- ${NEXT} tracking-parameters -->\n${TRACKED}`),
    ok('a comment on all of the next line', `<!-- ${NEXT} -->\n${TRACKED}`),
    ok('a comment for the file', `${TRACKED}\n\n<!-- ${FILE} tracking-parameters -->`),
    ok('a comment for all of the file', `<!-- ${FILE} -->\n\n${TRACKED}`),
    ok('a reason', `<!-- ${NEXT} tracking-parameters -- so that they see it -->\n${TRACKED}`),
    ok('a comment of several lines', `<!--\n  ${NEXT}\n  tracking-parameters\n-->\n${TRACKED}`),
    ok('two rules', `<!-- ${NEXT} tracking-parameters、　malformed-link -->\n${TRACKED} [b]（${RAIN}/3）`),
    ok(
      'two comments',
      `<!-- ${NEXT} tracking-parameters -->\n\n<!-- ${FILE} malformed-link -->\n${TRACKED} [b]（${RAIN}/3）`,
    ),
    ok('a comment behind words', `words <!-- ${NEXT}: tracking-parameters -->\n${TRACKED}`),
    ok('a rule that is turned off', `<!-- ${NEXT} show-day -->\n- a`, { levels: { 'show-day': 'off' } }),
    ok('all rules, when one is turned off', `<!-- ${NEXT} -->\n- a`, { levels: { 'show-day': 'off' } }),
    ok('other episodes that are not known', `<!-- ${NEXT} malformed-link -->\n- a`, { earlier: [] }),
    ok('what is not said before the show', `<!-- ${NEXT} empty-item missing-video -->\n- a`),
    ok('what is not said after the show', `<!-- ${NEXT} guest-without-section -->\n- a`, {
      now: Date.parse('2027-10-01'),
    }),
    ok('itself', `<!-- ${FILE} unused-suppression -->\n\n<!-- ${NEXT} malformed-link -->\n- a`),
    ok('another comment', '<!-- show-notes: disable-file -->\n<!-- Links -->'),
    ok('code', `\`<!-- ${FILE} show-day -->\`\n\n    <!-- ${FILE} show-day -->`),
  ],
  bad: [
    idle(
      'a comment above what is right',
      `<!-- ${NEXT} malformed-link -->`,
      `- a\n  <!-- ${NEXT} malformed-link -->\n- b`,
      '- a\n- b',
    ),
    idle(
      'a comment with blank lines around it',
      `<!-- ${FILE} malformed-link -->`,
      `a\n\n<!-- ${FILE} malformed-link -->\n\nb`,
      'a\n\nb',
    ),
    idle(
      'a comment at the end',
      `<!-- ${FILE} malformed-link, show-day -->`,
      `a\n\n<!-- ${FILE} malformed-link, show-day -->`,
      'a',
    ),
    idle(
      'a comment that parts two lists',
      `<!-- ${NEXT} malformed-link -->`,
      `- a\n\n<!-- ${NEXT} malformed-link -->\n- b`,
      '- a\n\n<!-- -->\n- b',
    ),
    idle(
      'a comment behind words',
      `<!-- ${NEXT} malformed-link -->`,
      `words <!-- ${NEXT} malformed-link -->\nb`,
      'words <!-- -->\nb',
    ),
    idle(
      'a comment that is all of an item',
      `<!-- ${NEXT} malformed-link -->`,
      `- <!-- ${NEXT} malformed-link -->\n- b`,
      '- <!-- -->\n- b',
    ),
    {
      ...ok('a comment without a next line', `<!-- ${NEXT} malformed-link -->`),
      covers: `<!-- ${NEXT} malformed-link -->`,
      message: 'This comment ignores no problem',
      fixed: noted('').replace(/\n+$/, '\n'),
    },
    bad(
      'one rule of two',
      `<!-- ${NEXT} malformed-link, tracking-parameters -->\n${TRACKED}`,
      'malformed-link',
      'No problem of malformed-link is ignored here',
      `<!-- ${NEXT} tracking-parameters -->\n${TRACKED}`,
    ),
    bad(
      'the last of two rules',
      `<!-- ${NEXT} tracking-parameters, malformed-link -- why -->\n${TRACKED}`,
      'malformed-link',
      'No problem of malformed-link is ignored here',
      `<!-- ${NEXT} tracking-parameters -- why -->\n${TRACKED}`,
    ),
    unknown(
      'an unknown rule',
      'rain-gauge',
      'Unknown rule rain-gauge',
      `<!-- ${NEXT} rain-gauge tracking-parameters -->\n${TRACKED}`,
      `<!-- ${NEXT} tracking-parameters -->\n${TRACKED}`,
    ),
    unknown(
      'an unknown rule alone',
      'rain-gauge',
      'Unknown rule rain-gauge',
      `- a\n  <!-- ${NEXT} rain-gauge -->\n- b`,
      '- a\n- b',
    ),
    unknown(
      'a rule in capitals',
      'Malformed-Link',
      'Unknown rule Malformed-Link, did you mean malformed-link?',
      `- a\n  <!-- ${NEXT} Malformed-Link -->\n- b`,
      '- a\n- b',
    ),
    unknown(
      'a misspelled rule where another problem is',
      'malformd-link',
      'Unknown rule malformd-link, did you mean malformed-link?',
      `- a\n  <!-- ${NEXT} malformd-link -->\n- b`,
      '- a\n- b',
    ),
    bad(
      'a misspelled word',
      `- a\n  <!-- show-notes-disable-line malformed-link -->\n- b`,
      'show-notes-disable-line',
      `Unexpected show-notes-disable-line, expected ${NEXT}`,
      '- a\n- b',
    ),
  ],
});
