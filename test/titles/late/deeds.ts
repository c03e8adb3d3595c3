/** The URLs of this play; one begins like another. */
export const URLS = ['https://a.b/', 'https://a.b/c', 'https://あ.jp/d?e'];

/** A paste of URLs; places are parts of the text's length. */
export interface Paste {
  readonly places: readonly number[];
  readonly urls: readonly string[];
  readonly isTitled: boolean;
  readonly mayFetch: boolean;
}

/** Edits; places are parts of the text's length. */
export type Edits = readonly { readonly at: number; readonly length: number; readonly text: string }[];

/** What happens to a document. */
export type Deed =
  | { readonly edit: Edits }
  | { readonly paste: Paste }
  | { readonly paste: Paste; readonly interrupted: Edits }
  | { readonly answer: number; readonly isFound: boolean }
  | { readonly wait: number }
  | { readonly moveTo: number }
  | { readonly wish: number }
  | { readonly retry: string }
  | 'undo'
  | 'redo'
  | 'save'
  | 'close'
  | 'write';
