import * as vscode from 'vscode';
import { type GitRepository, repositoryAround } from './git-repository.ts';

/**
 * Says where the branch around a folder is behind its upstream, as far as that is known without asking the network, and
 * pulls where that is wanted. Answers whether to go on.
 */
export async function askToPull(folder: vscode.Uri, log: vscode.LogOutputChannel): Promise<boolean> {
  const repository = repositoryAround(folder);
  const { name = '', upstream, behind = 0 } = repository?.state.HEAD ?? {};
  if (repository === undefined || upstream === undefined || behind === 0) {
    return true;
  }
  const there = `${upstream.remote}/${upstream.name}`;
  const text =
    behind === 1
      ? vscode.l10n.t('The branch {0} is 1 commit behind {1}.', name, there)
      : vscode.l10n.t('The branch {0} is {1} commits behind {2}.', name, behind, there);
  const detail = vscode.l10n.t('Somebody may have made the next episode already.');
  const pull = vscode.l10n.t('Pull');
  const goOn = vscode.l10n.t('Continue Without Pulling');
  const answer = await vscode.window.showWarningMessage(text, { modal: true, detail }, pull, goOn);
  return answer === pull ? pullNow(repository, log) : answer === goOn;
}

async function pullNow(repository: GitRepository, log: vscode.LogOutputChannel): Promise<boolean> {
  try {
    await repository.pull();
    return true;
  } catch (error) {
    log.error('Cannot pull:', error);
    const { stderr, message } = error as { readonly stderr?: string; readonly message?: string };
    const reason = (stderr || message || String(error)).trim();
    void vscode.window.showErrorMessage(vscode.l10n.t('Git could not pull: {0}', reason));
    return false;
  }
}
