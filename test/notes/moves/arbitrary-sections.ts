import fc from 'fast-check';

const PEOPLE = ['@kaze', '[ame](https://x.com/ame)', '@yuki (欠席)'];

/** What may belong to a topic, at the margin. */
const note = fc.constantFrom(
  'words [of the notes](https://n.example.com/1) and more',
  '- item\n  - nested\n\n  of the item',
  '```sh\n# comment\n\n### @mizu\n```',
  '<div>\nhtml\n</div>',
  '> quoted\nlazy',
  '    indented\n\n    code',
  '<!-- comment -->',
);

const MARKERS = { heading: '#### ', item: '- ', paragraph: '' };

/** The topics of a section, all in one form. */
const topics = fc
  .tuple(
    fc.constantFrom<keyof typeof MARKERS>('heading', 'heading', 'item', 'paragraph'),
    fc.array(fc.array(note, { maxLength: 2 }), { maxLength: 3 }),
  )
  .map(([style, written]) => {
    const texts = written.map((notes) => {
      const whole = [`${MARKERS[style]}[topic N](https://t.example.com/N)`, ...notes].join('\n\n');
      return style === 'item' ? whole.replace(/\n(?=.)/g, '\n  ') : whole;
    });
    const isTight = style === 'item' && written.every(({ length }) => length === 0);
    return texts.join(isTight ? '\n' : '\n\n');
  });

const sections = PEOPLE.map((person) =>
  fc.tuple(topics, fc.constantFrom('\n', '\n\n', '\n\n\n\n'), fc.boolean()).map(([text, gap, there]) => {
    // HTML ends at a blank line only.
    const below = text.endsWith('>') ? '\n\n' : gap;
    return there ? `### ${person}${text && gap}${text}${below}` : '';
  }),
);

/** An episode of some of three presenters, each with topics in one of the forms; the texts of topics begin with a letter. */
export function sectioned(letter: string, eol: string): fc.Arbitrary<string> {
  return fc.tuple(...sections).map((parts) => {
    let count = 0;
    const body = parts.join('').replace(/topic N\]\(https:\/\/t\.example\.com\/N/g, (topic) => {
      count += 1;
      return topic.replaceAll('N', `${letter}${count}`);
    });
    return `# 025\n\n- Hosted by @kaze\n\n## Contents\n\n${body}`.replaceAll('\n', eol);
  });
}
