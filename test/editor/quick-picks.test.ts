import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { keepOrder } from '../../src/editor/keep-order.ts';
import { plainLabel } from '../../src/editor/plain-label.ts';

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
});
