import { findNodeAtLocation, type Node } from 'jsonc-parser';
import { applyEdits, type Edit } from '../notes/span.ts';
import { append } from './append.ts';
import { parseConfig } from './parse-config.ts';

/**
 * What is to be done to recommend an extension: edits, or nothing, since it is recommended already, is among those that are not
 * to be, or the text is not as it should be.
 */
export type Advice = readonly Edit[] | 'there' | 'unwanted' | 'unreadable';

/** Recommends an extension, by its id, in the text of a `.vscode/extensions.json`, as VS Code documents that file. */
export function recommend(text: string, id: string): Advice {
  const { tree, problems } = parseConfig(text);
  if (problems.length > 0) return 'unreadable';
  if (tree === undefined || /^\s*\{\s*\}\s*$/.test(text)) {
    const fresh = `${JSON.stringify({ recommendations: [id] }, null, '\t')}\n`;
    return [{ span: { start: tree?.offset ?? text.length, end: text.length }, text: fresh }];
  }
  const list = findNodeAtLocation(tree, ['recommendations']);
  if (names(list, id)) return 'there';
  if (names(findNodeAtLocation(tree, ['unwantedRecommendations']), id)) return 'unwanted';
  const item = JSON.stringify(id);
  const edits = append(list ?? tree, [list ? item : `"recommendations": [${item}]`], text);
  return names(recommended(applyEdits(text, edits)), id) ? edits : 'unreadable';
}

function recommended(text: string): Node | undefined {
  const { tree, problems } = parseConfig(text);
  return problems.length === 0 && tree ? findNodeAtLocation(tree, ['recommendations']) : undefined;
}

/** Ids are the same in any case. */
function names(list: Node | undefined, id: string): boolean {
  return list?.type === 'array' && (list.children ?? []).some(({ value }) => `${value}`.toLowerCase() === id);
}
