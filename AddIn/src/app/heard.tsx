import type { HeardHold, OutcomeProposal } from '@/api/schema';
import { HeardQuiet } from '@/features/heard/HeardQuiet';
import { OutcomeAsked } from '@/features/heard/OutcomeAsked';

/** What waits for a word of the person's looks the same wherever it stands. */
export const heardRow = (accountId: string, heard: HeardHold) => <HeardQuiet key={heard.id} accountId={accountId} heard={heard} />;

export const outcomeCard = (dealId: string, outcome: OutcomeProposal) => <OutcomeAsked key={dealId} dealId={dealId} outcome={outcome} />;
