import assert from 'node:assert/strict';
import { markdownLink } from '../../../src/notes/links/link.ts';
import { titleEdits } from '../../../src/notes/links/title-edits.ts';
import type { Change } from '../../../src/notes/pending.ts';
import { afterChange, type Late, NOTHING_LATE, type TextEvent } from '../../../src/titles/late/late.ts';
import { afterRetry, afterWriting, readyUrls } from '../../../src/titles/late/late-answers.ts';
import type { LateUrl } from '../../../src/titles/late/late-url.ts';
import { landing } from '../../notes/born-text.ts';
import { ModelText } from './model-text.ts';

/** A URL that was pasted or asked for and never touched since, with what is to be expected of it. */
export interface Known {
  readonly wish: number;
  readonly url: string;
  /** Of its first character. */
  readonly born: number;
  /** When it was pasted; absent where somebody has asked for its title. */
  since?: number | undefined;
  isLate: boolean;
  /** True once its line has been typed in. */
  isTyped: boolean;
  /** Its title, or `none`. */
  title?: string | undefined;
}

/** Tells whether two records are of the same URL, as it came with one paste or wish. */
export function isOf(one: Pick<Known, 'wish' | 'url'>, other: Pick<Known, 'wish' | 'url'>): boolean {
  return `${one.wish} ${one.url}` === `${other.wish} ${other.url}`;
}

const HEADER = '# 1\n\n- Hosted by @a\n\n## Contents\n\n### @a\n\n';
const NOTES = '- some words\n'.repeat(9);

/** A document, what is followed in it, and what is known of that. */
export class ModelDocument {
  readonly text = new ModelText(HEADER + NOTES, (changes, by) => this.#follow(changes, by));
  late: Late = NOTHING_LATE;
  known: Known[] = [];

  /** Writes what is ready, and holds it against what is known of it. */
  write(isCaretAt: (line: number) => boolean): void {
    const { text, born: now } = this.text;
    const ready = readyUrls(this.late, (offset) => isCaretAt(this.text.lineAt(offset)));
    const titled = ready.map(({ url, answer, places }) => {
      return { url, title: answer.title, spans: places.map(({ span }) => span) };
    });
    const edits = titleEdits(text, titled);
    assert.ok(edits.length === 0 || this.late.expected.length === 0, 'no title comes amid a paste');
    for (const { span, text: link } of edits) {
      const known = this.known.find(({ born }) => now[span.start]?.born === born);
      assert.ok(known && !known.isLate, 'a title comes in time, and to a URL that nobody has touched');
      assert.ok(!known.isTyped || !isCaretAt(this.text.lineAt(span.start)), 'nor where somebody is typing');
      assert.equal(span.end - span.start, known.url.length);
      assert.equal(link, markdownLink(known.title ?? 'none', known.url));
      assert.ok(!this.text.canRedo || known.since === undefined, 'after an undo, redo works');
    }
    this.text.edit(
      edits.map(({ span, text: link }) => ({ ...span, text: link })),
      'own',
    );
    this.late = afterWriting(this.late, ready);
    this.known = this.known.filter((one) => !ready.some((other) => isOf(one, other)));
  }

  /** The URLs whose titles are looked for. */
  get awaited(): LateUrl[] {
    return this.late.urls.filter(({ answer }) => answer === undefined);
  }

  retry(url: string): void {
    this.late = afterRetry(this.late, [url]);
    this.want((one) => one.url === url && one.title === 'none');
  }

  /** Takes note that somebody wants some titles now. */
  want(isMeant: (one: Known) => boolean): void {
    for (const one of this.known.filter(isMeant)) {
      one.since = undefined;
      one.isLate = false;
      one.isTyped = false;
      if (one.title === 'none') one.title = undefined;
    }
  }

  /** Gives the place at a part of the notes' length; the header stays, since without it there are no links. */
  placeOf(part: number): number {
    const { length } = this.text.text;
    return HEADER.length + Math.floor(part * (length + 1 - HEADER.length));
  }

  /** Holds what is followed against what is known: each where it stands, in time or late, and nothing else. */
  compare(): void {
    const followed = this.late.urls.flatMap(({ wish, url, places, isLate, answer }) => {
      const title = answer && ('title' in answer ? answer.title : 'none');
      return places.map(({ span }) => ({ wish, url, start: span.start, isLate, title }));
    });
    const known = this.known.map(({ wish, url, born, isLate, title }) => {
      return { wish, url, start: this.text.startOf(born), isLate, title };
    });
    const inOrder = (all: typeof known) => all.toSorted((a, b) => a.start - b.start);
    assert.deepEqual(inOrder(followed), inOrder(known));
    assert.ok(this.late.urls.every(({ places }) => places.length > 0));
  }

  #follow(changes: readonly Change[], by: TextEvent['by']): void {
    const { text } = this;
    this.late = afterChange(this.late, { changes, text: text.text, by });
    this.known = this.known.filter(({ born, url }) => text.holds(born, url.length));
    for (const one of this.known) {
      const line = text.lineAt(text.startOf(one.born));
      one.isLate ||= by === 'undo';
      one.isTyped ||=
        by === 'writer' &&
        changes.some((change) => {
          const start = landing(change, changes);
          return text.lineAt(start) <= line && line <= text.lineAt(start + change.text.length);
        });
    }
  }
}
