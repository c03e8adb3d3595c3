import { type KeyScene, type KeySetup, keyTest } from './key-test.ts';
import { LateSite } from './late-site.ts';

/** What a test of pasting drives: a window that shows an episode, and a site whose addresses are pasted. */
export type PasteScene = KeyScene & Readonly<{ site: LateSite }>;

/** The path of the episode that the window shows. */
export const FIRST = 'episodes/001/README.md';

/** The path of another episode, with the same notes. */
export const SECOND = 'episodes/002/README.md';

/** An episode whose notes are the items `a`, `b` and `c` on lines 10 to 12; others may follow. */
export function notes(number: string, ...more: readonly string[]): string {
  const header = [`# ${number}`, '', '- Hosted by @mizu', '- Video:', ''];
  return [...header, '## Contents', '', '### @mizu', '', '- a', '- b', '- c', ...more, ''].join('\n');
}

/** Defines a test that pastes by key presses; it starts once the extension runs. */
export function pasteTest(name: string, setup: KeySetup, body: (scene: PasteScene) => Promise<void>): void {
  const files = { [FIRST]: notes('001'), [SECOND]: notes('002') };
  keyTest(name, { shared: true, show: false, files, file: FIRST, ...setup }, async (scene) => {
    const site = await LateSite.open();
    try {
      await scene.workbench.sidebar.icon('Show Notes').waitFor({ timeout: 60_000 });
      await body({ ...scene, site });
    } finally {
      await site.stop();
    }
  });
}

/** Pastes the address of a page behind a space at the end of a line, and waits until it stands there. */
export async function pasteAt(scene: PasteScene, line: number, page: string): Promise<void> {
  const { workbench, site } = scene;
  await workbench.editor.goTo(line);
  await workbench.press('End');
  await workbench.type(' ');
  await workbench.paste(site.url(page));
  await workbench.editor.waitForLines(site.url(page), (lines) =>
    lines.some((text) => text.trimEnd().endsWith(` ${site.url(page)}`)),
  );
}

/** Waits until all of these are among the lines in sight. */
export async function seeLines({ workbench }: KeyScene, ...wanted: readonly string[]): Promise<void> {
  await workbench.editor.waitForLines(wanted.join(' and '), (lines) => {
    const seen = lines.map((text) => text.trimEnd());
    return wanted.every((line) => seen.includes(line));
  });
}

/** Waits until the status bar tells no more of titles that earlier tests in the window could not have. */
export async function untilNoFailure({ workbench }: KeyScene): Promise<void> {
  const failure = workbench.page.locator('.statusbar').getByText('No title').first();
  await failure.waitFor({ state: 'hidden', timeout: 30_000 });
}
