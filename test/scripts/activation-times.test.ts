import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { ownTime } from '../../scripts/lib/bench/activation-times.mjs';

/** VS Code's report on a start-up, in which two extensions were to be loaded from the same moment on. */
const REPORT = [
  '| Extension | Eager | Load Code | Call Activate | Finish Activate | Event               | By    |',
  '| --------- | ----- | --------- | ------------- | --------------- | ------------------- | ----- |',
  '| a.first   | false | 242       | 34            | 1183            | onLanguage:markdown | a.one |',
  '| a.second  | false | 311       | 46            | 20              | onLanguage:markdown | a.two |',
  '',
  'Name\tTimestamp\tDelta\tTotal',
  'code/extHost/willLoadExtensionCode/a.first\t1795422142000.25\t70\t3000',
  'code/extHost/didLoadExtensionCode/a.first\t1795422142170.25\t170\t3170',
  'code/extHost/willLoadExtensionCode/a.second\t1795422142171\t0.75\t3170.75',
  'code/extHost/didLoadExtensionCode/a.second\t1795422142240\t69\t3239.75',
];

describe('The time of an activation', () => {
  it('is what loading the code and calling it has taken, without that of the extensions before it', () => {
    const report = REPORT.join('\n');
    assert.equal(ownTime(report, 'a.first'), 170 + 34);
    assert.equal(ownTime(report, 'a.second'), 69 + 46);
  });

  it('is not known before all of it is told', () => {
    for (const missing of REPORT.filter((line) => line.includes('a.second'))) {
      const report = REPORT.filter((line) => line !== missing).join('\r\n');
      assert.equal(ownTime(report, 'a.second'), undefined, missing);
    }
    assert.equal(ownTime('', 'a.first'), undefined);
  });
});
