/** A number behind a dollar, with or without its brace; one of which more follows is an amount, `$1.50` or `$1,000`. */
const NUMBER = /\$(\{?)(\d{1,4})(?![.,]?\d)/g;

/**
 * Tells which numbers are tab stops without braces, too: those that follow on another one. So `$20` is an amount where there is
 * no tab stop 19. What stands in code, as a test of offsets tells, is left out.
 */
export function tabNumbers(text: string, isCode: (at: number) => boolean): Set<number> {
  const found = [...text.matchAll(NUMBER)].filter(({ index }) => !isCode(index));
  const numberOf = (one: RegExpExecArray) => Number(one[2]);
  const numbers = new Set([0, ...found.filter(([, brace]) => brace === '{').map(numberOf)]);
  for (const number of found.map(numberOf).sort((a, b) => a - b)) {
    if (numbers.has(number - 1)) {
      numbers.add(number);
    }
  }
  return numbers;
}
