import * as vscode from 'vscode';
import type { Chosen } from '../notes/moves/reorder.ts';
import type { Reordered } from '../notes/moves/reordered.ts';
import type { Span } from '../notes/span.ts';
import { applyToTargets } from './apply-to-targets.ts';
import { toRange } from './convert.ts';
import type { Targets } from './outline-target.ts';

/** A part that is moved, and where its title or name began. */
interface Part extends Span {
  readonly title: number;
}

/** Makes a move in the text, as one step to undo, and takes the cursors along that stand in what is moved. */
export async function applyMove(
  targets: Targets,
  chosen: Chosen,
  moved: Reordered | undefined,
): Promise<boolean> {
  const { document } = targets;
  const parts = partsOf(chosen);
  const carets = vscode.window.visibleTextEditors
    .filter((editor) => editor.document === document)
    .map((editor) => ({ editor, spans: editor.selections.map((selection) => spanOf(document, selection)) }));
  if (!(await applyToTargets(targets, moved?.edits)) || moved === undefined) return false;
  for (const { editor, spans } of carets) {
    const shifts = spans.map(({ active }) => shiftOf(active, parts, moved.starts));
    if (shifts.every((shift) => shift === undefined)) continue;
    editor.selections = editor.selections.map((selection, at) => {
      const [span, shift] = [spans[at], shifts[at]];
      if (span === undefined || shift === undefined) return selection;
      const { start, end } = toRange(document, { start: span.anchor + shift, end: span.active + shift });
      return new vscode.Selection(start, end);
    });
    editor.revealRange(editor.selection, vscode.TextEditorRevealType.InCenterIfOutsideViewport);
  }
  return true;
}

function partsOf(chosen: Chosen): Part[] {
  const parts =
    'sections' in chosen
      ? chosen.sections.map(({ start, end, heading }) => ({ start, end, title: heading.text.start }))
      : chosen.topics.map(({ start, end, title }) => ({ start, end, title: title.start }));
  return parts.sort((a, b) => a.start - b.start);
}

function spanOf(document: vscode.TextDocument, { anchor, active }: vscode.Selection) {
  return { anchor: document.offsetAt(anchor), active: document.offsetAt(active) };
}

/** Tells how far an offset goes with the part in which it stands. */
function shiftOf(offset: number, parts: readonly Part[], starts: readonly number[]): number | undefined {
  const at = parts.findIndex(({ start, end }) => start <= offset && offset <= end);
  const [part, start] = [parts[at], starts[at]];
  return part && start !== undefined ? start - part.title : undefined;
}
