import type { Root } from 'mdast';
import { sourceOf } from '../read/read-link.ts';
import { contains, type Span } from '../span.ts';
import { allParts, type Part } from './template.ts';

/** A stretch of a template: written once, or once for each regular presenter. */
export interface Stretch extends Span {
  readonly repeated: boolean;
  readonly parts: readonly Part[];
}

/**
 * Cuts a template into stretches. Repeated are the sections whose headings name the presenter, each up to the next heading of
 * its level or above.
 */
export function stretchesOf(tree: Root, text: string, parts: readonly Part[]): Stretch[] {
  const stretches: Stretch[] = [];
  let from = 0;
  const cut = (end: number, repeated: boolean) => {
    const inside = parts.filter(({ start }) => from <= start && start < end);
    stretches.push({ start: from, end, repeated, parts: inside });
    from = end;
  };
  for (const { start, end } of repeatedSections(tree, text, parts)) {
    cut(start, false);
    cut(end, true);
  }
  cut(text.length, false);
  return stretches;
}

function repeatedSections(tree: Root, text: string, parts: readonly Part[]): Span[] {
  const presenters = allParts(parts).filter((part) => part.kind === 'variable' && part.name === 'PRESENTER');
  const headings = tree.children.flatMap((block) =>
    block.type === 'heading' ? [{ depth: block.depth, ...wholeLines(sourceOf(block, text), text) }] : [],
  );
  const sections: Span[] = [];
  for (const [at, heading] of headings.entries()) {
    const isOuter = heading.start >= (sections.at(-1)?.end ?? 0);
    if (isOuter && presenters.some((part) => contains(heading, part))) {
      const next = headings.slice(at + 1).find(({ depth }) => depth <= heading.depth);
      sections.push({ start: heading.start, end: next?.start ?? text.length });
    }
  }
  return sections;
}

/** A heading may be indented. */
function wholeLines({ start, end }: Span, text: string): Span {
  const before = text.slice(0, start);
  return { start: Math.max(before.lastIndexOf('\n'), before.lastIndexOf('\r')) + 1, end };
}
