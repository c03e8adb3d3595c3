import { fillTitles } from '../../notes/links/fill-titles.ts';
import { type Position, positions } from '../../notes/position.ts';
import { applyEdits } from '../../notes/span.ts';
import type { TitleAnswer } from '../../titles/title-source.ts';
import type { BareFile } from './bare-file.ts';

/** What becomes of a bare URL. */
export interface FilledUrl extends Position {
  readonly url: string;
  /** What stands there in the text that was read. */
  readonly written: string;
  readonly answer: TitleAnswer;
  /** What stands there afterwards: a link, or the URL as it is. */
  readonly markdown: string;
  readonly isLink: boolean;
}

/** What becomes of a file. */
export interface FilledFile {
  readonly text: string;
  readonly urls: readonly FilledUrl[];
}

/** Makes links of the bare URLs of a file, by the answers to the addresses that were asked. */
export function fillFile({ text, urls }: BareFile, answers: ReadonlyMap<string, TitleAnswer>): FilledFile {
  const known = urls.flatMap(({ url, asked }): [string, string][] => {
    const answer = answers.get(asked);
    return answer !== undefined && 'title' in answer ? [[url, answer.title]] : [];
  });
  const edits = fillTitles(text, new Map(known));
  const at = positions(text);
  return {
    text: applyEdits(text, edits),
    urls: urls.flatMap(({ url, asked, written, span }): FilledUrl[] => {
      const answer = answers.get(asked);
      const link = edits.find((edit) => edit.span.start === span.start);
      const markdown = link?.text ?? written;
      return answer
        ? [{ url, written, answer, markdown, isLink: link !== undefined, ...at(span.start) }]
        : [];
    }),
  };
}
