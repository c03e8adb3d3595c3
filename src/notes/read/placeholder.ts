/** What people write where something is still to come. */
const PLACEHOLDER = /^(?:[?？]+|\.{2,}|…+|・{2,}|x{3,}|(?:TODO|TBD|TBA|FIXME)[.:：…]?|\[ \])$/i;

/** Tells whether a content is nothing, or only says that something is still to come. */
export function isPlaceholder(content: string): boolean {
  const placeholder = content.trim();
  return placeholder === '' || PLACEHOLDER.test(placeholder);
}
