import type { Workbench } from '../../../scripts/lib/workbench.mjs';

/** Puts text and HTML on the real clipboard and presses Control+V where the focus is. */
export async function pasteHtml(workbench: Workbench, text: string, html: string): Promise<void> {
  const blobs = Object.entries({ 'text/plain': text, 'text/html': html }).map(
    ([type, data]) => `'${type}': new Blob([${JSON.stringify(data)}], { type: '${type}' })`,
  );
  await workbench.page.evaluate(`navigator.clipboard.write([new ClipboardItem({ ${blobs.join(', ')} })])`);
  await workbench.press('Control+V');
}

/**
 * Runs "Paste As…" and gives the rows of its list. In a browser the command only reads the clipboard's text, and asks nobody as
 * what to paste it; this makes of the reading the event of pasting that there is on the desktop.
 */
export async function openPasteAs(workbench: Workbench, text: string): Promise<readonly string[]> {
  await workbench.page.evaluate(`(() => {
    const read = navigator.clipboard.readText;
    navigator.clipboard.readText = async () => {
      navigator.clipboard.readText = read;
      const clipboardData = new DataTransfer();
      clipboardData.setData('text/plain', ${JSON.stringify(text)});
      const how = { bubbles: true, cancelable: true, composed: true, clipboardData };
      document.activeElement.dispatchEvent(new ClipboardEvent('paste', how));
      return '';
    };
  })()`);
  await workbench.runCommand('Paste As...');
  const { rows } = await workbench.quickInput.waitFor((seen) => seen.rows.includes('Insert Plain Text'));
  return rows;
}

/** Drops data, by MIME type, on the end of the first line that holds a text, as another program would. */
export async function drop(
  workbench: Workbench,
  text: string,
  data: Readonly<Record<string, string>>,
): Promise<void> {
  const line = workbench.editor.view.locator('.view-line > span').filter({ hasText: text }).first();
  const { x = 0, y = 0, width = 0, height = 0 } = (await line.boundingBox()) ?? {};
  await dropAt(workbench, { clientX: x + width, clientY: y + height / 2 }, data);
}

/** Drops data, by MIME type, on the row of the sidebar with a label, as another program would. */
export async function dropOnRow(
  workbench: Workbench,
  label: string,
  data: Readonly<Record<string, string>>,
): Promise<void> {
  const name = workbench.page.locator('.label-name', { hasText: new RegExp(`^${label}$`) });
  const row = workbench.sidebar.list.filter({ has: name });
  const { x = 0, y = 0, width = 0, height = 0 } = (await row.boundingBox()) ?? {};
  await dropAt(workbench, { clientX: x + width / 2, clientY: y + height / 2 }, data);
}

async function dropAt(
  workbench: Workbench,
  place: Readonly<{ clientX: number; clientY: number }>,
  data: Readonly<Record<string, string>>,
): Promise<void> {
  await workbench.page.evaluate(`(() => {
    const place = ${JSON.stringify(place)};
    const dataTransfer = new DataTransfer();
    for (const [type, value] of Object.entries(${JSON.stringify(data)})) dataTransfer.setData(type, value);
    const how = { bubbles: true, cancelable: true, composed: true, dataTransfer, ...place };
    const target = document.elementFromPoint(place.clientX, place.clientY);
    for (const step of ['dragenter', 'dragover', 'drop']) target.dispatchEvent(new DragEvent(step, how));
  })()`);
}
