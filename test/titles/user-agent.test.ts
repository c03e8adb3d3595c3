import assert from 'node:assert/strict';
import { validateHeaderValue } from 'node:http';
import { describe, it } from 'node:test';
import { userAgentOf } from '../../src/titles/fetch/user-agent.ts';

const DEFAULT = 'Mozilla/5.0 (compatible; ShowNotes/1.2.3)';

describe('userAgentOf', () => {
  it('gives the name of the extension where the user has none', () => {
    for (const none of [undefined, null, '', '  ', 7, ['x']])
      assert.equal(userAgentOf('1.2.3', none), DEFAULT);
  });

  it("gives the user's own", () => {
    assert.equal(
      userAgentOf('1.2.3', ' Mozilla/5.0 (X11; "x") Firefox/1 '),
      'Mozilla/5.0 (X11; "x") Firefox/1',
    );
  });

  it('refuses what would begin another header field, or cannot be sent in one', () => {
    for (const bad of [
      'a\r\nCookie: x',
      'a\nb',
      '\na',
      'a\0',
      'a\x7f',
      'a\tb',
      'あ',
      'é',
      'a\u2028b',
      'a'.repeat(257),
    ])
      assert.equal(userAgentOf('1.2.3', bad), DEFAULT, JSON.stringify(bad));
  });

  it('gives nothing that Node does not send', () => {
    for (let code = 0; code < 0x300; code += 1)
      validateHeaderValue('user-agent', userAgentOf('1', `a${String.fromCharCode(code)}b`));
  });
});
