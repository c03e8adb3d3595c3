import assert from 'node:assert/strict';
import type { Nodes } from 'mdast';
import type { Episode, Link } from '../../../src/notes/episode.ts';
import { mayTitle } from '../../../src/notes/links/may-title.ts';
import { titleEdits } from '../../../src/notes/links/title-edits.ts';
import { parse } from '../../../src/notes/parse.ts';
import type { Insertion } from '../../../src/notes/paste/insertion.ts';
import { readEpisode } from '../../../src/notes/read-episode.ts';
import { applyEdits, type Span } from '../../../src/notes/span.ts';

/** Checks what holds for every plan; gives how many URLs became items and topics. */
export function checkPlan(text: string, plan: readonly Insertion[]): { items: number; topics: number } {
  const edits = plan.map(({ offset, text: inserted }) => {
    return { span: { start: offset, end: offset }, text: inserted };
  });
  const pasted = applyEdits(text, edits);
  const episode = readEpisode(pasted);
  const before = readEpisode(text);
  const urls = spansOf(plan);
  for (const span of urls) {
    assert.equal(pasted.slice(span.start, span.end), span.url);
    assert.ok(mayTitle(episode, pasted, span), `${JSON.stringify(span)} may have no title`);
  }
  const written = titleEdits(
    pasted,
    urls.map(({ url, start, end }) => ({ url, title: 'T', spans: [{ start, end }] })),
  );
  const after = readEpisode(applyEdits(pasted, written));
  const planned = urls.map(({ url }) => `[T](${url})`);
  assert.deepEqual(rawsOf(after.links.filter(({ raw }) => raw.startsWith('[T]('))), planned);
  assert.deepEqual(rawsOf(after.links.filter(({ raw }) => !planned.includes(raw))), rawsOf(before.links));
  checkLineEnds(text, pasted);
  return checkForms(pasted, episode, before, urls);
}

interface PlacedUrl extends Span {
  readonly url: string;
  readonly lead: string;
}

function spansOf(plan: readonly Insertion[]): PlacedUrl[] {
  let by = 0;
  return plan.flatMap(({ offset, text, urls }) => {
    const base = offset + by;
    by += text.length;
    return urls.map(({ url, at }) => {
      const lead = text.slice(text.lastIndexOf('\n', at) + 1, at);
      return { url, start: base + at, end: base + at + url.length, lead };
    });
  });
}

function checkForms(text: string, episode: Episode, before: Episode, urls: readonly PlacedUrl[]) {
  const headings = urls.filter(({ lead }) => /#+ $/.test(lead));
  const items = urls.filter(({ lead }) => /(?:[-*+]|[.)]) (?:\[.\] )?$/.test(lead));
  const tree = parse(text);
  for (const { start } of items) assert.ok(startsItem(tree, start), 'no item');
  const topics = episode.sections.flatMap((section) => section.topics);
  for (const { start, url } of headings) {
    const topic = topics.find(({ title }) => title.start === start);
    assert.ok(topic?.title.raw === url || episode.sections.every((one) => one.start > start), 'no topic');
  }
  if (headings.length + items.length > 0) assert.deepEqual(partsOf(episode), partsOf(before));
  return { items: items.length, topics: headings.length };
}

function partsOf({ fields, sections }: Episode): unknown {
  const labels = fields.map(({ kind, label }) => `${kind} ${label.raw}`);
  return [labels, sections.map(({ heading, person }) => [heading.depth, person?.raw])];
}

function startsItem(node: Nodes, offset: number): boolean {
  if (!('children' in node)) return false;
  const [first] = node.children;
  const isHere = node.type === 'listItem' && first?.position?.start.offset === offset;
  return isHere || node.children.some((child) => startsItem(child, offset));
}

function checkLineEnds(text: string, pasted: string): void {
  if (/\r/.test(text) && !/(?<!\r)\n|\r(?!\n)/.test(text)) assert.doesNotMatch(pasted, /(?<!\r)\n|\r(?!\n)/);
}

function rawsOf(slices: readonly Pick<Link, 'raw'>[]): string[] {
  return slices.map(({ raw }) => raw);
}
