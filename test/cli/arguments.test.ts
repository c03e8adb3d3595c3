import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import manifest from '../../package.json';
import { shownotes } from './command.ts';

describe('the command line', { concurrency: 4 }, () => {
  for (const [args, sentence] of [
    [
      '',
      /^shownotes: A command is missing: name one of check, list, new, titles, title, rules; see shownotes --help\.$/m,
    ],
    [
      'chek',
      /^shownotes: chek is no command: name one of check, list, new, titles, title, rules; see shownotes --help\.$/m,
    ],
    ['check --bogus', /^shownotes: Unknown option '--bogus'; see shownotes check --help\.$/m],
    [
      'check --format',
      /^shownotes: Option '--format <value>' argument missing; see shownotes check --help\.$/m,
    ],
    ['check --format xml', /^shownotes: --format cannot be xml: name one of text, json, github\.$/m],
    [
      'check --fail-on off',
      /^shownotes: --fail-on cannot be off: name one of error, warning, information, hint\.$/m,
    ],
    ['check --as-of 2026-02-30T00:00Z', /^shownotes: --as-of 2026-02-30T00:00Z is no date-time in ISO 8601/m],
    [
      'check --rule show-day',
      /^shownotes: --rule show-day is unusable: write it like --rule show-day=off\.$/m,
    ],
    ['check --rule bogus=off', /^shownotes: --rule bogus=off names no rule: shownotes rules lists them\.$/m],
    [
      'check --rule show-day=loud',
      /^shownotes: --rule show-day cannot be loud: name one of error, .*, off\.$/m,
    ],
    ['check --stdin-path a.md b.md', /^shownotes: --stdin-path takes no other path beside it\.$/m],
    ['title', /^shownotes: A URL is missing; see shownotes title --help\.$/m],
    [
      'title --allow-host 10.0.0.0/8 https://a.com',
      /^shownotes: --allow-host 10\.0\.0\.0\/8 is unusable: write it like --allow-host wiki\.internal:8080\.$/m,
    ],
    ['titles --allow-host http://a a.md', /^shownotes: --allow-host http:\/\/a is unusable/m],
    ['titles --stdin-path a.md b.md', /^shownotes: --stdin-path takes no other path beside it\.$/m],
    ['titles nowhere.md', /^shownotes: nowhere\.md cannot be read \(it is not there\)\.$/m],
    ['rules all', /^shownotes: all is too much; see shownotes rules --help\.$/m],
    ['check nowhere.md', /^shownotes: nowhere\.md cannot be read \(it is not there\)\.$/m],
  ] as const) {
    it(`ends with 2 and a reason: ${args}`, async () => {
      const { code, err } = await shownotes('test', args.split(' ').filter(Boolean));
      assert.match(err, sentence);
      assert.doesNotMatch(err, /^\s+at /m);
      assert.equal(code, 2);
    });
  }

  it('tells its version', async () => {
    const { version } = manifest;
    assert.deepEqual(await shownotes('test', ['--version']), { code: 0, out: `${version}\n`, err: '' });
  });
});
