import { type PasteForm, planner } from '../../../src/notes/paste/plan-paste.ts';
import { readEpisode } from '../../../src/notes/read-episode.ts';
import { applyEdits } from '../../../src/notes/span.ts';

/** The addresses that the tests paste, which are shown as `A`, `B` and `C`. */
export const [A, B, C] = ['https://a.example.com/a', 'https://a.example.com/b', 'https://a.example.com/c'];

/** Pastes addresses where a text has `¦`; gives undefined where they are kept as typed. */
export function pasted(
  marked: string,
  as: PasteForm | 'auto' = 'auto',
  urls: readonly string[] = [A],
): string | undefined {
  const offsets: number[] = [];
  const text = marked.replace(/¦/g, (_, at) => {
    offsets.push(at - offsets.length);
    return '';
  });
  const paste = { text, episode: readEpisode(text), offsets: offsets.toReversed() };
  const plan = planner({ ...paste, urls: urls.map((url) => ({ url })) })(as);
  const edits = plan?.map(({ offset, text: inserted }) => ({
    span: { start: offset, end: offset },
    text: inserted,
  }));
  return edits && short(applyEdits(text, edits));
}

function short(text: string): string {
  return text.replaceAll(A, 'A').replaceAll(B, 'B').replaceAll(C, 'C');
}
