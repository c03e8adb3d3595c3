import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import test from 'node:test';
import { checkTemplate } from '../../../src/notes/template/check-template.ts';
import { fillTemplate } from '../../../src/notes/template/fill-template.ts';
import { VARIABLES } from '../../../src/notes/template/variables.ts';
import { EPISODE } from './episode.ts';

const section =
  /^#### A template of your own\n([\s\S]*?)^### Carrying/m.exec(readFileSync('README.md', 'utf8'))?.[1] ?? '';

test('the table of variables is the one of the code', () => {
  const names = [...section.matchAll(/^\| `([A-Z_]+)` \|/gm)].map(([, name]) => name);
  assert.deepEqual(names, Object.keys(VARIABLES));
});

test('the example of a template makes an episode, and nothing is wrong with it', () => {
  const [, template = ''] = /^```markdown\n([\s\S]*?)^```$/m.exec(section) ?? [];
  assert.deepEqual(checkTemplate(template), []);
  const { text, cursor, snippet } = fillTemplate(template, EPISODE);
  assert.equal(
    `${text.slice(0, cursor)}█${text.slice(cursor)}`,
    [
      '# 25\n\n- Hosted by @mizuyari\n- Recording date: 2026-11-27\n- Video:\n- Guest: -\n\n## Contents\n\n',
      '### @mizuyari\n\n#### []()\n\n### [タネ](https://twitter.com/tane_example)\n\n#### []()\n\n## Links\n\n█\n',
    ].join(''),
  );
  assert.match(snippet ?? '', /\[\$\{4\}\]\(\$\{5\}\)\n\n## \$\{6\|Links,Thanks\|\}/);
});
