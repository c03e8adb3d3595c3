import { caretLine, isBlank } from './caret-line.ts';
import type { Insertion } from './insertion.ts';
import { type PasteForm, planner, type UrlPaste } from './plan-paste.ts';

/** One thing that a paste of URLs can become, with what is then inserted at the carets. */
export interface PasteOffer {
  readonly form: PasteForm;
  readonly insertions: readonly Insertion[];
}

/** What a paste of URLs can become. */
export interface PasteOffers {
  readonly wanted: PasteOffer;
  /** The other forms that it may take; which of them it can really have there, only planning them tells. */
  readonly others: readonly PasteForm[];
  /** Plans the paste in a form, or in the one that can be had in its place. */
  readonly planAs: (form: PasteForm) => PasteOffer;
}

/** The forms in the order in which they are offered. */
const FORMS: readonly PasteForm[] = ['link', 'topic', 'item', 'url'];

/**
 * Finds what a paste can become; undefined where the text is meant as it is. Where nothing `mayFetch` titles, only those count
 * that the paste tells itself.
 */
export function pasteOffers({ as, ...paste }: UrlPaste, mayFetch: boolean): PasteOffers | undefined {
  const plan = planner(paste);
  const offer = (form: PasteForm | 'auto'): PasteOffer | undefined => {
    const insertions = plan(form)?.map((one) => ({
      ...one,
      // Others would wait for a title in vain.
      urls: one.urls.filter(({ title }) => mayFetch || title !== undefined),
    }));
    const [first] = insertions ?? [];
    return insertions && first && { form: formOf(first, paste.urls[0]?.url), insertions };
  };
  const wanted = offer(as);
  if (wanted === undefined) return undefined;
  const others = FORMS.filter((form) => form !== wanted.form && isPossible(form, paste, mayFetch));
  return { wanted, others, planAs: (form) => offer(form) ?? wanted };
}

function formOf({ text, urls }: Insertion, url = ''): PasteForm {
  const lead = text.slice(0, text.indexOf(url)).trim();
  if (lead !== '') return lead.startsWith('#') ? 'topic' : 'item';
  return urls.length === 0 ? 'url' : 'link';
}

function isPossible(
  form: PasteForm,
  { text, offsets, urls }: Omit<UrlPaste, 'as'>,
  mayFetch: boolean,
): boolean {
  if (form === 'url') return true;
  if (form === 'link') return mayFetch || urls.some(({ title }) => title !== undefined);
  return offsets.every((offset) => {
    const { before, after } = caretLine(text, offset);
    return isBlank({ raw: before }) && isBlank({ raw: after });
  });
}
