import type { Link, Section, Topic } from '../episode.ts';
import { urlsIn } from '../links/run-on.ts';
import { type Finding, message, type Rule } from '../rule.ts';

/** Flags a topic whose title is nothing but a URL. */
export const bareTopic: Rule = {
  id: 'bare-topic',
  severity: 'hint',
  summary: "A topic's title is nothing but a URL.",
  mend: 'Fetches the title of the page and writes it as a link.',
  check({ sections }) {
    const presented = sections.flatMap(({ person, topics }) => (person === undefined ? [] : topics));
    const titled = presented.filter((topic) => bareLink(topic) === undefined).length;
    const usual = titled >= 2 && titled * 3 >= presented.length * 2;
    return sections.flatMap((section) =>
      section.topics.flatMap((topic, at) => {
        const link = bareLink(topic);
        return link !== undefined && isTitle(section, at, usual) ? [find(link)] : [];
      }),
    );
  },
};

/** Gives the bare URL that is all of a topic's title. */
function bareLink({ title, links }: Topic): Link | undefined {
  const link = links.find(({ start, end }) => start === title.start && end === title.end);
  const bare =
    link?.kind === 'autolink' || (link?.kind === 'bare' && urlsIn(link.target)[0]?.end === link.end);
  return bare && /^https?:\/\/./i.test(link.url) ? link : undefined;
}

/** Tells whether a URL is a title: as a heading, on a presenter's list where others have titles, or first of all. */
function isTitle({ person, topics, prose }: Section, at: number, usual: boolean): boolean {
  const topic = topics[at];
  const above = topics[at - 1];
  if (topic === undefined || topic.style === 'heading' || person === undefined || !usual) {
    // Where the heading stands at the wrong level, that comes first.
    return topic?.style === 'heading' && !topic.misplaced;
  }
  // Behind a title without a link the URL is that topic's, and a paragraph may be a note of whatever stands above it.
  return topic.style === 'item' ? above?.links.length !== 0 : above === undefined && prose.length === 0;
}

function find({ start, end }: Link): Finding {
  const span = { start, end };
  return {
    message: message('Topic without a title, only a URL'),
    span,
    fixes: [{ title: message('Fill in the title of the page'), safe: false, command: 'fill-title', span }],
  };
}
