import { caretLine, isBlank } from './caret-line.ts';
import type { Insertion } from './insertion.ts';
import { type PasteForm, planner, type UrlPaste } from './plan-paste.ts';

/** One thing that a paste of URLs can become, with what is then inserted at the carets. */
export interface PasteOffer {
  readonly form: PasteForm;
  readonly insertions: readonly Insertion[];
}

/** The forms in the order in which they are offered. */
const FORMS: readonly PasteForm[] = ['link', 'topic', 'item', 'url'];

/**
 * Gives what a paste of URLs can become, the wanted form first; nothing where the text is meant as it is. Where nothing
 * `mayFetch` titles, only those count that the paste tells itself.
 */
export function pasteOffers({ as, ...paste }: UrlPaste, mayFetch: boolean): readonly PasteOffer[] {
  const plan = planner(paste);
  const offer = (form: PasteForm | 'auto'): PasteOffer[] => {
    const insertions = plan(form)?.map((one) => ({
      ...one,
      // Others would wait for a title in vain.
      urls: one.urls.filter(({ title }) => mayFetch || title !== undefined),
    }));
    const [first] = insertions ?? [];
    return insertions && first ? [{ form: formOf(first, paste.urls[0]?.url), insertions }] : [];
  };
  const [wanted] = offer(as);
  if (wanted === undefined) return [];
  const others = FORMS.filter((form) => form !== wanted.form && isPossible(form, paste));
  // What can be no item and no topic there is planned as a link.
  return [wanted, ...others.flatMap((form) => offer(form).filter((one) => one.form === form))];
}

function formOf({ text, urls }: Insertion, url = ''): PasteForm {
  const lead = text.slice(0, text.indexOf(url)).trim();
  if (lead !== '') return lead.startsWith('#') ? 'topic' : 'item';
  return urls.length === 0 ? 'url' : 'link';
}

/** Items and topics begin lines; all others need not be planned. */
function isPossible(form: PasteForm, { text, offsets }: Omit<UrlPaste, 'as'>): boolean {
  if (form === 'url' || form === 'link') return true;
  return offsets.every((offset) => {
    const { before, after } = caretLine(text, offset);
    return isBlank({ raw: before }) && isBlank({ raw: after });
  });
}
