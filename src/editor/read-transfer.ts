import type { DataTransfer, DataTransferItem } from 'vscode';
import { pastedUrls, type Transfer } from '../titles/transfer/pasted-urls.ts';
import type { ReadAnchors } from './open-pages.ts';

/** The MIME types in which URLs and their titles are pasted. */
export const PASTE_TYPES = ['text/plain', 'text/html', 'text/x-moz-url'];

/** Those in which they are dropped. */
export const DROP_TYPES = [...PASTE_TYPES, 'text/uri-list'];

/** Where VS Code says how the text was copied in an editor of its own. */
const EDITOR_DATA = 'vscode-editor-data';

/** Reads what is pasted; undefined for a whole line that was copied with nothing selected, which goes above the caret's line. */
export async function readPaste(data: DataTransfer, readAnchors: ReadAnchors): Promise<Transfer | undefined> {
  const [forms, copied] = await Promise.all([readForms(data), read(data, EDITOR_DATA)]);
  const isLine = copied !== undefined && /"isFromEmptySelection":\s*true/.test(copied);
  return isLine ? undefined : withAnchors(forms, data, readAnchors);
}

/** Reads what is dropped; undefined where it brings files. */
export async function readDrop(data: DataTransfer, readAnchors: ReadAnchors): Promise<Transfer | undefined> {
  // Windows has a file for every link that is dragged.
  const isFile = ([, item]: [string, DataTransferItem]) => item.asFile()?.name.endsWith('.url') === false;
  if ([...data].some(isFile)) return undefined;
  const [forms, uriList = ''] = await Promise.all([readForms(data), read(data, 'text/uri-list')]);
  // VS Code encodes what is in this list anew, which breaks queries.
  const isWhole = !/[?#%]/.test(uriList) && pastedUrls(forms).length === 0;
  return withAnchors(isWhole ? { ...forms, uriList } : forms, data, readAnchors);
}

async function readForms(data: DataTransfer): Promise<Transfer> {
  const [text = '', mozUrl] = await Promise.all([read(data, 'text/plain'), read(data, 'text/x-moz-url')]);
  return { text, ...(mozUrl !== undefined && { mozUrl }) };
}

/** Adds what HTML tells of the URLs; nobody has to wait for it where there are none. */
async function withAnchors(
  transfer: Transfer,
  data: DataTransfer,
  readAnchors: ReadAnchors,
): Promise<Transfer> {
  const html = await read(data, 'text/html');
  if (html === undefined || pastedUrls(transfer).length === 0) return transfer;
  const anchors = await readAnchors(html);
  return anchors === undefined ? transfer : { ...transfer, anchors };
}

/** Gives the text of a type; undefined where there is none. */
async function read(data: DataTransfer, type: string): Promise<string | undefined> {
  return data.get(type)?.asString();
}
