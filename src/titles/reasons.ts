/** Why a page gave no title, and what to do about it; `{0}` stands for the detail. */
export const REASONS = {
  'not-web-address':
    'Only http and https addresses of up to 2048 characters, without a user name, have titles. Paste the address in this form, or write the title yourself.',
  'denied-host': 'The settings say that this site is not to be asked. Write the title yourself.',
  'blocked-port': 'The address has a port that no web site uses. Write the title yourself.',
  'private-address':
    'The address is in a private network ({0}). If you trust it, add its host to showNotes.titles.allowedPrivateHosts.',
  offline: 'There is no connection to the internet. Paste the address again once there is.',
  dns: 'No site has this name. Check the address for a typing mistake.',
  tls: 'The connection would not be safe, since the certificate or the encryption of the site cannot be trusted. Write the title yourself.',
  proxy: 'The proxy did not let the request through. Check the proxy in the settings of VS Code.',
  refused: 'The site takes no connections. Check the address, or try again in some minutes.',
  unreachable: 'The site could not be reached. Try again in some minutes.',
  'connection-lost': 'The connection to the site broke off. Try again in some minutes.',
  timeout: 'The site took too long to answer. Try again in some minutes.',
  'redirect-loop': 'The site sends from one address to another without end. Check the address in a browser.',
  'too-many-redirects':
    'The site sends on to other addresses too often. Paste the address where it ends in a browser.',
  'bad-redirect':
    'The site sends on to an address that is not asked. Paste the address where it ends in a browser.',
  'too-large': 'The page is too large to find its title. Write the title yourself.',
  'bad-response': 'The site answered with something that cannot be read. Write the title yourself.',
  'sign-in': 'The page asks for signing in. Write the title yourself.',
  forbidden: 'The site keeps programs out. Write the title yourself.',
  'not-found': 'The page is not there, or not for everybody. Check the address.',
  gone: 'The page has been removed. Check the address.',
  'too-many-requests': 'The site wants to be asked less often. Try again in some minutes.',
  'server-error': 'The site has a fault of its own. Try again in some minutes.',
  'http-status': 'The site answered with an error ({0}). Check the address in a browser.',
  'not-html': 'The address is no web page. Write the title yourself.',
  'no-title': 'The page has no title. Write the title yourself.',
  placeholder: 'The page gave a placeholder in place of its title. Write the title yourself.',
  unreadable: 'The title of the page is in an unknown encoding. Write the title yourself.',
  'blocked-by-browser':
    'In the browser, only pages of sites that allow it can be read. Write the title yourself.',
  'not-loaded': 'A part of Show Notes could not be loaded, which happens after an update. Reload the window.',
  cancelled: 'The title is no longer wanted.',
} as const;

/** The code of a reason. */
export type ReasonCode = keyof typeof REASONS;

/** Says why there is no title; every part of the line from address to title throws it, and nothing else. */
export class TitleError extends Error {
  readonly code: ReasonCode;
  /** What fills the `{0}` of the sentence: an IP address, a status or a code of the system; never a part of a path. */
  readonly detail: string | undefined;
  /** When the site wants to be asked again, as its header `Retry-After` says. */
  readonly retryAfter: string | undefined;

  constructor(code: ReasonCode, detail?: string, retryAfter?: string) {
    super(detail === undefined ? code : `${code} (${detail})`);
    this.name = 'TitleError';
    this.code = code;
    this.detail = detail;
    this.retryAfter = retryAfter;
  }
}
