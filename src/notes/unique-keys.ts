/** Numbers the keys of siblings that would otherwise have the same one. */
export function unique<T extends { readonly key: string }>(items: readonly T[]): T[] {
  const times = new Map<string, number>();
  const taken = new Set(items.map(({ key }) => key));
  return items.map((item) => {
    let time = (times.get(item.key) ?? 0) + 1;
    let key = item.key;
    for (; time > 1 && taken.has(key); time += 1) {
      key = `${item.key} ${time}`;
    }
    times.set(item.key, time === 1 ? 1 : time - 1);
    taken.add(key);
    return key === item.key ? item : { ...item, key };
  });
}
