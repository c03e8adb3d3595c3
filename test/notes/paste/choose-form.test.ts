import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { pasted } from './carets.ts';

const HEAD = '# 001\n\n- Hosted by @mizu\n\n## Contents\n\n';

/** What stands around the caret below a presenter's heading, and what comes of it. */
const CASES: Record<string, Record<string, string>> = {
  'a topic where nothing tells anything else': {
    '### @mizu\n\n¦': '### @mizu\n\n#### A',
    '### @mizu\n\n¦\n': '### @mizu\n\n#### A\n',
    '### @mizu\n¦': '### @mizu\n\n#### A',
    '### @mizu\n¦\n### @kaze\n': '### @mizu\n\n#### A\n\n### @kaze\n',
    '## @mizu\n\n¦': '## @mizu\n\n### A',
    '### @mizu\n\n  ¦': '### @mizu\n\n  \n#### A',
  },
  'a topic where topics are headings': {
    '### @mizu\n\n#### [T](u)\n\n¦': '### @mizu\n\n#### [T](u)\n\n#### A',
    '### @mizu\n\n#### [T](u)\n\n- note\n\n¦\n\n#### [V](u)':
      '### @mizu\n\n#### [T](u)\n\n- note\n\n#### A\n\n#### [V](u)',
    '### @mizu\n\n#### [T](u)\n\n- note\n\n¦\n#### [V](u)':
      '### @mizu\n\n#### [T](u)\n\n- note\n\n#### A\n\n#### [V](u)',
    '### @mizu\n\n¦\n\n#### [T](u)': '### @mizu\n\n#### A\n\n#### [T](u)',
    '### @mizu\n\n##### [T](u)\n\n¦': '### @mizu\n\n##### [T](u)\n\n#### A',
    '### @mizu\n\n### [T](https://x.y/z)\n\n¦': '### @mizu\n\n### [T](https://x.y/z)\n\n#### A',
    '### @mizu\n\n¦\n\n### @kaze\n\n#### [T](u)\n': '### @mizu\n\n#### A\n\n### @kaze\n\n#### [T](u)\n',
  },
  'an item where topics are items': {
    '### @mizu\n\n- [T](u)\n¦': '### @mizu\n\n- [T](u)\n- A',
    '### @mizu\n\n- [T](u)\n\n¦': '### @mizu\n\n- [T](u)\n\n- A',
    '### @mizu\n\n¦\n\n- [T](u)': '### @mizu\n\n- A\n\n- [T](u)',
    '### @mizu\n\n* [T](u)\n\n### @kaze\n\n¦': '### @mizu\n\n* [T](u)\n\n### @kaze\n\n* A',
    '### @mizu\n\n1. [T](u)\n\n### @kaze\n¦\n\ntext': '### @mizu\n\n1. [T](u)\n\n### @kaze\n- A\n\ntext',
  },
  'an item of the list right above': {
    '### @mizu\n\n#### [T](u)\n\n- note\n¦': '### @mizu\n\n#### [T](u)\n\n- note\n- A',
    '### @mizu\n\n#### [T](u)\n\n- note\n¦\n- note': '### @mizu\n\n#### [T](u)\n\n- note\n- A\n- note',
    '### @mizu\n\n#### [T](u)\n\n- note\n\n¦\n- note': '### @mizu\n\n#### [T](u)\n\n- note\n\n- A\n- note',
    '### @mizu\n\n#### [T](u)\n\n- note\n  more\n¦\n#### V':
      '### @mizu\n\n#### [T](u)\n\n- note\n  more\n- A\n#### V',
    '#### [T](u)\n\n### @mizu\n\n+ note\n  + more\n  ¦':
      '#### [T](u)\n\n### @mizu\n\n+ note\n  + more\n  + A',
    '### @mizu\n\n- note\n  - more\n¦': '### @mizu\n\n- note\n  - more\n- A',
    '### @mizu\n\n- note\n  ¦': '### @mizu\n\n- note\n  - A',
    '### @mizu\n\n- note\n  - more\n    ¦': '### @mizu\n\n- note\n  - more\n    - A',
    '### @mizu\n\n  - note\n¦': '### @mizu\n\n  - note\n  - A',
    '### @mizu\n\n1. note\n2. more\n¦': '### @mizu\n\n1. note\n2. more\n3. A',
    '### @mizu\n\n9) note\n¦': '### @mizu\n\n9) note\n10) A',
    '### @mizu\n\n1. note\n1. more\n¦': '### @mizu\n\n1. note\n1. more\n1. A',
    '### @mizu\n\n1. note\n   ¦': '### @mizu\n\n1. note\n   - A',
  },
  'an item below a topic that has neither link nor notes, or right below any': {
    '### @mizu\n\n#### Robots\n\n¦': '### @mizu\n\n#### Robots\n\n- A',
    '### @mizu\n\n#### Robots\n¦': '### @mizu\n\n#### Robots\n- A',
    '### @mizu\n\n#### [T](u)\n¦': '### @mizu\n\n#### [T](u)\n- A',
    '### @mizu\n\n#### [T](u)\n¦\ntext': '### @mizu\n\n#### [T](u)\n- A\n\ntext',
    '### @mizu\n\n#### Robots\n\ntext\n\n¦': '### @mizu\n\n#### Robots\n\ntext\n\n#### A',
  },
  'no topic that would take notes from another': {
    '### @mizu\n\n#### [T](u)\n\n¦\n\n- note': '### @mizu\n\n#### [T](u)\n\n- A\n\n- note',
    '### @mizu\n\n#### [T](u)\n\n¦\n\ntext': '### @mizu\n\n#### [T](u)\n\nA\n\ntext',
  },
  'a link where that is no topic': {
    '¦\n\n### @mizu\n\n#### [T](u)': 'A\n\n### @mizu\n\n#### [T](u)',
    '### @mizu\n\n#### [T](u)\n\ntext\n¦': '### @mizu\n\n#### [T](u)\n\ntext\nA',
    '### @mizu\n\n[T](u)\n\n¦': '### @mizu\n\n[T](u)\n\nA',
    '## Links\n\n¦': '## Links\n\nA',
    '### @mizu\n\nsee ¦ there': '### @mizu\n\nsee A there',
    '### @mizu\n\n- ¦': '### @mizu\n\n- A',
    '### @mizu\n\n#### ¦': '### @mizu\n\n#### A',
    '### @mizu\n\n> ¦': '### @mizu\n\n> A',
  },
};

describe('planner', () => {
  for (const [name, cases] of Object.entries(CASES)) {
    for (const [notes, expected] of Object.entries(cases)) {
      it(`makes ${name}: ${JSON.stringify(notes)}`, () => {
        assert.equal(pasted(HEAD + notes), HEAD + expected);
        const crlf = (text: string) => text.replaceAll('\n', '\r\n');
        assert.equal(pasted(crlf(HEAD + notes)), crlf(HEAD + expected));
      });
    }
  }
});
