import { type Token, Tokenizer } from 'parse5';

/** The wide space of Japanese is a part of what it stands in. */
const SPACES = /[^\S\u3000]+/g;
const NOTHING = () => undefined;

/** Gives the text of the first element of a name in a piece of HTML, on one line. */
export function textOf(html: string, name: string): string {
  let text = '';
  let state: 'before' | 'in' | 'after' = 'before';
  const add = (more: string) => {
    if (state === 'in') text += more;
  };
  const tokenizer = new Tokenizer(
    {},
    {
      onStartTag({ tagName }: Token.TagToken) {
        if (tagName === name && state === 'before') state = 'in';
        if (tagName === 'br') add(' ');
      },
      onEndTag({ tagName }: Token.TagToken) {
        if (tagName === name && state === 'in') state = 'after';
      },
      onCharacter: ({ chars }: Token.CharacterToken) => add(chars),
      onWhitespaceCharacter: ({ chars }: Token.CharacterToken) => add(chars),
      onNullCharacter: NOTHING,
      onComment: NOTHING,
      onDoctype: NOTHING,
      onEof: NOTHING,
      onParseError: null,
    },
  );
  tokenizer.write(html, true);
  return text.replace(SPACES, ' ').trim();
}
