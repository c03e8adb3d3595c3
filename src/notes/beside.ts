/** A class whose instances are the very objects that it is given, so that the private fields of its heirs come to be on these. */
const Itself = class {
  constructor(object: object) {
    // biome-ignore lint/correctness/noConstructorReturn: this is what the class is for.
    return object;
  }
} as new (
  object: object,
) => object;

/** A value for each of some objects. */
export interface Beside<Key extends object, Value> {
  readonly get: (key: Key) => Value | undefined;
  readonly set: (key: Key, value: Value) => void;
}

/**
 * Makes what a `WeakMap` is, for the many parts of texts: values that are kept as long as their objects. They are on the objects
 * themselves, where nobody else sees them and no copy takes them along; so they stay there even where this itself is gone, and
 * it is made once for each kind of value. Each major garbage collection goes through the tables of `WeakMap`s, several times and
 * while everything waits: that took 400 ms once 2,000 episodes had been read, although most of their blocks were gone.
 */
export function beside<Key extends object, Value>(): Beside<Key, Value> {
  class Bearer extends Itself {
    #value: Value;

    constructor(key: Key, value: Value) {
      super(key);
      this.#value = value;
    }

    static get(key: object): Value | undefined {
      return #value in key ? key.#value : undefined;
    }

    static set(key: Key, value: Value): void {
      if (#value in key) (key as Bearer).#value = value;
      else new Bearer(key, value);
    }
  }
  return Bearer;
}
