/** Why a page gave no title: one sentence for each code, without any part of the address. */
export const REASONS = {
  'not-web-address': 'Only http and https addresses without a user name have titles.',
  'timed-out': 'The site took too long to answer.',
  cancelled: 'The title is no longer wanted.',
  unreachable: 'The site could not be reached.',
  'blocked-by-browser': 'In the browser, only pages of sites that allow it can be read.',
  'http-status': 'The site answered with an error.',
  'not-html': 'The address is no web page.',
  'sign-in': 'The page asks for signing in.',
  'no-title': 'The page has no title.',
  unreadable: 'The title of the page is in an unknown encoding.',
  placeholder: 'The page gave a placeholder in place of its title.',
} as const;

/** The code of a reason. */
export type ReasonCode = keyof typeof REASONS;

/** A page's title, clean and on one line but not escaped for Markdown, or why there is none. */
export type TitleAnswer = { readonly title: string } | { readonly reason: ReasonCode };

/** Finds the title of the page at an address; settles with a reason where there is none and never rejects. */
export type TitleSource = (url: string, signal: AbortSignal) => Promise<TitleAnswer>;
