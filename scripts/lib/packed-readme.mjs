/**
 * Takes out of a README what only its folder has: pictures, which are not packed and which VS Code would show broken, and
 * links to Markdown files, of which the text stays unless it stands alone on its line.
 * @param {string} readme
 */
export function packedReadme(readme) {
  return readme
    .replace(/^(?:!\[.*\]\([^)\n]*\)|<picture>[\s\S]*?<\/picture>|<img\b[^>]*>)\n+/gm, '')
    .replace(/^\[[^\]\n]*\]\([\w./-]+\.md\)\n+/gm, '')
    .replace(/\[([^\]\n]*)\]\([\w./-]+\.md(?:#[^)\s]*)?\)/g, '$1');
}
