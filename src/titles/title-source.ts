import type { ReasonCode } from './reasons.ts';

/** A page's title, clean and on one line but not escaped for Markdown, or why there is none and what fills that sentence. */
export type TitleAnswer =
  | { readonly title: string }
  | { readonly reason: ReasonCode; readonly detail?: string };

/** Whether somebody waits for a title, or many are wanted in time and their sites are to be spared. */
export type Urgency = 'now' | 'in-turn';

/** How a title is wanted. */
export interface TitleWish {
  /** `now` unless told otherwise. */
  readonly urgency?: Urgency;
  /** True where the site is to be asked again, whatever it answered before. */
  readonly fresh?: boolean;
}

/** Finds the title of the page at an address; settles with a reason where there is none and never rejects. */
export type TitleSource = (url: string, signal: AbortSignal, wish?: TitleWish) => Promise<TitleAnswer>;
