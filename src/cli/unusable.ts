/** A command line that cannot be followed; the message says why, in a sentence. */
export class Unusable extends Error {}
