import type { Topic } from '../episode.ts';
import { linkFromClipboard } from '../links/link-from-clipboard.ts';
import { isNamedAlike } from '../people/person.ts';
import { type Finding, message, type Rule } from '../rule.ts';

/** What is talked about without a page: the frame of a show, chat, and notes that are still to come. */
const CHAT =
  /雑談|フリートーク|自己紹介|近況|お知らせ|告知|宣伝|お便り|おたより|質問|質疑|振り返り|ふりかえり|感想|余談|おまけ|小ネタ|調整中|^(?:まとめ|概要|背景|参考(?:資料)?|補足|その他|メモ|未定|なし|無し|特になし|欠席|お?休み|オープニング|エンディング|デモ|demo|q\s*&\s*a|ama|intro(?:duction)?s?|outro|opening|ending|closing|summary|notes?|memo|misc|others?|news|announcements?|chat|free talk|welcome|wrap[- ]?up|references?|links?|tb[ad]|todo)$/iu;

/** A sentence, or words that something follows, is a note. */
const NOTE = /[。．.、,，:：;；…→]$/;

/** A list of more topics than this is a list of something else. */
const MANY = 6;

/** Flags a topic without any link in its title or its notes. */
export const topicWithoutLink: Rule = {
  id: 'topic-without-link',
  severity: 'hint',
  summary: "A presenter's topic has no link, neither in its title nor in its notes.",
  mend: 'Makes its title a link to the URL on the clipboard.',
  check({ sections, fields }) {
    const presented = sections.filter(({ person }) => person !== undefined);
    const all = countsOf(presented.flatMap(({ topics }) => topics));
    return presented.flatMap((section) => {
      const { person, absent, topics } = section;
      if (absent) {
        return [];
      }
      const own = countsOf(topics);
      const guest = fields.some(
        ({ kind, people }) =>
          kind === 'guest' && people.some((other) => person !== undefined && isNamedAlike(other, person)),
      );
      const others = { topics: own.topics - 1, linked: own.linked };
      const rest = { topics: all.topics - own.topics, linked: all.linked - own.linked };
      const known = { topics, guest, others, rest };
      return topics
        .filter((topic, at) => !isLinked(topic) && isTitled(topic) && needsLink(topic, at, known))
        .map(find);
    });
  },
};

/** How many topics there are, and how many of them have links. */
interface Counts {
  readonly topics: number;
  readonly linked: number;
}

/** What is known of a section whenever one of its topics has no link. */
interface Known {
  readonly topics: readonly Topic[];
  /** Whether the presenter is a guest of the episode. */
  readonly guest: boolean;
  /** The other topics of the section. */
  readonly others: Counts;
  /** The topics of the other presenters. */
  readonly rest: Counts;
}

function countsOf(topics: readonly Topic[]): Counts {
  return { topics: topics.length, linked: topics.filter(isLinked).length };
}

/** Any address counts, be it in code or in a link that is broken. */
function isLinked({ links, raw }: Topic): boolean {
  return links.length > 0 || /https?:\/\/|www\./i.test(raw);
}

/** An account alone is a presenter at another level, or somebody who is talked about. */
function isTitled({ label }: Topic): boolean {
  return (
    !/^[@＠][\w-]+$/.test(label) &&
    /[\p{L}\p{N}].*[\p{L}\p{N}]/u.test(label) &&
    !CHAT.test(label.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, ''))
  );
}

function needsLink(topic: Topic, at: number, { topics, guest, others, rest }: Known): boolean {
  if (topic.style === 'heading') {
    return !guest || areLinked(others);
  }
  const next = topics[at + 1];
  const apart = next === undefined || !/^(?:https?:\/\/|www\.|<http)/i.test(next.title.raw);
  return (
    apart &&
    !NOTE.test(topic.label) &&
    (areLinked(others) || (!guest && isOdd(topic, topics, others) && areLinked(rest)))
  );
}

/** Tells whether topics mostly have links. */
function areLinked({ topics, linked }: Counts): boolean {
  return linked >= 2 && linked * 3 >= topics * 2;
}

/** Tells whether a list's only topic without a link, or all of a list without any, stand out. */
function isOdd(topic: Topic, topics: readonly Topic[], others: Counts): boolean {
  const first = topic === topics[0] || /\n[ \t]+\S/.test(topic.raw);
  const odd =
    others.linked === others.topics
      ? // Behind the other topics, an item without notes may itself be a note.
        first
      : topics.length <= MANY && others.linked === 0 && !topics.some((one) => NOTE.test(one.label));
  return others.topics > 0 && odd;
}

function find({ title }: Topic): Finding {
  const { start, end } = title;
  return {
    message: message('Topic without a link'),
    span: { start, end },
    fixes: [linkFromClipboard(title)],
  };
}
