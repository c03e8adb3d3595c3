import assert from 'node:assert/strict';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { cacheFolder } from '../../src/cli/cache/cache-folder.ts';
import { keep, readKept } from '../../src/cli/cache/kept-file.ts';
import { openAnswers } from '../../src/cli/cache/known-answers.ts';
import { withKnownFacts } from '../../src/cli/cache/known-facts.ts';
import { makeCrew } from '../../src/cli/threads/crew.ts';
import type { Source, Task } from '../../src/cli/threads/task.ts';
import { message } from '../../src/notes/rule.ts';
import { folderWith, makeFolder, NOW, notes, shownotes } from './command.ts';

const sourceOf = (number: number, text = notes(number)): Source => ({
  path: `/show/episodes/00${number}/README.md`,
  text,
  config: {},
});

const around = (own: readonly Source[]) => ({ own, others: [], archives: ['/show/episodes'] });

const MOMENT = Date.UTC(2026, 10, 22, 11);

describe('the cache of the command line', () => {
  it('keeps what was written whole, by the same build', async () => {
    const place = { folder: join(await makeFolder(), 'new/cache'), build: 'a' };
    assert.equal(readKept(place, 'x'), undefined);
    keep(place, 'x', Buffer.from('one\ntwo\n'));
    assert.equal(readKept(place, 'x')?.toString(), 'one\ntwo\n');
    assert.deepEqual(readdirSync(place.folder), ['x']);
    assert.equal(readKept({ ...place, build: 'b' }, 'x'), undefined);
    const file = join(place.folder, 'x');
    const whole = readFileSync(file, 'utf8');
    for (const damaged of [
      whole.replace('two', 'too'),
      whole.slice(0, -1),
      '',
      'one',
      whole.replace('1', '2'),
    ]) {
      writeFileSync(file, damaged);
      assert.equal(readKept(place, 'x'), undefined, damaged);
    }
    keep({ ...place, folder: join(file, 'below a file') }, 'x', Buffer.from('x'));
  });

  it('has facts of texts that have not changed', async () => {
    const place = { folder: await makeFolder(), build: 'a' };
    const asked: string[][] = [];
    const crew = makeCrew();
    const share = <T extends Task>(task: T) => {
      asked.push(task.sources.map(({ path }) => path));
      return crew.share(task);
    };
    const read = (...sources: Source[]) =>
      withKnownFacts({ share }, place, 'x').share({ kind: 'read', sources });
    const [one, two, changed] = [sourceOf(1), sourceOf(2), sourceOf(2, '# 002\n')];
    const before = await read(one, two);
    assert.deepEqual(await read(one, two), before);
    assert.deepEqual(await read(two, one), before.toReversed());
    const after = await read(one, changed);
    assert.deepEqual(after, await crew.share({ kind: 'read', sources: [one, changed] }));
    assert.deepEqual(asked, [[one.path, two.path], [], [], [changed.path]]);
  });

  it('has answers until something changes, or the time may change them', async () => {
    const place = { folder: await makeFolder(), build: 'a' };
    const own = [sourceOf(1), sourceOf(2)];
    const problem = { rule: 'x', severity: 'hint', message: message('y'), fixable: false } as const;
    const start = { offset: 0, line: 1, column: 1 };
    const problems = [{ ...problem, start, end: start }];
    const checked = own.map((source) => ({ ...source, problems, failures: [] })).reverse();
    const open = (sources = own, now = MOMENT) => openAnswers(place, 'x', around(sources), now);
    assert.equal(open().find(), undefined);
    open().keep(checked);
    assert.deepEqual(open().find(), checked);
    assert.deepEqual(open(own, MOMENT - 30 * 60_000).find(), checked);
    const [one = sourceOf(1), two = sourceOf(2)] = own;
    const others = [[one], [one, sourceOf(2, '# 002\n')], [one, { ...two, config: { showDays: [1] } }]];
    for (const sources of [...others, [one, { ...two, path: '/show/episodes/003/README.md' }]]) {
      assert.equal(open(sources).find(), undefined);
    }
    assert.equal(open(own, MOMENT + 60 * 60_000).find(), undefined);
    open(own, MOMENT + 60 * 60_000).keep(
      checked.map((one) => ({ ...one, failures: [{ rule: 'x', error: 'y' }] })),
    );
    assert.deepEqual(open().find(), checked);
  });

  it('changes nothing of what is printed, and is left alone with --no-cache', async () => {
    const numbers = Array.from({ length: 30 }, (_, at) => at + 1);
    const text = (number: number) => notes(number, '\n- Some more of a note about the wheel\n'.repeat(100));
    const path = (number: number) => `episodes/${String(number).padStart(3, '0')}/README.md`;
    const folder = await folderWith(
      Object.fromEntries(numbers.map((number) => [path(number), text(number)])),
    );
    const cache = await makeFolder();
    const check = (...args: string[]) =>
      shownotes(folder, ['check', NOW, ...args], { env: { XDG_CACHE_HOME: cache } });
    const files = () => readdirSync(cache, { recursive: true }).filter((name) => /\./.test(String(name)));
    const plain = await check('--no-cache');
    assert.deepEqual(files(), []);
    assert.match(plain.out, /in 30 episodes/);
    assert.deepEqual([await check(), await check()], [plain, plain]);
    assert.equal(files().length, 2);
    writeFileSync(join(folder, path(2)), text(2).replace('# 002', '# 009'));
    const changed = await check('--no-cache');
    assert.notDeepEqual(changed, plain);
    assert.deepEqual([await check(), await check()], [changed, changed]);
    const named = await check('--no-cache', path(2));
    assert.deepEqual([await check(path(2)), await check()], [named, changed]);
  });

  it('lies where the user has such things', () => {
    assert.equal(cacheFolder({ XDG_CACHE_HOME: '/x' }, 'linux'), '/x/show-notes');
    assert.match(cacheFolder({ XDG_CACHE_HOME: 'x' }, 'linux') ?? '', /^\/.*\/\.cache\/show-notes$/);
    assert.match(cacheFolder({}, 'darwin') ?? '', /^\/.*\/Library\/Caches\/show-notes$/);
    assert.equal(cacheFolder({}, 'win32'), undefined);
  });
});
