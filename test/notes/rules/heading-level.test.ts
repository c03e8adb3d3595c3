import { headingLevel } from '../../../src/notes/rules/heading-level.ts';
import { sections } from './presenters.ts';
import { testRule } from './table.ts';

const ok = (name: string, ...parts: readonly (readonly [string, string])[]) => ({
  name,
  text: sections(...parts),
});
const RAIN = '[Rain](https://blog.example.com/rain)';
const SNOW = '[Snow](https://blog.example.com/snow)';
const message = 'Unexpected topic at the level of presenters, expected level 4';

testRule(headingLevel, {
  ok: [
    ok('handles', ['@kaze', `#### ${RAIN}`], ['@ame', '']),
    ok(
      'links to profiles',
      ['[kaze](https://twitter.com/kaze_example)', ''],
      ['[@ame](https://x.com/ame)', ''],
    ),
    ok('a name with a handle', ['@ame', ''], ['[風間(kaze)さん](https://blog.example.com/about)', '']),
    ok('a polite name with a handle', ['@ame', ''], ['[風間(kaze)さん](https://blog.example.com/kaze)', '']),
    ok('the own site of a presenter', ['@kaze', ''], ['[Ame](https://ame.example.com/)', '']),
    ok('a site whose host is called otherwise', ['@kaze', ''], ['[雨宮](https://blue-sky.example)', '']),
    ok('a page about a person', ['@kaze', ''], ['[bob](https://blog.example.com/about)', '']),
    ok('a handle behind an emoji', ['@kaze', ''], ['🎤 @ame', '']),
    ok('one project among themes', ['[clouds](https://github.com/clouds-example)', ''], [RAIN, '']),
    ok('an absent presenter', ['@kaze', ''], ['@ame (欠席)', ''], ['@yuki（欠席）', '']),
    ok('a section that is no person', ['@kaze', ''], ['Week in Review', `- ${RAIN}`]),
    ok('a heading with a link and more', ['@kaze', ''], [`${RAIN} and more`, '']),
    ok('linked headings without any presenter', [RAIN, ''], [SNOW, '']),
    ok('a linked heading before the first presenter', [RAIN, ''], ['@kaze', '']),
    ok('topics one level down', ['@kaze', `#### ${RAIN}\n\n####  ${SNOW}`]),
    ok('topics two levels down', ['@kaze', `##### ${RAIN}`]),
    { name: 'the deepest level', text: `# 014\n\n###### @kaze\n\n###### ${RAIN}\n` },
    ok('a comment in code', ['@kaze', '```sh\n### [x](https://a.example.com/b)\n```']),
    ok('a half-typed heading', ['@kaze', '###']),
    {
      ...ok('somebody whom the archive knows', ['@kaze', ''], ['[Ame](https://blog.example.com/who)', '']),
      context: { people: [{ labels: [{ key: 'ame', episodes: 1 }], pages: [] }] },
    },
    {
      name: 'somebody whom the header names',
      text: '# 014\n\n- Guest: [Ame](https://blog.example.com/who)\n\n### @kaze\n\n### [Ame](https://blog.example.com/who)\n',
    },
  ],
  bad: [
    {
      ...ok('a linked topic among presenters', ['@kaze', ''], [RAIN, 'It was wet.'], ['@ame', '']),
      ...{ covers: `### ${RAIN}`, message },
      fixed: sections(['@kaze', ''], [RAIN, 'It was wet.'], ['@ame', '']).replace('### [', '#### ['),
    },
    {
      ...ok('a run of topics', ['@kaze', ''], [RAIN, ''], [SNOW, '']),
      ...{ covers: [`### ${RAIN}`, `### ${SNOW}`], message },
      fixed: sections(['@kaze', ''], [RAIN, ''], [SNOW, '']).replaceAll('### [', '#### ['),
    },
    {
      ...ok('a topic below one at the right level', ['@kaze', `#### ${RAIN}`], [SNOW, '']),
      ...{ covers: `### ${SNOW}`, message },
      fixed: sections(['@kaze', `#### ${RAIN}`], [SNOW, '']).replace('### [S', '#### [S'),
    },
    {
      ...ok('brackets in the text', ['@kaze', ''], ['[Rain [part 2]](https://blog.example.com/2)', '']),
      covers: '### [Rain [part 2]](https://blog.example.com/2)',
      message,
      fixed: sections(['@kaze', ''], ['[Rain [part 2]](https://blog.example.com/2)', '']).replace(
        '### [',
        '#### [',
      ),
    },
    {
      ...ok(
        'parentheses at the end',
        ['@kaze', ''],
        ['[雨の話（RAIN-2026-1）](https://blog.example.com/2)', ''],
      ),
      ...{ covers: '### [雨の話（RAIN-2026-1）](https://blog.example.com/2)', message },
      fixed: sections(['@kaze', ''], ['[雨の話（RAIN-2026-1）](https://blog.example.com/2)', '']).replace(
        '### [',
        '#### [',
      ),
    },
    {
      ...ok('a bare URL', ['@kaze', ''], ['https://blog.example.com/rain', '']),
      ...{ covers: '### https://blog.example.com/rain', message },
      fixed: sections(['@kaze', ''], ['https://blog.example.com/rain', '']).replace('### h', '#### h'),
    },
    {
      ...ok('a closed heading', ['@kaze', ''], [`${RAIN} ###`, '']),
      ...{ covers: `### ${RAIN} ###`, message },
      fixed: sections(['@kaze', ''], [`${RAIN} ###`, '']).replace('### [', '#### ['),
    },
    {
      name: 'an underlined topic',
      text: `# 014\n\n## @kaze\n\n[Rain\nagain](https://blog.example.com/rain)\n---\n`,
      covers: '[Rain\nagain](https://blog.example.com/rain)\n---',
      message: 'Unexpected topic at the level of presenters, expected level 3',
      fixed: '# 014\n\n## @kaze\n\n### [Rain again](https://blog.example.com/rain)\n',
    },
  ],
});
