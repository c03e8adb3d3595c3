/** Why a command line cannot be followed to its end, in a sentence. */
export class Unusable extends Error {}
