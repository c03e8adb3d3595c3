import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { ROOT } from './paths.mjs';

const DRAWINGS = join(ROOT, 'scripts', 'walkthrough');

/** @typedef {'ground' | 'side' | 'line' | 'text' | 'dim' | 'heading' | 'link' | 'warn' | 'ok' | 'accent' | 'onAccent' | 'mark' | 'markLine'} Colour */

/** The colours of VS Code's default themes, by the end of a picture's name. @type {Record<string, Record<Colour, string>>} */
const THEMES = {
  light: {
    ...{ ground: '#ffffff', side: '#f8f8f8', line: '#d0d0d0', text: '#3b3b3b', dim: '#6e6e6e' },
    ...{ heading: '#800000', link: '#005fb8', warn: '#a56a00', ok: '#2f7d2b' },
    ...{ accent: '#005fb8', onAccent: '#ffffff', mark: '#e4e6f1', markLine: '#e4e6f1' },
  },
  dark: {
    ...{ ground: '#1f1f1f', side: '#181818', line: '#454545', text: '#cccccc', dim: '#9d9d9d' },
    ...{ heading: '#569cd6', link: '#4daafc', warn: '#cca700', ok: '#89d185' },
    ...{ accent: '#4daafc', onAccent: '#1f1f1f', mark: '#04395e', markLine: '#04395e' },
  },
  hc: {
    ...{ ground: '#000000', side: '#000000', line: '#6fc3df', text: '#ffffff', dim: '#ffffff' },
    ...{ heading: '#6fc3df', link: '#21a6ff', warn: '#ffd370', ok: '#89d185' },
    ...{ accent: '#f38518', onAccent: '#000000', mark: '#000000', markLine: '#f38518' },
  },
  'hc-light': {
    ...{ ground: '#ffffff', side: '#ffffff', line: '#0f4a85', text: '#292929', dim: '#292929' },
    ...{ heading: '#0f4a85', link: '#0f4a85', warn: '#895503', ok: '#374e06' },
    ...{ accent: '#006bbd', onAccent: '#ffffff', mark: '#ffffff', markLine: '#006bbd' },
  },
};

/**
 * Paints the drawings of the walkthrough in the colours of each kind of theme: a `$name` in a drawing is a colour. VS Code reads
 * out what a picture shows only where there is one for each kind of theme.
 * @returns {Promise<Map<string, string>>} the texts of the pictures by their names in `media/walkthrough`
 */
export async function paintWalkthrough() {
  /** @type {Map<string, string>} */
  const painted = new Map();
  for (const file of await readdir(DRAWINGS)) {
    const drawing = await readFile(join(DRAWINGS, file), 'utf8');
    const lean = drawing.replaceAll(/>\s+</g, '><');
    for (const [theme, colours] of Object.entries(THEMES)) {
      const text = lean.replaceAll(/\$(\w+)/g, (_, name) => colours[/** @type {Colour} */ (name)]);
      painted.set(file.replace('.svg', `-${theme}.svg`), text);
    }
  }
  return painted;
}
