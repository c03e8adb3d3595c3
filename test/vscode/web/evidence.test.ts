import { testEvidence } from '../harness/fails-on-purpose.ts';

testEvidence({}, 'episodes/006/README.md');
