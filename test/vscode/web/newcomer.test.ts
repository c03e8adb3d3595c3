import assert from 'node:assert/strict';
import { join } from 'node:path';
import { servePage } from '../../../scripts/lib/serve-page.mjs';
import { makeNewEpisode, pasteAddress } from '../../../scripts/lib/uses.mjs';
import type { Workbench } from '../../../scripts/lib/workbench.mjs';
import { keyTest } from '../harness/key-test.ts';
import { nextFriday } from '../harness/next-friday.ts';

const PRESENTERS = ['@mizuyari', '@tanemaki', '@hatake'] as const;

/** Four episodes, one a week until now, of a show whose presenters bring a topic each. */
const files = Object.fromEntries(
  [10, 11, 12, 13].map((number) => {
    const sections = PRESENTERS.map((presenter, at) => {
      const page = `https://notes.example.com/${number}-${at}`;
      return `### ${presenter}\n\n#### [Topic ${at} of ${number}](${page})\n\n- notes of ${number}\n`;
    });
    const text = header(number, weeksAgo(14 - number), '@mizuyari', `https://youtu.be/episode-${number}`);
    return [`episodes/0${number}/README.md`, `${text}${sections.join('\n')}`];
  }),
);

/** Milliseconds that a newcomer has; it takes a fifth of that on a machine with much else to do. */
const LIMIT = 5 * 60_000;

keyTest('leads a newcomer from the palette to a finished episode', { show: false, files }, async (scene) => {
  const { workbench, folder } = scene;
  const { editor, sidebar, problems } = workbench;
  const start = performance.now();
  const wheel = await servePage('雨樋に付ける水車', { open: true });
  const alarm = await servePage('A frost alarm that never sleeps', { open: true });
  try {
    const { file, date, host } = await makeNewEpisode(workbench);
    assert.equal(file, join(folder, 'episodes/014/README.md'));
    // The cursor stands where the first topic goes.
    assert.equal(await pasteAddress(workbench, wheel), `#### [${wheel.title}](${wheel.url})`);
    await workbench.type('\n\n- 一晩で電池が一杯になる');
    await goBelow(workbench, '### @tanemaki');
    assert.equal(await pasteAddress(workbench, alarm), `#### [${alarm.title}](${alarm.url})`);
    await goBelow(workbench, '- Recording date:');
    await workbench.press('End');
    await workbench.type(' ');
    await workbench.paste('https://youtu.be/episode-14');
    await sidebar.show('Show Notes');
    const absent = sidebar.part.locator('.monaco-list-row[aria-label^="@hatake"]');
    await absent.waitFor();
    await sidebar.choose(absent, 'Mark Absent');
    await editor.waitForLines('the mark', (lines) => lines.some((line) => /^### @hatake /.test(line)));
    await editor.focus();
    const text = await editor.save();
    assert.equal(file, await editor.file());
    const sections = [
      `### @mizuyari\n\n#### [${wheel.title}](${wheel.url})\n\n- 一晩で電池が一杯になる`,
      `### @tanemaki\n\n#### [${alarm.title}](${alarm.url})`,
      '### @hatake (欠席)',
    ];
    const wanted = `${header(14, date, host, 'https://youtu.be/episode-14')}${sections.join('\n\n')}`;
    assert.equal(text.replaceAll(/\n{3,}/g, '\n\n').trim(), wanted);
    await sidebar.waitForRows('a finished episode', ([row]) => row?.label === 'Ready');
    await problems.open();
    assert.deepEqual(await problems.rows(), []);
    assert.deepEqual(await workbench.notifications(), []);
    assert.ok(performance.now() - start < LIMIT);
  } finally {
    await wheel.stop();
    await alarm.stop();
  }
});

function header(number: number, date: string, host: string, video: string): string {
  return `# 0${number}\n\n- Hosted by ${host}\n- Recording date: ${date}\n- Video: ${video}\n\n## Contents\n\n`;
}

/** Gives the Friday so many weeks before the next one. */
function weeksAgo(weeks: number): string {
  const date = new Date(nextFriday('2026-11-01'));
  date.setUTCDate(date.getUTCDate() - 7 * weeks);
  return date.toISOString().slice(0, 10);
}

/** Puts the cursor at the start of the line that follows the first of its kind, blank ones left out but the last. */
async function goBelow({ editor }: Workbench, start: string): Promise<void> {
  const lines = await editor.lines();
  const at = lines.findIndex((line) => line.startsWith(start));
  assert.notEqual(at, -1, `${start} is not in sight:\n${lines.join('\n')}`);
  await editor.goTo(at + (start.startsWith('#') ? 3 : 2));
}
