import type { Topic, TopicStyle } from '../episode.ts';
import { parse } from '../parse.ts';
import { columnAt } from '../read/blocks.ts';
import { sourceOf } from '../read/read-link.ts';
import { applyEdits, type Edit, type Span } from '../span.ts';

/** How topics are written in a place. */
export interface Form {
  readonly style: TopicStyle;
  /** The level of a heading, 1 to 6. */
  readonly depth: number;
  readonly eol: string;
}

const BULLET = '- ';

/** The start of what stands right below a heading, and would go on with a paragraph there: text, tables, indented code. */
const GOES_ON = /^[ \t]*(?:\r\n|\r|\n)(?! {0,3}(?:[-*+][ \t]|`{3}|~{3}|>))[ \t]*\S/;

const DEEPEST = 6;

/** Writes a topic, with the lines that belong to it, in another form. Its title becomes one line; its notes stay as they are. */
export function reform(text: string, topic: Topic, extent: Span, { style, depth, eol }: Form): string {
  const above = text.slice(extent.start, topic.start).trimEnd();
  const title = topic.title.raw.replace(/\s*[\r\n]\s*/g, ' ');
  const end = Math.min(topic.heading?.end ?? topic.title.end, extent.end);
  const width = topic.style === 'item' ? columnAt(text, topic.title.start) : 0;
  // What stands below an item, outside of its list, is indented for its own sake.
  const last = Math.min(topic.end, extent.end);
  const rest = (outdent(text.slice(end, last), width) + text.slice(last, extent.end)).trimEnd();
  const apart = topic.style === 'heading' && GOES_ON.test(rest) ? eol : '';
  const written = {
    heading: () =>
      `${'#'.repeat(depth)} ${title}${rest && eol.repeat(2)}${rest.replace(/^(?:[ \t]*(?:\r\n|\r|\n))+/, '')}`,
    item: () => BULLET + title + apart + indent(rest, BULLET.length),
    paragraph: () => title + (apart || (/^\s*(?:[-*+]|\d+[.)])\s/.test(rest) ? eol : '')) + rest,
  }[style]();
  return (above && above + eol) + written;
}

/** Writes a run of topics with all their headings so many levels deeper. */
export function relevel(raw: string, by: number): string {
  if (by === 0) {
    return raw;
  }
  const edits = parse(raw).children.flatMap((block): Edit[] => {
    const { start, raw: source } = sourceOf(block, raw);
    const marker = block.type === 'heading' ? /^#+/.exec(source)?.[0].length : undefined;
    const depth = Math.min(Math.max((marker ?? 0) + by, 1), DEEPEST);
    return marker === undefined ? [] : [{ span: { start, end: start + marker }, text: '#'.repeat(depth) }];
  });
  return applyEdits(raw, edits);
}

function indent(text: string, columns: number): string {
  return text.replace(/(\r\n|\r|\n)(?=[^\r\n])/g, `$1${' '.repeat(columns)}`);
}

/** Takes spaces away from the starts of lines, as many columns as there are at the most. */
function outdent(text: string, columns: number): string {
  if (columns === 0) return text;
  return text.replace(/(\r\n|\r|\n)([ \t]+)/g, (_, eol: string, spaces: string) => {
    return eol + ' '.repeat(Math.max(0, columnAt(spaces, spaces.length) - columns));
  });
}
