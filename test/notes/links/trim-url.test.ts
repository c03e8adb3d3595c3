import { malformedLink } from '../../../src/notes/rules/malformed-link.ts';
import { mended, ok, URL } from '../rules/noted.ts';
import { type Bad, testRule } from '../rules/table.ts';

const spaced = (name: string, text: string, covers: string, fixed: string): Bad =>
  mended(name, text, 'Unexpected space around the URL', fixed, covers);

testRule(malformedLink, {
  ok: [
    ok('an encoded space inside a URL', `[Rain](${URL}%20again)`),
    ok('an encoded percent sign', `[Rain](${URL}%2520)`),
    ok('words of a page that end in a space', `[Rain](${URL}#:~:text=wet%20)`),
  ],
  bad: [
    spaced('an entity at the end', `[Rain](${URL}&nbsp;)`, '&nbsp;', `[Rain](${URL})`),
    spaced('an encoded space at the end', `[Rain](${URL}%20)`, '%20', `[Rain](${URL})`),
    spaced('encoded wide spaces at the end', `${URL}%E3%80%80%c2%a0`, '%E3%80%80%c2%a0', URL),
    spaced('a wide space at the end', `[Rain](${URL}\u3000)`, '\u3000', `[Rain](${URL})`),
    spaced('an encoded space at the start', `[Rain](%20${URL})`, '%20', `[Rain](${URL})`),
    spaced('a space before the sentence goes on', `<${URL}%20>、again`, '%20', `<${URL}>、again`),
    spaced(
      'a definition with a space',
      `[Rain][1]\n- [rain][1]\n\n[1]: ${URL}%20`,
      '%20',
      `[Rain][1]\n- [rain][1]\n\n[1]: ${URL}`,
    ),
  ],
});
