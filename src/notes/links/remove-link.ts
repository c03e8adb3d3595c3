import type { Link, Section } from '../episode.ts';
import { type Fix, message } from '../rule.ts';
import { contains, type Edit, type Slice, type Span } from '../span.ts';

/** Makes the fix that removes the topic whose title a link is, or its line where it stands alone, or only the link. */
export function removeLink(link: Link, section: Section): Fix {
  const topic = section.topics.find((candidate) => contains(candidate.title, link));
  if (topic !== undefined) {
    const title = message('Remove this topic with its notes');
    return { title, safe: false, edits: [wholeLines(topic, section)] };
  }
  const line = lineOf(link, section);
  if (line !== undefined) {
    return { title: message('Remove this line'), safe: false, edits: [line] };
  }
  const text = link.text?.raw ?? '';
  // A text that is an address would be linked again.
  const kept = /https?:\/\/|www\./i.test(text) ? '' : text;
  const title = kept === '' ? message('Remove the link') : message('Remove the link and keep its text');
  const span = kept === '' ? withBrackets(link, section) : link;
  return { title, safe: false, edits: [{ span, text: kept }] };
}

/** Widens a link by the brackets right around it, which would be left empty. */
function withBrackets({ start, end }: Link, section: Section): Span {
  const around = section.raw.charAt(start - section.start - 1) + section.raw.charAt(end - section.start);
  return /^(?:\[\]|\(\)|（）)$/.test(around) ? { start: start - 1, end: end + 1 } : { start, end };
}

/** Widens a topic to whole lines, and to the blank lines behind it where those before it keep its neighbours apart. */
function wholeLines({ start, end }: Slice, section: Section): Edit {
  const before = section.raw.slice(0, section.raw.lastIndexOf('\n', start - section.start - 1) + 1);
  const above = before.lastIndexOf('\n', before.length - 2);
  const apart = above === -1 || before.slice(above).trim() === '';
  const behind = apart ? /^[ \t]*(?:\r?\n[ \t]*(?=\r?\n|$))*(?:\r?\n)?/ : /^[ \t]*(?:\r?\n)?/;
  const blank = behind.exec(section.raw.slice(end - section.start))?.[0].length ?? 0;
  return { span: { start: section.start + before.length, end: end + blank }, text: '' };
}

/** Gives the line of a link that is all there is in its list item, if nothing is nested below it. */
function lineOf(link: Link, section: Section): Edit | undefined {
  const at = link.start - section.start;
  const before = section.raw.slice(section.raw.lastIndexOf('\n', at - 1) + 1, at);
  const after = /^[ \t]*(\r?\n|$)(.*)/.exec(section.raw.slice(link.end - section.start));
  const marker = /^([ \t]*)[-*+][ \t]+$/.exec(before);
  if (marker === null || after === null) {
    return undefined;
  }
  const indent = marker[1]?.length ?? 0;
  const nested = /^[ \t]*\S/.test(after[2] ?? '') && /^[ \t]*/.exec(after[2] ?? '')?.[0].length;
  if (typeof nested === 'number' && nested > indent) {
    return undefined;
  }
  const behind = after[0].length - (after[2]?.length ?? 0);
  return { span: { start: link.start - before.length, end: link.end + behind }, text: '' };
}
