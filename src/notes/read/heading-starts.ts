import type { Root } from 'mdast';
import { lineStart } from './blocks.ts';

/**
 * Lets underlined headings start with the line behind the definitions above them: remark-parse has them start with these, so that
 * two blocks would hold the same lines.
 */
export function startBehindDefinitions({ children }: Root, text: string): void {
  for (const [at, node] of children.entries()) {
    const above = children[at - 1];
    const own = node.type === 'heading' ? node.children[0]?.position?.start : undefined;
    const { start, end } = node.position ?? {};
    const isInside = above?.type === 'definition' && (above.position?.end.offset ?? 0) > (start?.offset ?? 0);
    if (own?.offset !== undefined && end !== undefined && isInside) {
      node.position = { start: { line: own.line, column: 1, offset: lineStart(text, own.offset) }, end };
    }
  }
}
