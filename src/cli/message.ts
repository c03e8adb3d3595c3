import { format } from '../notes/rule.ts';

/** A text for people, as the messages of the core are, in which other such texts may stand. */
export interface Message {
  readonly template: string;
  readonly values: readonly Value[];
}

/** What stands in a message: a name, a number, or words that are translated too. */
export type Value = string | number | Message;

/** The texts of a language, by the English templates. */
export type Texts = Readonly<Record<string, string>>;

/** Writes a message out in the language of the user. */
export type ToText = (message: Message) => string;

/** Makes a message. */
export function message(template: string, ...values: readonly Value[]): Message {
  return { template, values };
}

/** Makes what writes messages out in the language of these texts; in English where they lack one, or all. */
export function makeToText(texts: Texts = {}): ToText {
  const toText: ToText = ({ template, values }) =>
    format({ template: texts[template] ?? template, values: values.map(inWords) });
  const inWords = (value: Value) => (typeof value === 'object' ? toText(value) : String(value));
  return toText;
}
