/** More sections than an episode has, and few enough for numbers of 31 bits, which V8 holds without a box. */
const SECTIONS = 2 ** 14;

/** Stands for several sections of an episode, and for those behind so many. */
const SEVERAL = SECTIONS - 1;

/** Which sections of an archive somebody heads: at most one of each episode, in order, as numbers of `sectionAt`. */
export type HeadedSections = readonly number[];

/** Gives the number of a section, by its index in an episode and that of the episode in the archive. */
export function sectionAt(episode: number, index: number): number {
  return episode * SECTIONS + Math.min(index, SEVERAL);
}

/** Gives the index of the episode in which a section stands. */
export function episodeOf(section: number): number {
  return Math.floor(section / SECTIONS);
}

/** Adds a section to those before it; a second one of an episode makes several of them. */
export function addSection(sections: number[], section: number): void {
  const last = sections.at(-1);
  if (last === undefined || episodeOf(last) !== episodeOf(section)) {
    sections.push(section);
  } else if (last !== section) {
    sections[sections.length - 1] = sectionAt(episodeOf(section), SEVERAL);
  }
}

/** Puts together which sections are headed by any of some names. */
export function unite(all: readonly HeadedSections[]): HeadedSections {
  const found: number[] = [];
  for (const section of all.flat().sort((a, b) => a - b)) {
    addSection(found, section);
  }
  return found;
}

/** Puts two together as `unite` does, but gives nothing where they have different sections of an episode. */
export function uniteAlike(some: HeadedSections, others: HeadedSections): HeadedSections | undefined {
  const all: number[] = [];
  let at = 0;
  for (const section of some) {
    let other = others[at] ?? Number.NaN;
    for (; episodeOf(other) < episodeOf(section); other = others[at] ?? Number.NaN) {
      all.push(other);
      at += 1;
    }
    if (episodeOf(other) === episodeOf(section)) {
      if (other !== section || section === sectionAt(episodeOf(section), SEVERAL)) return undefined;
      at += 1;
    }
    all.push(section);
  }
  return all.concat(others.slice(at));
}
