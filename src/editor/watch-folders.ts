import * as vscode from 'vscode';

/** Milliseconds without another folder after which is told that some have come or gone. */
const REST = 300;

/** Milliseconds after which that is told once more: nobody tells what is made in a new folder before that is watched itself. */
const LATER = 2000;

/** Folders seldom have an extension, those of episodes sometimes do. */
const FOLDER = /\/(?:[^./]+|episodes\/[^/]+)$/;

/** Where programs keep what is nobody's notes. */
const ELSEWHERE = /\/(?:node_modules|\.git)\//;

/** Names with an extension that may come in one moment without being taken for folders among others. */
const FEW = 20;

interface Needs {
  readonly onMove: () => void;
  /** Gives the addresses of the files that are known. */
  readonly known: () => readonly string[];
}

/** What has come and gone in a moment. */
interface Moment {
  readonly come: vscode.Uri[];
  readonly gone: string[];
  hasFolder: boolean;
}

/**
 * Tells that folders of the workspace have come or gone, once for all of a moment. Of a folder that another program moves or
 * deletes, nothing may be told but the folder itself, and not that it is one: that is guessed by its name, or looked up.
 */
export function watchFolders({ onMove, known }: Needs): vscode.Disposable {
  const all = vscode.workspace.createFileSystemWatcher('**/*', false, true, false);
  let moment = newMoment();
  let timer: ReturnType<typeof setTimeout> | undefined;
  let later: ReturnType<typeof setTimeout> | undefined;
  const look = async () => {
    const { hasFolder, come, gone } = moment;
    moment = newMoment();
    timer = undefined;
    if (hasFolder || hold(gone, known()) || (await hasFolders(come))) {
      onMove();
      clearTimeout(later);
      later = setTimeout(onMove, LATER);
    }
  };
  const tell = (uri: vscode.Uri, add: (to: Moment) => void) => {
    if (ELSEWHERE.test(uri.path)) return;
    const isFolder = FOLDER.test(uri.path);
    add(moment);
    moment.hasFolder ||= isFolder;
    // Files come and go all the time, which must not put it off for ever.
    if (isFolder) clearTimeout(timer);
    if (isFolder || timer === undefined) timer = setTimeout(() => void look(), REST);
  };
  return vscode.Disposable.from(
    all,
    all.onDidCreate((uri) => tell(uri, ({ come }) => come.push(uri))),
    all.onDidDelete((uri) => tell(uri, ({ gone }) => gone.push(uri.toString()))),
    vscode.workspace.onDidChangeWorkspaceFolders(onMove),
    new vscode.Disposable(() => {
      clearTimeout(timer);
      clearTimeout(later);
    }),
  );
}

function newMoment(): Moment {
  return { come: [], gone: [], hasFolder: false };
}

/** Tells whether some files were below any of these addresses. */
function hold(addresses: readonly string[], files: readonly string[]): boolean {
  const gone = new Set(addresses);
  const isBelow = (address: string): boolean => {
    const around = address.slice(0, Math.max(0, address.lastIndexOf('/')));
    return around !== '' && (gone.has(around) || isBelow(around));
  };
  return gone.size > 0 && files.some(isBelow);
}

async function hasFolders(uris: readonly vscode.Uri[]): Promise<boolean> {
  if (uris.length > FEW) {
    return true;
  }
  const are = await Promise.all(uris.map(isFolder));
  return are.includes(true);
}

async function isFolder(uri: vscode.Uri): Promise<boolean> {
  try {
    return (await vscode.workspace.fs.stat(uri)).type === vscode.FileType.Directory;
  } catch {
    return false;
  }
}
