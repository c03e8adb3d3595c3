import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { planner } from '../../../src/notes/paste/plan-paste.ts';
import { readEpisode } from '../../../src/notes/read-episode.ts';
import { A, B, C, pasted } from './carets.ts';

const HEAD = '# 001\n\n- Hosted by @mizu\n- Video: \n\n## Contents\n\n### @mizu\n\n';
const AT_END = { text: HEAD, episode: readEpisode(HEAD), offsets: [HEAD.length] };

function check(
  notes: string,
  expected: string | undefined,
  ...how: [(typeof FORMS)[number]?, string[]?]
): void {
  assert.equal(pasted(HEAD + notes, ...how), expected && HEAD + expected);
}

const FORMS = ['auto', 'link', 'item', 'topic', 'url'] as const;

describe('planner', () => {
  it('keeps what is pasted as typed, in every form, where no link may be', () => {
    const notes = [
      ...[
        '`¦`',
        '```\n¦\n```',
        '```\n\n¦\n\n```',
        '[¦](u)',
        '[x](¦)',
        '[x]: ¦',
        '[x]¦: https://c.d/',
        '[x]¦',
        '- [x]¦',
        '<a href="¦">',
        '<div>\n¦\n</div>',
      ],
      ...['<!-- ¦ -->', '<!--\n\n¦\n\n-->', 'x¦', '¦x', 'see!¦', '    ¦x', '¦¦', 'see ¦ and `¦`'],
    ];
    for (const text of notes) for (const form of FORMS) check(text, undefined, form);
    for (const form of FORMS) {
      for (const text of ['# 001 ¦', '# 001\n\n- Hosted by @mizu\n- Video: ¦', '---\na: ¦\n---\n\n# 001']) {
        assert.equal(pasted(text, form), undefined);
      }
      assert.equal(pasted(HEAD.replace('@mizu\n\n', '@mizu ¦\n'), form), undefined);
      check('<<<<<<< a\n¦\n=======\nb\n>>>>>>> c', undefined, form);
    }
  });

  it('writes the form that is asked for on an empty line', () => {
    check('- note\n\n¦', '- note\n\nA', 'link');
    check('- note\n\n¦', '- note\n\n- A', 'item');
    check('- note\n\n¦', '- note\n\n#### A', 'topic');
    check('text\n¦\ntext', 'text\n- A\n\ntext', 'item');
    check('text\n¦\ntext', 'text\n\n#### A\n\ntext', 'topic');
    check('text\n¦\n\ntext', 'text\n\n#### A\n\ntext', 'topic');
    check('- note\n  ¦', '- note\n  \n#### A', 'topic');
  });

  it('writes a link where the form that is asked for has no place', () => {
    for (const form of ['link', 'item', 'topic'] as const) {
      check('see ¦', 'see A', form);
      check('- ¦', '- A', form);
      check('#### ¦', '#### A', form);
    }
  });

  it('writes a link where an item would take in what stands below it', () => {
    check('¦\n  #### [T](u)', 'A\n  #### [T](u)', 'item');
    check('¦\n\n    https://c.d/', 'A\n\n    https://c.d/', 'item');
  });

  it('follows nothing that is pasted as it is', () => {
    const plan = planner({ ...AT_END, urls: [{ url: A, title: 'T' }] })('url');
    assert.deepEqual(plan, [{ offset: HEAD.length, text: A, urls: [] }]);
  });

  it('tells where each URL stands in the text that is inserted, and its title', () => {
    const urls = [{ url: A, title: 'T' }, { url: B }];
    const plan = planner({ ...AT_END, urls })('topic');
    const at = `#### ${A}\n\n#### `.length;
    assert.deepEqual(plan, [
      {
        offset: HEAD.length,
        text: `#### ${A}\n\n#### ${B}`,
        urls: [
          { url: A, title: 'T', at: 5 },
          { url: B, at },
        ],
      },
    ]);
  });

  it('makes an item or a topic of each of several URLs', () => {
    const several = [A, B, C];
    check('¦', '#### A\n\n#### B\n\n#### C', 'auto', several);
    check('¦\n### @kaze', '#### A\n\n#### B\n\n#### C\n\n### @kaze', 'auto', several);
    check('- note\n¦', '- note\n- A\n- B\n- C', 'auto', several);
    check('- note\n  - note\n  ¦', '- note\n  - note\n  - A\n  - B\n  - C', 'auto', several);
    check('  * note\n¦', '  * note\n  * A\n  * B\n  * C', 'auto', several);
    check('8. note\n¦\n9. note', '8. note\n9. A\n10. B\n11. C\n9. note', 'auto', several);
    check('1. note\n1. note\n¦', '1. note\n1. note\n1. A\n1. B\n1. C', 'auto', several);
  });

  it('goes on with the marker that stands before the first of several', () => {
    const several = [A, B];
    for (const form of ['auto', 'link', 'item', 'topic'] as const) {
      check('#### ¦', '#### A\n\n#### B', form, several);
      check('- ¦', '- A\n- B', form, several);
      check('- note\n  * ¦', '- note\n  * A\n  * B', form, several);
      check('3) ¦', '3) A\n4) B', form, several);
      check('- [ ] ¦', '- [ ] A\n- [ ] B', form, several);
      check('> - ¦', '> - A\n> - B', form, several);
    }
  });

  it('writes several URLs elsewhere on lines of their own', () => {
    const several = [A, B];
    check('¦', 'A\nB', 'link', several);
    check('see ¦', 'see A\nB', 'auto', several);
    check('- see ¦', '- see A\n  B', 'auto', several);
    check('  1. see ¦\n', '  1. see A\n     B\n', 'auto', several);
    check('> see ¦', '> see A\n> B', 'item', several);
    check('- note\n\n  ¦', '- note\n\n  A\n  B', 'link', several);
  });

  it('spreads as many URLs as there are carets, and else writes all of them at each', () => {
    check('- ¦\n- ¦', '- A\n- B', 'auto', [A, B]);
    check('- ¦\n- ¦', '- A\n- A', 'auto', [A]);
    check('- ¦\n- ¦', '- A\n- B\n- C\n- A\n- B\n- C', 'auto', [A, B, C]);
    check('¦\n¦\n¦', '#### A\n\n#### B\n\n#### C', 'auto', [A, B, C]);
    check('- note\n¦\n¦', '- note\n- A\n- B', 'auto', [A, B]);
    check('see ¦\n\n¦', 'see A\n\n#### B', 'auto', [A, B]);
  });

  it('leaves what is too much, or nothing', () => {
    assert.equal(pasted('¦', 'auto', []), undefined);
    assert.equal(pasted('', 'auto', [A]), undefined);
    assert.equal(pasted(`${HEAD}${'¦\n\n'.repeat(200)}`, 'auto', [A, B, C]), undefined);
    assert.notEqual(pasted(`${HEAD}${'¦\n\n'.repeat(100)}`, 'auto', [A, B, C]), undefined);
  });
});
