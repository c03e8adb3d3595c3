const PRESENTERS = ['@mizuyari', '@tanemaki', '[futaba](https://twitter.com/futaba_example)'];
const WORDS = ['雨', '種', '双葉', '水やり', '土', 'harvest', 'seedling', 'rain', 'compost', 'greenhouse'];

/** Writes an invented episode of about the size of a real one, with links that no other has. */
export function largeEpisode(number: number): string {
  const word = (at: number) => WORDS[(number * 7 + at * 3) % WORDS.length] ?? '';
  const sections = PRESENTERS.flatMap((presenter, of) => {
    const topics = [0, 1].flatMap((at) => topic(`${number}-${of}-${at}`, (plus) => word(of + at + plus)));
    return [`### ${presenter}`, '', ...topics];
  });
  const date = new Date(Date.UTC(1988, 0, 1 + 7 * number)).toISOString().slice(0, 10);
  const header = [`# ${idOf(number)}`, '', `- Hosted by ${PRESENTERS[0]}`, `- Recording date: ${date}`];
  const video = `- Video: https://www.youtube.com/watch?v=${String(number).padStart(11, 'v')}`;
  return [...header, video, '', '## Contents', '', ...sections].join('\n');
}

/** The name of an episode's folder. */
export function idOf(number: number): string {
  return String(number).padStart(4, '0');
}

function topic(key: string, word: (plus: number) => string): string[] {
  const title = [0, 1, 2, 3, 4].map(word).join(' ');
  return [
    `#### [${title}](https://blog.example.com/${key})`,
    '',
    `- ${word(1)} ${word(2)}を試した。${word(3)} \`${word(4)}\` **${word(0)}**`,
    `  - ${word(5)}: https://docs.example.com/${key}/${word(1) === 'rain' ? 'rain' : 'notes'}`,
    `  - [${word(6)} ${word(7)}](https://github.example.com/${key}/issues)`,
    `- ${[1, 4, 7, 2, 5, 8].map(word).join('、')}`,
    '',
  ];
}
