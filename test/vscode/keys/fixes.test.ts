import { join } from 'node:path';
import { until } from '../../../scripts/lib/until.mjs';
import { keyTest } from '../harness/key-test.ts';
import { pasteTest, seeLines } from '../harness/paste-test.ts';

const OLD = 'episodes/001/README.md';
const NEW = 'episodes/002/README.md';

function notes(id: string, date: string, video: string): string {
  const header = [`# ${id}`, '', '- Hosted by @mizu', `- Recording date: ${date}`, `- Video:${video}`];
  return [...header, '', '## Contents', '', '### @mizu', '', '#### Wet soil', ''].join('\n');
}

const files = {
  [OLD]: notes('001', '2021-07-02', ' https://youtu.be/robots00001'),
  [NEW]: notes('002', '2021-07-09', ''),
};

keyTest(
  'the URL of a missing video is asked for, and written once it is one',
  { shared: true, show: false, files },
  async (scene) => {
    const { workbench, folder } = scene;
    const { editor, quickInput } = workbench;
    await workbench.sidebar.icon('Show Notes').waitFor({ timeout: 60_000 });
    await workbench.copy('see https://youtu.be/robots00002');
    await editor.open(join(folder, NEW));
    await workbench.problems.open();
    await workbench.problems.waitForRows('the missing video', (rows) =>
      rows.some((row) => /missing-video/.test(row)),
    );
    const ask = async () => {
      await editor.goTo(5, 3);
      await editor.quickFixes();
      await editor.applyQuickFix("Enter the video's URL");
      return quickInput.waitFor(({ message }) => message.startsWith("The video's URL"));
    };
    await ask();
    await quickInput.dismiss();
    await workbench.copy('https://youtu.be/robots00002?si=abc');
    await until('the address in the box', async () => (await ask()).value === 'https://youtu.be/robots00002');
    await quickInput.fill('robots');
    await quickInput.waitFor(({ message }) => message.startsWith('Unexpected address'));
    await quickInput.fill('https://youtu.be/robots00003?si=abc');
    await quickInput.accept();
    await seeLines(scene, '- Video: https://youtu.be/robots00003');
  },
);

pasteTest(
  'a topic is linked to the URL on the clipboard, or to the one that is asked for',
  {
    files: { [OLD]: notes('001', '2021-07-02', '').replace('soil\n', 'soil\n\n#### Dry soil\n') },
    file: OLD,
  },
  async (scene) => {
    const { workbench } = scene;
    const { editor, quickInput } = workbench;
    const link = async (line: number) => {
      await editor.goTo(line, 8);
      await editor.quickFixes();
      await editor.applyQuickFix('Link to the URL on the clipboard');
    };
    await workbench.copy('https://soil.example.com/wet');
    await link(11);
    await seeLines(scene, '#### [Wet soil](https://soil.example.com/wet)');
    await workbench.copy('no URL');
    await link(13);
    await quickInput.waitFor(({ message }) => message.startsWith("The link's URL"));
    await quickInput.fill('https://soil.example.com/dry');
    await quickInput.accept();
    await seeLines(scene, '#### [Dry soil](https://soil.example.com/dry)');
  },
);
