import type { Change } from '../../../src/notes/pending.ts';
import { expectPaste } from '../../../src/titles/late/late.ts';
import { afterAnswer, afterSave, afterWish } from '../../../src/titles/late/late-answers.ts';
import type { LateUrl } from '../../../src/titles/late/late-url.ts';
import { apart } from '../../notes/born-text.ts';
import { type Deed, type Edits, type Paste, URLS } from './deeds.ts';
import { isOf, ModelDocument } from './model-document.ts';

const IN_TIME = 5000;

/** Two documents with what is done to them; titles come in any order, some when their document has been closed. */
export class LateEditor {
  readonly #documents = [new ModelDocument(), new ModelDocument()];
  readonly #stale: LateUrl[] = [];
  #now = 0;
  #wishes = 0;
  #titles = 0;

  /** Does something to one of the documents, and holds what is followed in all against what is known. */
  play(which: number, deed: Deed): void {
    const document = this.#documents[which] as ModelDocument;
    if (deed === 'undo') document.text.undo();
    else if (deed === 'redo') document.text.redo();
    else if (deed === 'save') this.#save(document);
    else if (deed === 'close') this.#close(which);
    else if (deed === 'write') document.write((line) => line === document.text.caretLine);
    else if ('paste' in deed) this.#paste(document, deed);
    else if ('edit' in deed) document.text.edit(changesOf(document, deed.edit));
    else if ('answer' in deed) this.#answer(document, deed);
    else if ('wait' in deed) this.#now += deed.wait;
    else if ('moveTo' in deed) document.text.moveTo(deed.moveTo);
    else if ('wish' in deed) this.#wish(document, deed.wish);
    else document.retry(deed.retry);
    for (const one of this.#documents) one.compare();
  }

  /** Lets all titles come and be written that may. */
  settle(): void {
    for (const [which, document] of this.#documents.entries()) {
      while (document.awaited.length > 0) this.play(which, { answer: 0, isFound: true });
      document.write(() => false);
      document.compare();
    }
  }

  #save(document: ModelDocument): void {
    document.late = afterSave(document.late);
    for (const one of document.known) one.isLate = true;
  }

  #close(which: number): void {
    this.#stale.push(...(this.#documents[which]?.awaited ?? []));
    this.#documents[which] = new ModelDocument();
  }

  #answer(document: ModelDocument, { answer: pick, isFound }: { answer: number; isFound: boolean }): void {
    const all = [...document.awaited, ...this.#stale];
    const url = all[Math.floor(pick * all.length)];
    if (url === undefined) return;
    this.#titles += 1;
    const title = `T${this.#titles}`;
    const answer = isFound ? { title } : { reason: 'timeout' as const };
    document.late = afterAnswer(document.late, url, answer, this.#now);
    for (const one of document.known.filter((known) => isOf(known, url))) {
      one.title = isFound ? title : 'none';
      if (one.since !== undefined && this.#now - one.since > IN_TIME) one.isLate = true;
    }
  }

  #paste(document: ModelDocument, { paste, interrupted }: { paste: Paste; interrupted?: Edits }): void {
    const { places, urls, isTitled, mayFetch } = paste;
    this.#wishes += 1;
    const wish = this.#wishes;
    const titleOf = (url: string) => (isTitled ? `T${wish} ${URLS.indexOf(url)}` : undefined);
    const text = `\n- ${urls.join('\n- ')}\n- `;
    const changes = changesOf(
      document,
      places.map((at) => ({ at, length: 0, text })),
    );
    const found = urls.map((url, at) => ({
      url,
      at: `\n- ${urls.slice(0, at).join('\n- ')}`.length + (at && 3),
    }));
    const told = found.map((one) => (isTitled ? { ...one, title: titleOf(one.url) ?? '' } : one));
    const insertions = changes.map(({ start }) => ({ offset: start, text, urls: told }));
    document.late = expectPaste(document.late, { wish, insertions, since: this.#now, mayFetch });
    document.write(() => false);
    // VS Code discards a paste when the text changes under it.
    const other = interrupted && changesOf(document, interrupted);
    const isLost = other !== undefined && other.length > 0;
    const pasted = document.text.edit(isLost ? other : changes);
    if (isLost || (!mayFetch && !isTitled)) return;
    for (const start of pasted) {
      for (const { url, at } of found) {
        const born = document.text.born[start + at]?.born ?? -1;
        document.known.push({
          wish,
          url,
          born,
          since: this.#now,
          isLate: false,
          isTyped: false,
          title: titleOf(url),
        });
      }
    }
  }

  /** Asks for the title of one of the URLs that stand there, whoever wrote them. */
  #wish(document: ModelDocument, pick: number): void {
    const { text, born: now } = document.text;
    const all = [...text.matchAll(/https:\/\/(?:a\.b\/c?|あ\.jp\/d\?e)/g)];
    const { 0: url, index: start } = all[Math.floor(pick * all.length)] ?? { 0: '', index: -1 };
    const born = now[start]?.born ?? -1;
    // One that was put together of several texts could not be told from them.
    if (url === '' || !document.text.holds(born, url.length)) return;
    this.#wishes += 1;
    document.late = afterWish(document.late, this.#wishes, url, { start, end: start + url.length });
    const known = document.known.find((one) => one.born === born && one.url === url);
    if (known) document.want((one) => isOf(one, known));
    else document.known.push({ wish: this.#wishes, url, born, isLate: false, isTyped: false });
  }
}

/** Turns edits into changes of a document that are apart from each other. */
function changesOf(document: ModelDocument, edits: Edits): Change[] {
  const { length: whole } = document.text.text;
  return apart(
    edits.map(({ at, length, text: inserted }) => {
      const start = document.placeOf(at);
      return { start, end: Math.min(whole, start + length), text: inserted };
    }),
  );
}
