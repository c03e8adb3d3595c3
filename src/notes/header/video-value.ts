import { repairUrl } from '../links/repair-url.ts';

/** An address as it stands in a text, or one that GitHub links without a scheme. */
const URL = /(?<![a-z\d])https?:\/\/[^\s/]|(?<![^\s(*_~[])www\.\S|^(?![htps]+:)[a-z][a-z\d+.-]*:\/\/\S/i;

/** An address of YouTube that names no video yet. */
const NO_ID =
  /^https?:\/\/(?:youtu\.be|(?:(?:www|m)\.)?youtube\.com(?:\/(?:watch|live|embed)?)?)\/?(?:\?v?=?)?(?=\s|$)/i;

/** One dash, in whatever form a keyboard gives it: no video, or not yet. */
const DASH = /^[-ー－―—–‐‑−]$/;

/** Words that say the same. */
const WORDS =
  /^[(（*_~]*(?:none|nothing|no|nil|null|n\/?a|tb[acd]|todo|soon|later|pending|private|unlisted|unpublished|unrecorded|offline|live|lost|deleted|removed|cancell?ed)[)）*_~.。…!！]*$/i;

/** Letters of languages that write sentences without spaces; pictures, brackets and code, which are another rule's matter. */
const OTHER = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}\p{So}×[\]<>`]/u;

/** Two words or more. */
const SENTENCE = /\p{L}\S*\s+\S*\p{L}/u;

/** Tells whether the value of a video field is a slip: no URL of a page, and nothing that says that there is no video. */
export function isNoVideo(value: string): boolean {
  if (value === '' || URL.test(value)) {
    return namesNone(value);
  }
  const isSaid = [DASH, WORDS, OTHER, SENTENCE].some((form) => form.test(value));
  return !isSaid || repairUrl(value) !== undefined;
}

/** Tells whether the value is an address of YouTube, but of none of its videos: `https://youtu.be/`. */
export function namesNone(value: string): boolean {
  return NO_ID.test(value);
}
