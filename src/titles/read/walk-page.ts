import { type Token, Tokenizer, TokenizerMode } from 'parse5';
import { followElements, type OpenElements } from './open-elements.ts';

/** What is told of a page, in its order. */
export interface PageVisitor {
  /** A tag that begins an element. Answers true where nothing after it is of interest. */
  readonly start: (name: string, attributes: readonly Token.Attribute[], open: OpenElements) => boolean;
  readonly end: (name: string, open: OpenElements) => boolean;
  /** Text that is to be seen, or a title; white space comes as one space. */
  readonly text: (text: string) => void;
}

/** How the content of an element is read where it is not read as tags and text. */
const MODES: Readonly<Record<string, Tokenizer['state']>> = {
  title: TokenizerMode.RCDATA,
  textarea: TokenizerMode.RCDATA,
  style: TokenizerMode.RAWTEXT,
  xmp: TokenizerMode.RAWTEXT,
  iframe: TokenizerMode.RAWTEXT,
  noembed: TokenizerMode.RAWTEXT,
  noframes: TokenizerMode.RAWTEXT,
  script: TokenizerMode.SCRIPT_DATA,
  plaintext: TokenizerMode.PLAINTEXT,
};

const NOTHING = () => undefined;

/** Goes through the beginning of a page tag by tag, in time linear to its length whatever it is made of. */
export function walkPage(html: string, visitor: PageVisitor): void {
  const open = followElements();
  let raw: string | undefined;
  const show = (text: string) => {
    if (!open.isHidden() && (raw === undefined || raw === 'title')) visitor.text(text);
  };
  const goOn = (isEnough: boolean) => {
    tokenizer.inForeignNode = open.isForeign();
    if (isEnough) tokenizer.pause();
  };
  const tokenizer = new Tokenizer(
    {},
    {
      onStartTag({ tagName, selfClosing, attrs }: Token.TagToken) {
        open.start(tagName, selfClosing);
        const mode = open.isForeign() ? undefined : MODES[tagName];
        raw = mode === undefined ? undefined : tagName;
        if (mode !== undefined) tokenizer.state = mode;
        goOn(visitor.start(tagName, attrs, open));
      },
      onEndTag({ tagName }: Token.TagToken) {
        raw = undefined;
        open.end(tagName);
        goOn(visitor.end(tagName, open));
      },
      onCharacter: ({ chars }: Token.CharacterToken) => show(chars),
      onWhitespaceCharacter: () => show(' '),
      onNullCharacter: NOTHING,
      onComment: NOTHING,
      onDoctype: NOTHING,
      onEof: NOTHING,
      onParseError: null,
    },
  );
  // What is not at its end may still come: a tag that is cut off is none, and a text that is cut off may be another one.
  tokenizer.write(withoutNoCharacters(html), false);
}

/** Leaves out zeros and references to what is no character, which would be read as U+FFFD: that tells of wrong decoding. */
function withoutNoCharacters(html: string): string {
  return html.replaceAll('\0', '').replace(/&#(?:x([\da-f]+)|(\d+));?/gi, (whole, hexadecimal, decimal) => {
    const code = hexadecimal === undefined ? Number(decimal) : Number.parseInt(hexadecimal, 16);
    const isCharacter = code > 0 && code <= 0x10ffff && !(code >= 0xd800 && code <= 0xdfff);
    return isCharacter ? whole : '';
  });
}
