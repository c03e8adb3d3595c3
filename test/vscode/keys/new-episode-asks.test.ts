import assert from 'node:assert/strict';
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { weekday } from '../../../src/notes/dates/calendar.ts';
import { typedDate } from '../../../src/notes/dates/typed-date.ts';
import { keyTest } from '../harness/key-test.ts';
import { nextFriday } from '../harness/next-friday.ts';

keyTest(
  'New Episode takes back a step and refuses what is no date',
  { shared: true },
  async ({ workbench, folder }) => {
    const { quickInput } = workbench;
    await workbench.runCommand('Show Notes: New Episode');
    const { rows } = await quickInput.waitFor(({ rows: [first] }) => first === nextFriday());
    assert.equal(weekday(rows.at(-1) ?? ''), 5, rows.join());
    await quickInput.fill('2026-11-31');
    await quickInput.waitFor(
      ({ rows: [first] }) => first === `Unexpected date, expected one like ${nextFriday()}`,
    );
    await quickInput.accept();
    await quickInput.waitFor(({ value }) => value === '2026-11-31');
    await quickInput.fill('2026-12-05');
    await quickInput.accept();
    await quickInput.waitFor((box) => box.rows[0] === '@mizuyari');
    await workbench.page.getByRole('button', { name: 'Back' }).click();
    await quickInput.waitFor((box) => box.rows[0] === '2026-12-05' && box.rows[1] === nextFriday());
    // The start of a date that is offered, which may be another date.
    const start = nextFriday().slice(0, -1);
    const other = typedDate(start);
    await quickInput.fill(start);
    await quickInput.waitFor(
      ({ rows }) => rows[0] === nextFriday() && [undefined, rows.at(-1)].includes(other),
    );
    // As a Japanese keyboard types it.
    await quickInput.fill('２０２６／１２／５');
    await quickInput.waitFor(({ rows }) => rows.join() === '2026-12-05');
    await quickInput.fill('２０２６－１２－０８');
    await quickInput.accept();
    await quickInput.waitFor((box) => box.rows[0] === '@mizuyari');
    for (const host of ['@tane', '@mizuyari']) {
      await quickInput.fill(host.replace('@', '＠').replace('i', 'ｉ'));
      await quickInput.waitFor(({ rows }) => rows.join() === `${host},Nobody yet`);
    }
    await workbench.page.getByRole('button', { name: 'Back' }).click();
    await quickInput.waitFor((box) => box.rows[0] === '2026-12-08' && box.rows[1] === nextFriday());
    await quickInput.accept();
    await quickInput.waitFor((box) => box.rows[0] === '@mizuyari');
    await workbench.quickInput.dismiss();
    assert.ok(!(await readdir(join(folder, 'episodes'))).includes('010'));
  },
);

keyTest(
  'New Episode stands in File > New File… and above the outline',
  { shared: true },
  async ({ workbench }) => {
    await workbench.sidebar.show('Show Notes');
    await workbench.page.getByRole('button', { name: 'New Episode' }).first().click();
    await workbench.quickInput.waitFor(({ rows: [first] }) => first === nextFriday());
    await workbench.quickInput.dismiss();
    await workbench.runCommand('Create: New File...');
    await workbench.page.getByRole('option', { name: 'Show Notes Episode' }).waitFor();
  },
);

keyTest(
  "New Episode stands in the context menu of the episodes' folder",
  { shared: true },
  async ({ workbench }) => {
    await workbench.page.getByRole('treeitem', { name: 'episodes' }).click({ button: 'right' });
    await workbench.page.getByRole('menuitem', { name: 'New Episode' }).hover();
    await workbench.press('Enter');
    await workbench.quickInput.waitFor(({ rows: [first] }) => first === nextFriday());
  },
);
