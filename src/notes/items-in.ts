import type { OutlineItem } from './outline.ts';
import { contains, type Span } from './span.ts';

/**
 * Gives the innermost items of an outline in which a cursor stands, or the topics into which a selection reaches, of a single one
 * what is selected in it. What stands between the items of a presenter, or below the last, belongs to the presenter.
 */
export function itemsIn(items: readonly OutlineItem[], place: Span): OutlineItem[] {
  const found = items.filter(({ span }) => touches(span, place));
  if (found.length > 0) {
    const inside = found.flatMap((item) => below(item, place));
    const [only] = inside;
    return only && inside.length === 1 && !contains(place, only.target) ? below(only, place) : inside;
  }
  const above = items.findLast(({ span }) => span.start <= place.start);
  return above?.kind === 'presenter' || above?.kind === 'section' ? [above] : [];
}

/** What of an item's parts is meant, else the item. */
function below(item: OutlineItem, place: Span): OutlineItem[] {
  const found = item.children.filter(({ span }) => touches(span, place));
  return found.length > 0 ? found : [item];
}

/** A cursor touches what it stands at the end of; a selection only that of which it holds something. */
function touches(span: Span, { start, end }: Span): boolean {
  return start === end ? span.start <= start && start <= span.end : span.start < end && start < span.end;
}
