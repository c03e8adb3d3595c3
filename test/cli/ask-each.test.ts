import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Terminal } from '../../src/cli/terminal.ts';
import { askEach } from '../../src/cli/titles/ask-each.ts';
import { languagesOf } from '../../src/cli/titles/open-titles.ts';
import { showProgress } from '../../src/cli/titles/progress.ts';
import { makeTellWhy } from '../../src/cli/titles/tell-why.ts';
import { TitleError } from '../../src/titles/reasons.ts';
import { noSignal, titled } from '../titles/fake-ask.ts';
import { start } from '../titles/start-titles.ts';

const OFFLINE = new TitleError('offline', 'EAI_AGAIN');

/** Gives addresses of one page each on so many sites. */
const sites = (count: number) => Array.from({ length: count }, (_, at) => `https://${at}.example.com/`);

/** A terminal whose standard error is kept. */
function fakeTerminal(columns?: number) {
  const told: string[] = [];
  const tell = async (text: string) => void told.push(text);
  return { told, terminal: { tell, ...(columns && { columns }) } as unknown as Terminal };
}

describe('askEach', () => {
  it('leaves a site alone between two of its pages, and asks others meanwhile', async () => {
    const { titles, clock, times } = start(() => titled('A page'));
    const urls = ['https://a.com/1', 'https://a.com/2', 'https://a.com/3', 'https://b.com/1'];
    const done: string[] = [];
    const { answersTo } = askEach(new Set(urls), titles, (url) => done.push(url));
    assert.deepEqual(
      [...(await answersTo(urls))],
      urls.map((url) => [url, { title: 'A page' }]),
    );
    assert.deepEqual(clock.waits, [500, 500]);
    assert.equal(times.length, 4);
    assert.deepEqual(done.toSorted(), urls);
  });

  it('asks nobody any more once it is clear that there is no connection', async () => {
    const { titles, web } = start(() => OFFLINE);
    const urls = sites(40);
    const { answersTo } = askEach(new Set(urls), titles, () => undefined);
    const answers = await answersTo(urls);
    assert.deepEqual(
      new Set([...answers.values()].map((answer) => 'reason' in answer && answer.reason)),
      new Set(['offline']),
    );
    assert.ok(web.asked.length < 20, `${web.asked.length} were asked`);
  });

  it('goes on where only some names cannot be looked up', async () => {
    const { titles, web } = start(({ url }) => (/1\d\./.test(url) ? OFFLINE : titled('A page')));
    const urls = sites(40);
    await askEach(new Set(urls), titles, () => undefined).answersTo(urls);
    assert.equal(web.asked.length, 40);
  });

  it('waits for a single page as long as a person does', async () => {
    const wishes: unknown[] = [];
    const titles = async (_url: string, _signal: AbortSignal, wish: unknown) => {
      wishes.push(wish);
      return { title: 'A' };
    };
    askEach(new Set(['https://a.com/']), titles, () => undefined);
    askEach(new Set(sites(2)), titles, () => undefined);
    assert.deepEqual(wishes, [{ urgency: 'now' }, { urgency: 'in-turn' }, { urgency: 'in-turn' }]);
    assert.equal(noSignal().aborted, false);
  });
});

describe('the progress in a terminal', () => {
  it('is one line that is written over, no longer than the terminal is wide', async () => {
    const { told, terminal } = fakeTerminal(20);
    const progress = await showProgress(new Set(sites(2)), terminal);
    progress.step('https://a.com/b');
    progress.step(`https://${'a'.repeat(60)}.com/`);
    progress.step('https://\u202E\u001B[2J');
    await progress.clear();
    await progress.clear();
    assert.deepEqual(told, [
      '\r\u001B[K0 of 2',
      '\r\u001B[K1 of 2 · a.com',
      `\r\u001B[K2 of 2 · ${'a'.repeat(10)}`,
      '\r\u001B[K3 of 2',
      '\r\u001B[K',
    ]);
  });

  it('is nothing elsewhere, but says how many sites are asked where they are many', async () => {
    const { told, terminal } = fakeTerminal();
    const progress = await showProgress(new Set([...sites(20), 'https://0.example.com/b']), terminal);
    progress.step('https://a.com/b');
    await progress.clear();
    assert.deepEqual(told, ['shownotes: Asks 20 sites for 21 titles.\n']);
    await showProgress(new Set(sites(20)), terminal);
    assert.equal(told.length, 1);
  });
});

describe('the reasons in a terminal', () => {
  it('say once that there is no connection', async () => {
    const { told, terminal } = fakeTerminal();
    const tellWhy = makeTellWhy(terminal);
    for (const url of sites(2)) await tellWhy(url, { reason: 'offline', detail: 'EAI_AGAIN' });
    assert.deepEqual(told, [
      'shownotes: There is no connection to the internet. Run the command again once there is.\n',
    ]);
  });
});

describe('the languages of a locale', () => {
  for (const [locale, languages] of [
    ['', 'en'],
    ['C.UTF-8', 'en'],
    ['POSIX', 'en'],
    ['en_GB.UTF-8', 'en-GB,en;q=0.9'],
    ['ja', 'ja,en;q=0.8'],
    ['zh_TW@x', 'zh-TW,zh;q=0.9,en;q=0.8'],
    ['a\r\nb: c', 'en'],
  ] as const) {
    it(`are ${languages} for ${JSON.stringify(locale)}`, () => assert.equal(languagesOf(locale), languages));
  }
});
