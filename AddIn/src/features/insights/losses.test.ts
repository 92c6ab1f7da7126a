import { expect, test } from 'vitest';
import type { LostDeal } from '@/api/schema';
import { byCompetitor } from './losses';

const lost = (dealName: string, competitor: string | null): LostDeal =>
  ({ dealId: dealName, dealName, accountName: 'Contoso', on: '2026-03-02', competitor, why: null, evidence: null });

test('one firm spelled two ways is one, and whoever took most comes first', () => {
  const groups = byCompetitor([lost('Ramps', null), lost('Scales', 'Paletta'), lost('Handsets', 'Lift-Well'), lost('Lifts', 'Liftwell')]);
  expect(groups.map(({ to, deals }) => [to, deals.map(deal => deal.dealName)])).toEqual([
    ['Lift-Well', ['Handsets', 'Lifts']],
    ['Paletta', ['Scales']],
    [undefined, ['Ramps']],
  ]);
});

test('nothing lost, nothing to show', () => {
  expect(byCompetitor([])).toEqual([]);
});
