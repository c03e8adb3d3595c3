import { REASONS, type ReasonCode } from '../../titles/reasons.ts';
import type { TitleAnswer } from '../../titles/title-source.ts';
import type { Message } from '../message.ts';

/** Why there is no title. */
export type NoTitle = Extract<TitleAnswer, { readonly reason: ReasonCode }>;

/** The sentences that name settings or gestures of an editor, as they are in a terminal. */
export const IN_TERMINAL: Partial<Record<ReasonCode, string>> = {
  'not-web-address':
    'Only whole addresses that begin with https:// or http://, of up to 2048 characters and without a user name, have titles.',
  'private-address':
    'The address is in a private network ({0}). If you trust it, name its host by --allow-host.',
  proxy: 'The proxy did not let the request through. Check HTTPS_PROXY and HTTP_PROXY.',
  offline: 'There is no connection to the internet. Run the command again once there is.',
  'too-many-redirects':
    'The site sends on to other addresses too often. Name the address where it ends in a browser.',
  'bad-redirect':
    'The site sends on to an address that is not asked. Name the address where it ends in a browser.',
};

/** Says why there is no title, and what to do about it. */
export function sentenceOf({ reason, detail = '' }: NoTitle): Message {
  return { template: IN_TERMINAL[reason] ?? REASONS[reason], values: [detail] };
}
