const EOL = String.raw`(?:\r\n|\r|\n)`;
const LINK = String.raw`!?\[(?:[^[\]\r\n]|\[[^[\]\r\n]*\])+\]\(https?:`;

/** A heading with a person or a link, which no code holds. */
const HEADING = new RegExp(String.raw`${EOL}(?=#{2,6}[ \t]+(?:[@＠][\w-]+[ \t]*(?:[\r\n]|$)|${LINK}))`);

/** What seldom stands in code, behind a blank line: a heading of words, a sentence, an item with a link. */
const PROSE = new RegExp(
  String.raw`${EOL}[ \t]*${EOL}(?=#{2,6}[ \t]+\S|[ぁ-ゖァ-ヺ一-鿿「]|[A-Z][a-z']*(?: [\w',-]+){3}|[-*][ \t]+${LINK})`,
);

/** A heading of words, of which code is suspected where a fence is left over. */
const WORDS = new RegExp(String.raw`${EOL}[ \t]*${EOL}(?=#{3,6}[ \t]+\S)`);

/**
 * Finds where something begins in a code block that surely is no code: a person, a topic, another code block, or any heading
 * where a fence is left over at the end of the text.
 */
export function hiddenEnd(content: string, fence: string, leftOver: boolean): number | undefined {
  const opening = new RegExp(String.raw`${EOL}(?= {0,3}${fence}+[ \t]*[\w+#.-]+[ \t]*(?:[\r\n]|$))`);
  const words = leftOver ? WORDS.exec(content)?.index : undefined;
  const ends = [HEADING.exec(content)?.index, opening.exec(content)?.index, words].filter(
    (end) => end !== undefined,
  );
  return ends.length === 0 ? undefined : Math.min(...ends);
}

/** Gives the offsets at which the code in a block may end, the likeliest first; the last is the end of the block. */
export function codeEnds(content: string): number[] {
  return [PROSE.exec(content)?.index, content.length].filter((end) => end !== undefined);
}
