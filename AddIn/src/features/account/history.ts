import type { DealReply, Reason } from '@/api/schema';
import { sayDealState } from '@/ui/dealStates';

/** Something that happened to a deal. */
export interface Happening {
  readonly key: string;
  readonly at: string;
  /** What; nothing for a state that has no name. */
  readonly what: string | undefined;
  readonly reason: Reason;
}

/** How a deal came to stand as it does, the latest first: its changes, and what was missing when the last letter was put into Drafts all the same. */
export const historyOf = ({ changes, wavedThrough }: Pick<DealReply, 'changes' | 'wavedThrough'>): readonly Happening[] =>
  [
    ...changes.map(({ at, to, reason }) => ({ key: `${at} ${to}`, at, what: sayDealState[to], reason })),
    ...wavedThrough.map(({ at, missing }) => ({ key: `${at} ${missing.code}`, at, what: 'last letter: you went on without', reason: missing })),
  ].sort((one, other) => Date.parse(other.at) - Date.parse(one.at));
