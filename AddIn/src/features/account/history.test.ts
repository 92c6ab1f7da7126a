import { expect, test } from 'vitest';
import type { DealChangeReply, WavedLineReply } from '@/api/schema';
import { historyOf } from './history';

const reason = (text: string) => ({ code: text, text, evidence: null });
const change = (at: string, to: DealChangeReply['to']): DealChangeReply => ({ at, from: 'active', to, byHand: false, reason: reason('why') });
const waved = (at: string, text: string): WavedLineReply => ({ at, missing: reason(text) });

test('what the reader went on without stands among the changes, the latest first', () => {
  const told = historyOf({
    changes: [change('2026-09-01T08:00:00Z', 'waiting'), change('2026-09-18T15:00:00.5Z', 'pushed')],
    wavedThrough: [waved('2026-09-18T15:00:00Z', 'Dana asked for quiet')],
  });
  expect(told.map(({ what, reason: { text } }) => [what, text])).toEqual([
    ['the last letter is out', 'why'],
    ['last letter: you went on without', 'Dana asked for quiet'],
    ['waiting', 'why'],
  ]);
});
