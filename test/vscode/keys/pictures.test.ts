import assert from 'node:assert/strict';
import { after } from 'node:test';
import known from '../../../media/pictures.json';
import { readScenes } from '../../../scripts/lib/play-scenes.mjs';
import { pretendSites } from '../../../scripts/lib/pretend-sites.mjs';
import { SCENE_SETTINGS } from '../../../scripts/lib/scene-settings.mjs';
import { PAGES } from '../../../scripts/lib/scenes.mjs';
import { keyTest } from '../harness/key-test.ts';

const sites = await pretendSites(PAGES);
after(sites.stop);

const setup = {
  settings: { ...SCENE_SETTINGS, ...sites.settings },
  notInBrowser:
    'Its pretended sites are not encrypted, and VS Code for the Web lets extensions ask only those that are.',
};

keyTest('the pictures of the README show what is to be seen', setup, async (stage) => {
  const seen = await readScenes(stage);
  try {
    assert.deepEqual(seen, known);
  } catch (error) {
    throw new Error(`The pictures are older than the code: npm run pictures takes them anew.\n${error}`);
  }
});
