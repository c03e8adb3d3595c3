import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import test from 'node:test';

const FILES = readdirSync('workflows');

/** Gives the workflows that a text shows. */
function shownIn(text: string): string[] {
  return [...text.matchAll(/^```yaml\n(name: [\s\S]*?)^```$/gm)].map(([, workflow = '']) => workflow);
}

test('the README shows the workflows as their files have them, and names these', () => {
  const readme = readFileSync('README.md', 'utf8');
  const files = FILES.map((file) => readFileSync(`workflows/${file}`, 'utf8'));
  assert.deepEqual(shownIn(readme).toSorted(), files.toSorted());
  for (const file of FILES) assert.ok(readme.includes(`\`.github/workflows/${file}\``), file);
});

test('the README in every language shows the same workflows, but for their comments', () => {
  const bare = (workflow: string) => workflow.replace(/ # .*$/gm, '');
  const english = shownIn(readFileSync('README.md', 'utf8')).map(bare);
  for (const file of readdirSync('.').filter((name) => /^README\.\w+\.md$/.test(name))) {
    assert.deepEqual(shownIn(readFileSync(file, 'utf8')).map(bare), english, file);
  }
});

test('the workflows run the command where the README puts it, with a Node that it runs in', () => {
  for (const file of FILES) {
    const workflow = readFileSync(`workflows/${file}`, 'utf8');
    assert.match(workflow, /node \.github\/shownotes\.cjs (?:check|new) /, file);
    assert.match(workflow, /^ {10}node-version: 2\d$/m, file);
    assert.match(workflow, /^permissions:\n {2}contents: (?:read|write)$/m, file);
  }
});
