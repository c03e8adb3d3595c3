// Preloaded into a process that leads its own process group: ends the whole group when the pipe to the parent closes, so
// that nothing is left behind even where the parent was killed outright. The group's other members do not watch.
if (process.env['SHOW_NOTES_GROUP_LEADER']) {
  delete process.env['SHOW_NOTES_GROUP_LEADER'];
  const group = process.platform === 'win32' ? process.pid : -process.pid;
  process.stdin.resume().once('close', () => process.kill(group, 'SIGKILL'));
  if ('unref' in process.stdin) process.stdin.unref();
}
