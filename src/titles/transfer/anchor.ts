/** An address with the text that stands for it. */
export interface Anchor {
  readonly href: string;
  readonly text: string;
}
