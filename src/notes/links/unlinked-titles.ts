import type { Episode } from '../episode.ts';
import { contains, overlapSearch, type Slice, type Span, slice } from '../span.ts';
import { trimUrl } from './trim-url.ts';

/** A title with its URL in parentheses, all that there is of a heading or a list item, `title(url)`. */
export interface UnlinkedTitle extends Span {
  readonly title: string;
  readonly target: Slice;
}

const CHARACTER = String.raw`[^\s<>()[\]（）「」『』【】、。，．！？；：…ぁ-ん]`;
const TASK = String.raw`(?:\[[ xX]\][ \t]+)?`;
const WORDS = String.raw`[^[\]［］<\n]+?`;
const FORM = new RegExp(
  String.raw`^${TASK}(?<whole>[[［]?(?<title>${WORDS})[\]］]?(?<open>[(（])[ \t]*(?<url>https?:\/\/(?:${CHARACTER}|\(${CHARACTER}*\))+)[ \t]*[)）])$`,
  'd',
);

/** Words that only say that there is something behind the URL. */
const POINTER =
  /^[^\p{L}\p{N}]*(?:(?:詳しく|くわしく|詳細)は|こちら|参[考照][は：:]|(?:see|via|cf|e\.g|i\.e)\b|(?:詳細|参[考照].{0,4}|出典|引用元?|ソース|元記事|元ネタ|関連.{0,4}|公式.{0,6}|リンク|資料|スライド|動画|sources?|refs?|references?|links?|details?|docs?|here|more)[はも：:]?$)/iu;
const SENTENCE = /。|[^\p{L}\p{N})）\]］}」』】〉》"'”’`!?！？+#*~]$|https?:\/\/|www\./iu;
const SPOKEN = /[うくすつぬむるただいよねかなのはがをにでともへらてん]$/;

/**
 * Finds titles with a URL in parentheses that were meant as links. A space before an ASCII parenthesis makes it prose, and so
 * does anything that reads as a sentence; notes below a topic are held to more than topics.
 */
export function unlinkedTitles({ entries, sections, links }: Episode): UnlinkedTitle[] {
  const ended = entries.filter(({ raw }) => raw.endsWith(')') || raw.endsWith('）'));
  if (ended.length === 0) {
    return [];
  }
  const bare = links.filter(({ kind }) => kind === 'bare');
  const starts = new Set(bare.map(({ start }) => start));
  const bareAt = overlapSearch(bare);
  const bodies = sections.map(({ start, end, heading }) => ({ start: Math.max(start, heading.end), end }));
  const titles = new Set(sections.flatMap(({ topics }) => topics.map(({ title }) => title.start)));
  const bodyAt = overlapSearch(bodies);
  return ended
    .filter((entry) => {
      const body = bareAt(entry) && bodyAt(entry);
      return body !== undefined && contains(body, entry);
    })
    .flatMap((entry) => readTitle(entry, titles.has(entry.start)))
    .filter(({ target }) => starts.has(target.start));
}

function readTitle(entry: Slice, topic: boolean): UnlinkedTitle[] {
  const { groups, indices } = FORM.exec(entry.raw) ?? {};
  const { whole, title: written = '', open } = groups ?? {};
  const title = unwrapped(written.trim());
  const prose =
    (open === '(' && /\s$/.test(written)) ||
    !/[\p{L}\p{N}]/u.test(title) ||
    POINTER.test(title) ||
    SENTENCE.test(title) ||
    (!topic && SPOKEN.test(title));
  const [at, urlAt] = [indices?.groups?.['whole'], indices?.groups?.['url']];
  return whole === undefined || at === undefined || urlAt === undefined || prose
    ? []
    : [
        {
          start: entry.start + at[0],
          end: entry.start + at[1],
          title,
          target: trimUrl({
            ...slice(entry.raw, ...urlAt),
            start: entry.start + urlAt[0],
            end: entry.start + urlAt[1],
          }),
        },
      ];
}

/** Takes off the parentheses that stand for the square brackets of a link's text. */
function unwrapped(title: string): string {
  return /^[(（]([^()（）]+)[)）]$/.exec(title)?.[1]?.trim() ?? title;
}
