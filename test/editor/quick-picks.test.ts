import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { keepOrder } from '../../src/editor/keep-order.ts';
import { plainLabel } from '../../src/editor/plain-label.ts';
import { relist } from '../../src/editor/relist.ts';

describe('labels', () => {
  it('show no icons, and no backslash where VS Code sees none', () => {
    assert.equal(plainLabel('An $(add) and $(sync~spin)'), 'An \\$(add) and \\$(sync~spin)');
    assert.equal(
      plainLabel("$('#id') and $(#id) and $() in 円$(円)"),
      "$('#id') and $(#id) and $() in 円$(円)",
    );
  });
});

describe('quick picks', () => {
  it('are told to keep their order, and do not fail where they cannot', () => {
    const pick = {};
    keepOrder(pick);
    assert.deepEqual(pick, { sortByLabel: false });
    keepOrder(Object.freeze({}));
    keepOrder({
      set sortByLabel(_: boolean) {
        throw new Error('a proposal');
      },
    });
  });

  it('keep the row that somebody has gone to when others come, and are left alone when none does', () => {
    const row = (key: string, found: unknown = key) => ({ key, found });
    const [clay, rain] = [row('clay'), row('rain')];
    const pick: { items: readonly ReturnType<typeof row>[]; activeItems: readonly ReturnType<typeof row>[] } =
      { items: [clay, rain], activeItems: [rain] };
    relist(pick, [row('clay'), row('rain')]);
    assert.equal(pick.items[0], clay);
    const moved = row('rain', 'further down');
    relist(pick, [row('snow'), clay, moved]);
    assert.deepEqual([pick.items.length, pick.activeItems], [3, [moved]]);
    relist(pick, [clay]);
    assert.deepEqual([pick.items, pick.activeItems], [[clay], [clay]]);
    relist(pick, []);
    assert.deepEqual([pick.items, pick.activeItems], [[], []]);
  });
});
