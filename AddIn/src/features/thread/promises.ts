import type { Commitment, CommitmentStatus } from '@/api/schema';

/** Promises in the order a rep wants them. */
export interface Promises {
  /** Still to be kept: overdue first, then by day, those without a day last. */
  readonly open: readonly Commitment[];
  readonly kept: readonly Commitment[];
  /** Taken back, or moved to another day. */
  readonly gone: readonly Commitment[];
}

const standing: readonly CommitmentStatus[] = ['missed', 'open'];
const never = '9999-12-31';

const byPressure = (one: Commitment, other: Commitment) =>
  standing.indexOf(one.status) - standing.indexOf(other.status) || (one.due?.on ?? never).localeCompare(other.due?.on ?? never);

export const sortPromises = (commitments: readonly Commitment[]): Promises => ({
  open: commitments.filter(each => standing.includes(each.status)).sort(byPressure),
  kept: commitments.filter(each => each.status === 'kept'),
  gone: commitments.filter(each => each.status === 'withdrawn' || each.status === 'superseded'),
});
