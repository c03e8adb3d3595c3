import type { EpisodeFacts } from '../notes/context.ts';
import { makeLeanCopy } from './lean-copy.ts';

/** What is known of one episode, with the address of the folder that holds its archive. */
export interface Indexed {
  readonly folder: string;
  readonly facts: EpisodeFacts;
}

/**
 * What is known of episodes, by the addresses of their files: of each what its open document says, or else its file. Whoever
 * asks is answered by what was published last, so that lists stay what they are while much is being read.
 */
export class EpisodeIndex {
  readonly #files = new Map<string, Indexed>();
  readonly #documents = new Map<string, Indexed>();
  readonly #published = new Map<string, Indexed>();
  readonly #copy = makeLeanCopy();
  readonly #lists = new Map<string, readonly EpisodeFacts[]>();
  /** The addresses of what has changed and is not published. */
  readonly #due = new Set<string>();

  /** The addresses of all episodes. */
  get addresses(): readonly string[] {
    return [...this.#published.keys()];
  }

  /** The addresses of the folders that hold archives, in order. */
  get folders(): readonly string[] {
    return [...this.#lists.keys()].sort();
  }

  has(address: string): boolean {
    return this.#published.has(address);
  }

  /** Gives what the file of an episode says. */
  fileAt(address: string): EpisodeFacts | undefined {
    return this.#files.get(address)?.facts;
  }

  /** Gives the facts of an archive by its folder, in the order of their paths: the same list until one is published anew. */
  below(folder: string): readonly EpisodeFacts[] {
    return this.#lists.get(folder) ?? [];
  }

  /** Keeps what the file of an episode says; nothing where it is gone. */
  setFile(address: string, indexed?: Indexed): void {
    this.#keep(this.#files, address, indexed);
  }

  /** Keeps what the open document of an episode says; nothing once it is closed, or is no episode any more. */
  setDocument(address: string, indexed?: Indexed): void {
    this.#keep(this.#documents, address, indexed);
  }

  /** Publishes what has changed, of all episodes or one; answers whether anything is new. */
  publish(address?: string): boolean {
    const due = address === undefined ? [...this.#due] : [address];
    const changes = due.flatMap((one) => this.#replace(one) ?? []);
    const before = changes.flatMap((change) => change.before ?? []);
    const after = changes.flatMap((change) => change.after ?? []);
    for (const folder of new Set([...before, ...after].map((indexed) => indexed.folder))) {
      this.#rebuild(folder, inFolder(before, folder), inFolder(after, folder));
    }
    return changes.length > 0;
  }

  #keep(layer: Map<string, Indexed>, address: string, indexed?: Indexed): void {
    this.#due.add(address);
    if (indexed === undefined) {
      layer.delete(address);
    } else {
      layer.set(address, this.#settle(indexed, layer, address));
    }
  }

  /**
   * Gives what is known already where it says the same, so that equal facts stay the objects that they are. What a file says is
   * copied, for its text is not held; that of a document is, and with each key another one.
   */
  #settle(indexed: Indexed, layer: Map<string, Indexed>, address: string): Indexed {
    const { folder, facts } = indexed;
    const known = [this.#published, layer].map((one) => one.get(address));
    const same = known.find((one) => one?.folder === folder && saysSame(one.facts, facts));
    return same ?? (layer === this.#files ? { folder, facts: this.#copy(facts) } : indexed);
  }

  #replace(address: string): { before: Indexed | undefined; after: Indexed | undefined } | undefined {
    this.#due.delete(address);
    const before = this.#published.get(address);
    const after = this.#documents.get(address) ?? this.#files.get(address);
    if (before === after) {
      return undefined;
    }
    if (after === undefined) {
      this.#published.delete(address);
    } else {
      this.#published.set(address, after);
    }
    return { before, after };
  }

  #rebuild(folder: string, before: readonly EpisodeFacts[], after: readonly EpisodeFacts[]): void {
    const gone = new Set(before);
    const [one, other] = [before[0], after[0]];
    if (before.length === 1 && after.length === 1 && one && other && one.path === other.path) {
      const known = this.below(folder);
      this.#lists.set(folder, known.with(known.indexOf(one), other));
      return;
    }
    const list = [...this.below(folder).filter((facts) => !gone.has(facts)), ...after].sort(byPath);
    if (list.length === 0) {
      this.#lists.delete(folder);
    } else {
      this.#lists.set(folder, list);
    }
  }
}

/** Tells whether two values of plain data say the same. */
function saysSame(one: unknown, other: unknown): boolean {
  if (one === other || typeof one !== 'object' || typeof other !== 'object' || !one || !other) {
    return one === other;
  }
  const [keys, others] = [Object.keys(one), Object.keys(other)];
  return (
    keys.length === others.length &&
    keys.every((key) => saysSame(one[key as keyof typeof one], other[key as keyof typeof other]))
  );
}

function inFolder(all: readonly Indexed[], folder: string): EpisodeFacts[] {
  return all.flatMap((indexed) => (indexed.folder === folder ? indexed.facts : []));
}

function byPath(a: EpisodeFacts, b: EpisodeFacts): number {
  return a.path < b.path ? -1 : a.path > b.path ? 1 : 0;
}
