import { type Message, makeToText } from './message.ts';

/** Why a command line cannot be followed to its end, or a part of it not. */
export class Unusable extends Error {
  /** In words for people. */
  readonly reason: Message;

  constructor(reason: Message) {
    super(makeToText()(reason));
    this.reason = reason;
  }
}
