import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { makeToText } from '../../src/cli/message.ts';
import type { Terminal } from '../../src/cli/terminal.ts';
import { languagesOf } from '../../src/cli/titles/open-titles.ts';
import { showProgress } from '../../src/cli/titles/progress.ts';
import { sentenceOf } from '../../src/cli/titles/sentence-of.ts';
import { makeTellWhy } from '../../src/cli/titles/tell-why.ts';
import { REASONS, type ReasonCode } from '../../src/titles/reasons.ts';

/** Gives addresses of one page each on so many sites. */
const sites = (count: number) => Array.from({ length: count }, (_, at) => `https://${at}.example.com/`);

const toText = makeToText();

/** A terminal whose standard error is kept. */
function fakeTerminal(columns?: number) {
  const told: string[] = [];
  const tell = async (text: string) => void told.push(text);
  return { told, terminal: { tell, toText, ...(columns && { columns }) } as unknown as Terminal };
}

describe('the progress in a terminal', () => {
  it('is one line that is written over, no longer than the terminal is wide', async () => {
    const { told, terminal } = fakeTerminal(20);
    const progress = await showProgress(new Set(sites(2)), terminal);
    progress.step({ url: 'https://a.com/b', done: 1 });
    progress.step({ url: `https://${'a'.repeat(60)}.com/`, done: 2 });
    progress.step({ url: 'https://\u202E\u001B[2J', done: 3 });
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
    progress.step({ url: 'https://a.com/b', done: 1 });
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

describe('the sentences in a terminal', () => {
  const codes = Object.keys(REASONS) as ReasonCode[];
  // In a terminal, no settings keep sites out.
  for (const reason of codes.filter((code) => code !== 'denied-host')) {
    it(`ask for nothing that only an editor has: ${reason}`, () =>
      assert.doesNotMatch(toText(sentenceOf({ reason })), /paste|setting|VS Code|showNotes/i));
  }
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
