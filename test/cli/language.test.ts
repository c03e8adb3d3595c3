import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { localeOf, toTextIn } from '../../src/cli/language.ts';
import { makeToText, message } from '../../src/cli/message.ts';
import { listed } from '../../src/notes/join-texts.ts';

describe('the language of the command line', () => {
  for (const [locale, text] of [
    ['ja_JP.UTF-8', '警告 1 件'],
    ['ja', '警告 1 件'],
    ['ja_JP@cjknarrow', '警告 1 件'],
    ['JA-jp', '警告 1 件'],
    ['en_US.UTF-8', '1 warning'],
    ['jam_JM', '1 warning'],
    ['C', '1 warning'],
    ['C.UTF-8', '1 warning'],
    ['POSIX', '1 warning'],
    ['', '1 warning'],
  ] as const) {
    it(`is told by the locale: ${locale}`, async () =>
      assert.equal((await toTextIn(locale))(message('1 warning')), text));
  }

  it('is told by the first variable that is set', () => {
    assert.equal(localeOf({ LC_ALL: 'a', LC_MESSAGES: 'b', LANG: 'c' }), 'a');
    assert.equal(localeOf({ LC_ALL: '', LC_MESSAGES: 'b', LANG: 'c' }), 'b');
    assert.equal(localeOf({ LANG: 'c', LANGUAGE: 'd' }), 'c');
    assert.equal(localeOf({}), '');
  });
});

describe('a message of the command line', () => {
  const toText = makeToText({ 'no {0}': '{0} ない', day: '日', '{0}, {1}': '{0}、{1}' });

  it('is translated with the messages in it, but not what is no message', () => {
    assert.equal(toText(message('no {0}', message('day'))), '日 ない');
    assert.equal(toText(message('no {0}', 'day')), 'day ない');
    assert.equal(toText(message('no {0}', '{0}')), '{0} ない');
    const days = [message('day'), message('{0} x', 2), message('day')];
    assert.equal(listed(days.map(toText), toText), '日、2 x、日');
  });

  it('stays English where there is no other text', () =>
    assert.equal(makeToText()(message('{0} in {1}', 1, message('day'))), '1 in day'));
});
