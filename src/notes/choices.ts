/** What a show decides of tracking parameters. A name that ends in `*` stands for all that begin so. */
export interface TrackingChoice {
  /** Names of parameters that are tracking too. */
  readonly extra: readonly string[];
  /** Names of parameters that are none. */
  readonly keep: readonly string[];
  /** Hosts, each with its subdomains, whose parameters are left alone. */
  readonly excludeHosts: readonly string[];
}

/** When the show goes on air. */
export interface Airs {
  /** Hours and minutes: `22:00`; `25:00` is one o'clock of the next day. */
  readonly time: string;
  /** A zone by its IANA name: `Asia/Tokyo`. */
  readonly timeZone: string;
}
