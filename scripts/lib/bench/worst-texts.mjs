import { inventEpisode } from './invent.mjs';

const HEAD =
  '# 0001\n\n- Hosted by @mizuyari\n- Recording date: 2026-11-20\n\n## Contents\n\n### @mizuyari\n\n';

/**
 * Texts that are hard on a parser or on rules, as a piece that is repeated; `{}` stands for the number of the piece. Nesting
 * and inline text go beyond where they stay plain text, too.
 * @type {Readonly<Record<string, string>>}
 */
const PIECES = {
  definitions: '[page {}]: https://example.com/{}\n',
  references: 'See [page {}].\n\n[page {}]: https://example.com/{}\n\n',
  'links to one page': '- [again {}](https://example.com/page)\n',
  'bare links': '- https://example.com/{} and www.example.org/{}。\n',
  mentions: '- @mizuyari と @tanemaki が {} を話した\n',
  sections: '### @somebody{}\n\n',
  topics: '#### [topic {}](https://example.com/{})\n\n',
  'one topic': '#### the same\n\n- x\n\n',
  'setext headings': 'heading {}\n---\n\n',
  'one paragraph': 'word {} of *one* `long` paragraph\n',
  'one line': 'word {} ',
  brackets: '[a{}]',
  'open brackets': '[{} ',
  emphasis: '*a **b_c ',
  'code spans': '`a ``b ```c{} ',
  quotes: '> ',
  'nested lists': '- - - - {}\n',
  'lazy lines': '> - {}\nlazy\n',
  comments: '<!-- {} -->\n\n',
  'open comments': '<!-- {}\n',
  fences: '```\n{}\n```\n\n',
  'suppressed rules': '<!-- show-notes-disable-next-line bare-topic -->\n\n#### {}\n\n',
  'invisible characters': '- a\u200bb{}\n',
};

/** The kinds of texts, a usual one first. */
export const KINDS = ['usual', ...Object.keys(PIECES)];

/**
 * Invents a text of a kind and a length in characters, of which no part is the same in another round: what was read before
 * might be remembered.
 * @param {string} kind
 * @param {number} length
 * @param {number} round
 */
export function worstText(kind, length, round) {
  const piece = PIECES[kind];
  if (piece === undefined) return inventEpisode(1000 + round, length);
  const pieces = [HEAD.replace('0001', String(1000 + round))];
  for (let written = HEAD.length, at = 1; written < length; at += 1) {
    const text = piece.replaceAll('{}', String(100_000 * (10 + round) + at));
    pieces.push(text);
    written += text.length;
  }
  return `${pieces.join('')} round ${round}\n`;
}
