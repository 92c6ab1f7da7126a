import { expect, it } from 'vitest';
import type { Commitment, CommitmentStatus } from '@/api/schema';
import { sortPromises } from './promises';

const promise = (id: string, status: CommitmentStatus, on?: string): Commitment => ({
  id, status, by: 'mike@northgate.example', to: [], what: id, strength: 'firm', condition: null, settledBy: null, confidence: 1, isMeeting: false,
  due: on === undefined ? null : { words: on, on, time: null, assumed: [], reading: on },
  evidence: { messageId: 'm', start: 0, length: 1, quote: 'x' },
});

it('puts what is overdue first, then what comes soonest, then what has no day', () => {
  const sorted = sortPromises([promise('no day', 'open'), promise('later', 'open', '2026-10-01'), promise('overdue', 'missed', '2026-09-16'), promise('soon', 'open', '2026-09-21'), promise('longer overdue', 'missed', '2026-09-02')]);
  expect(sorted.open.map(each => each.id)).toEqual(['longer overdue', 'overdue', 'soon', 'later', 'no day']);
});

it('keeps apart what was kept and what is gone', () => {
  const sorted = sortPromises([promise('kept', 'kept'), promise('moved', 'superseded'), promise('taken back', 'withdrawn'), promise('open', 'open')]);
  expect(sorted.kept.map(each => each.id)).toEqual(['kept']);
  expect(sorted.gone.map(each => each.id)).toEqual(['moved', 'taken back']);
  expect(sorted.open.map(each => each.id)).toEqual(['open']);
});
