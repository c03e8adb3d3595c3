import type { Workbench } from '../../../scripts/lib/workbench.mjs';

/** Waits until the editor shows a text, but for blank lines at its end. */
export async function seeText(workbench: Workbench, text: string): Promise<void> {
  const isThere = (lines: readonly string[]) => lines.join('\n').trimEnd() === text.trimEnd();
  await workbench.editor.waitForLines(text, isThere);
}
