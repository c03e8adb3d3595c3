import assert from 'node:assert/strict';
import test from 'node:test';
import { roster } from '../../src/archive/roster.ts';
import { readEpisode } from '../../src/notes/read-episode.ts';
import { subjectAt } from '../../src/notes/subject.ts';
import { archived } from './rules/dates.ts';

const TEXT = `# 014

- Hosted by @kaze
- Guest: [雪さん](https://x.com/yuki)

### [風](https://x.com/kaze)

#### [Rain](https://example.com/rain) with @nobody

- [a project](https://github.com/ame) https://bare.example
- \`@code\`
`;

/** Tells what stands at the marked place, `|`. */
function at(marked: string, people = roster([])): string | undefined {
  const offset = TEXT.indexOf(marked.replace('|', '')) + marked.indexOf('|');
  const found = subjectAt(readEpisode(TEXT), offset, people);
  const raw = found && TEXT.slice(found.span.start, found.span.end);
  return (
    found && `${'mention' in found ? found.mention.role : 'link'} ${raw}${found.isUrl ? ' by its URL' : ''}`
  );
}

test('people and links are found where they stand, and right behind them', () => {
  assert.equal(at('|@kaze\n'), 'host @kaze');
  assert.equal(at('@kaze|\n'), 'host @kaze');
  assert.equal(at('by| @kaze'), undefined);
  assert.equal(at('雪|さん'), 'guest [雪さん](https://x.com/yuki)');
  assert.equal(at('x.com|/yuki'), 'guest [雪さん](https://x.com/yuki) by its URL');
  assert.equal(at('[|風]'), 'presenter [風](https://x.com/kaze)');
  assert.equal(at('Ra|in'), 'link [Rain](https://example.com/rain)');
  assert.equal(at('example.com|/rain'), 'link [Rain](https://example.com/rain) by its URL');
  assert.equal(at('@no|body'), 'note @nobody');
  assert.equal(at('bare|.example'), 'link https://bare.example by its URL');
  assert.equal(at('@co|de'), undefined);
});

test('a link to an account in the notes is a person where the show has met that person', () => {
  assert.equal(at('a pro|ject'), 'link [a project](https://github.com/ame)');
  const people = roster([archived('001', '# 001\n\n- Guest: @ame\n')]);
  assert.equal(at('a pro|ject', people), 'note [a project](https://github.com/ame)');
});
