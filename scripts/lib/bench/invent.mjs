/** An episode of an archive by its path below the archive's folder. @typedef {{ readonly path: string, readonly text: string }} Episode */

const WORDS =
  'rain seed harvest compost greenhouse soil hose timer sensor moss robot battery camera winter stone 雨 種 双葉 水やり 鉢 土の湿り気'.split(
    ' ',
  );

const PEOPLE = [
  '@mizuyari',
  '@tanemaki',
  '[futaba](https://twitter.com/futaba_example)',
  '@hatakebot',
  '@kusamushiri',
];

/** As long as the section of one presenter usually is, in characters. */
const SECTION = 900;

/** Lengths of episodes in characters. */
const [SHORTEST, MEDIAN, LONGEST] = [800, 3 * 1024, 12 * 1024];

/**
 * Invents an archive, always the same one of a size. Its episodes are as long and hold as many links of each kind as those of
 * real shows: half are shorter than 3 KB, the longest have 12 KB; most links are `[…](…)`, one in eight is bare, and one
 * episode in ten refers to definitions.
 * @param {number} count
 * @returns {Episode[]}
 */
export function inventArchive(count) {
  return Array.from({ length: count }, (_, at) => {
    const length = lengthAt(((at * 0.618034) % 1) * 0.998 + 0.001);
    return { path: pathOf(at + 1), text: inventEpisode(at + 1, length) };
  });
}

/**
 * The path of an episode below the folder of its archive.
 * @param {number} number
 */
export function pathOf(number) {
  return `episodes/${String(number).padStart(4, '0')}/README.md`;
}

/**
 * The length that a part of all episodes do not reach: a logistic distribution of logarithms.
 * @param {number} part
 */
function lengthAt(part) {
  const length = MEDIAN * Math.exp(0.25 * Math.log(part / (1 - part)));
  return Math.min(LONGEST, Math.max(SHORTEST, length));
}

/**
 * Invents an episode of about a length in characters, whose sections are as long as they usually are.
 * @param {number} number
 * @param {number} length
 */
export function inventEpisode(number, length) {
  const random = randomFrom(number);
  const week = new Date(Date.UTC(1988, 0, 1 + 7 * number)).toISOString().slice(0, 10);
  const parts = [
    `# ${String(number).padStart(4, '0')}\n\n- Hosted by ${PEOPLE[number % 2]}\n- Recording date: ${week}\n- Video: https://www.youtube.com/watch?v=${String(number).padStart(11, 'v')}\n\n## Contents\n`,
  ];
  const definitions = number % 10 === 3;
  let written = String(parts[0]).length;
  for (let section = 0; written < length; section += 1) {
    const room = Math.min(length - written, SECTION);
    const text = inventSection({ key: `${number}-${section}`, section, room, definitions, random });
    parts.push(text);
    written += text.length + 1;
  }
  return `${parts.join('\n').trimEnd()}\n`;
}

/** @typedef {{ key: string, section: number, room: number, definitions: boolean, random: () => number }} Wanted */

/** @param {Wanted} wanted */
function inventSection({ key, section, room, definitions, random }) {
  const person = PEOPLE[section] ?? `@guest-${section}`;
  const topics = [];
  for (let left = room - person.length; left > 0 || topics.length === 0; ) {
    const topic = inventTopic(`${key}-${topics.length}`, definitions, random);
    topics.push(topic);
    left -= topic.length;
  }
  return `### ${person}\n\n${topics.join('\n')}`;
}

/**
 * @param {string} key
 * @param {boolean} definitions
 * @param {() => number} random
 */
function inventTopic(key, definitions, random) {
  const words = (/** @type {number} */ count) =>
    Array.from({ length: count }, () => WORDS[Math.floor(random() * WORDS.length)]).join(' ');
  const title = definitions ? `[${words(4)}][${key}]` : `[${words(4)}](https://blog.example.com/${key})`;
  const lines = [`#### ${title}`, '', `- ${words(9)}, **${words(1)}** and \`${words(2)}\``];
  for (let more = 0; more < 3; more += 1) lines.push(`  - ${words(6)}`);
  if (random() < 0.4) lines.push(`  - [${words(3)}](https://docs.example.com/${key}/notes)`);
  if (random() < 0.25) lines.push(`- ${words(5)}: https://lab.example.org/${key}`);
  if (random() < 0.1) lines.push(`- ${words(2)}を ${PEOPLE[0]} と話した`);
  if (random() < 0.06) lines.push('', '```sh', `water --pots ${words(2)}`, '```');
  if (definitions) lines.push('', `[${key}]: https://blog.example.com/${key}`);
  return `${lines.join('\n')}\n`;
}

/**
 * Random numbers from 0 to 1, always the same ones (mulberry32).
 * @param {number} seed
 */
function randomFrom(seed) {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}
