import assert from 'node:assert/strict';
import test from 'node:test';
import { recommend } from '../../src/config/recommend.ts';
import { applyEdits } from '../../src/notes/span.ts';

const ID = 'a.notes';

const FRESH = '{\n\t"recommendations": [\n\t\t"a.notes"\n\t]\n}\n';

/** The file as VS Code makes it for "Configure Recommended Extensions". */
const STOCK = `{
	// See the documentation to learn about workspace recommendations.
	"recommendations": [
		
	],
	// List of extensions that should not be recommended.
	"unwantedRecommendations": [
		
	]
}`;

const rows: readonly (readonly [name: string, before: string, after: string])[] = [
  ['nothing', '', FRESH],
  ['an empty object', '{ }\n', FRESH],
  ['a comment alone', '// Ours.\n', `// Ours.\n${FRESH}`],
  ['the file as VS Code makes it', STOCK, STOCK.replace('\n\t\t\n', '\n\t\t"a.notes"\n')],
  [
    'a list of one line',
    '{ "recommendations": ["b.c" /* c */] }',
    '{ "recommendations": ["b.c", "a.notes" /* c */] }',
  ],
  ['an empty list of one line', '{ "recommendations": [] }', '{ "recommendations": ["a.notes"] }'],
  ['a comma at the end', '{"recommendations": ["b.c",]}', '{"recommendations": ["b.c", "a.notes",]}'],
  [
    'a list of several lines, with comments behind its items',
    '{\n  "recommendations": [\n    "b.c", // c, for b\n    "d.e" /* e */ // f\n  ]\n}\n',
    '{\n  "recommendations": [\n    "b.c", // c, for b\n    "d.e", /* e */ // f\n    "a.notes"\n  ]\n}\n',
  ],
  [
    'a comma at the end of a line',
    '{\r\n  "recommendations": [\r\n    "b.c", // c\r\n  ]\r\n}\r\n',
    '{\r\n  "recommendations": [\r\n    "b.c", // c\r\n    "a.notes",\r\n  ]\r\n}\r\n',
  ],
  [
    'a comment in a list that is empty',
    '{\n    "recommendations": [\n        // none yet\n    ]\n}',
    '{\n    "recommendations": [\n        // none yet\n        "a.notes"\n    ]\n}',
  ],
  [
    'other keys only',
    '{\n  "unwantedRecommendations": ["b.c"] // not c\n}\n',
    '{\n  "unwantedRecommendations": ["b.c"], // not c\n  "recommendations": ["a.notes"]\n}\n',
  ],
];

for (const [name, before, after] of rows) {
  test(`recommends an extension where there is: ${name}`, () => {
    const edits = recommend(before, ID);
    assert.ok(typeof edits !== 'string', String(edits));
    assert.equal(applyEdits(before, edits), after);
    assert.equal(recommend(after, ID), 'there', 'once is enough');
  });
}

test('recommends nothing twice, in whichever case', () => {
  assert.equal(recommend('{ "recommendations": ["A.Notes"] }', ID), 'there');
  assert.equal(recommend('{ "recommendations": ["a.notes-2"] }', ID).length, 1);
});

test('recommends nothing that is not to be recommended', () => {
  const text = '{ "recommendations": ["b.c"], "unwantedRecommendations": ["a.notes"] }';
  assert.equal(recommend(text, ID), 'unwanted');
});

for (const text of ['{ "recommendations": [ }', '[]', '"a"', '{ "recommendations": {} }', '{ "x": 1 } }']) {
  test(`leaves what is no list of recommendations as it is: ${text}`, () => {
    assert.equal(recommend(text, ID), 'unreadable');
  });
}
