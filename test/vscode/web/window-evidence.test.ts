import { testEvidence } from '../harness/fails-on-purpose.ts';

// The last of the files, since a failed test costs the shared window.
testEvidence({ shared: true }, 'episodes/006/README.md');
