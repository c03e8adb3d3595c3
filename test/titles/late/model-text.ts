import type { Change } from '../../../src/notes/pending.ts';
import { type BornText, bornText, changed, inverse, landing, textOf } from '../../notes/born-text.ts';

interface Step {
  readonly before: BornText;
  readonly after: BornText;
  readonly changes: readonly Change[];
}

/** Takes note of changes that have just been made. */
type OnChange = (changes: readonly Change[], by: 'writer' | 'undo' | 'own') => void;

/** A text as editors have it, with a caret, that can be edited, undone and redone. */
export class ModelText {
  born: BornText;
  /** From 0. */
  caretLine = 0;
  readonly #onChange: OnChange;
  #redone: Step[] = [];
  readonly #undone: Step[] = [];

  constructor(text: string, onChange: OnChange) {
    this.born = bornText(text);
    this.#onChange = onChange;
  }

  get text(): string {
    return textOf(this.born);
  }

  get canRedo(): boolean {
    return this.#redone.length > 0;
  }

  /** Answers where the new texts stand. */
  edit(changes: readonly Change[], by: 'writer' | 'own' = 'writer'): number[] {
    if (changes.length === 0) return [];
    const step = { before: this.born, after: changed(this.born, changes), changes };
    this.#undone.push(step);
    this.#redone = [];
    this.born = step.after;
    this.#onChange(changes, by);
    const starts = changes.map((change) => landing(change, changes));
    if (by === 'writer') this.caretLine = this.lineAt(starts.at(-1) ?? 0);
    return starts;
  }

  undo(): void {
    const step = this.#undone.pop();
    if (step === undefined) return;
    this.#redone.push(step);
    this.born = step.before;
    this.#onChange(inverse(step.before, step.changes), 'undo');
  }

  redo(): void {
    const step = this.#redone.pop();
    if (step === undefined) return;
    this.#undone.push(step);
    this.born = step.after;
    this.#onChange(step.changes, 'undo');
  }

  /** Moves the caret to a part of the text's length. */
  moveTo(part: number): void {
    this.caretLine = this.lineAt(part * this.born.length);
  }

  /** Gives the line of an offset, from 0. */
  lineAt(offset: number): number {
    return this.text.slice(0, offset).split('\n').length - 1;
  }

  /** Gives where the character stands that was born then. */
  startOf(born: number): number {
    return this.born.findIndex((character) => character.born === born);
  }

  /** Tells whether the characters that were born from then on are together as they were. */
  holds(born: number, length: number): boolean {
    const start = this.startOf(born);
    const there = start < 0 ? [] : this.born.slice(start, start + length);
    return there.length === length && there.every((one, at) => one.born === born + at);
  }
}
