import { expect, it } from 'vitest';
import { accountsOf, sayKept, seenBy, wavedBy } from './kept';

it.each([
  [{}, 'nothing'],
  [{ followUps: [{}] }, '1 follow-up'],
  [{ followUps: [{}, {}], deals: [{}] }, '2 follow-ups and 1 deal'],
  [{ accounts: [{}], followUps: [{}], deals: [{}, {}], standings: [{}] }, '1 follow-up, 2 deals and 1 customer'],
])('%o is %s', (kept, said) => expect(sayKept({ kept })).toBe(said));

it('names customers by name, else by domain', () =>
  expect(accountsOf({ kept: { accounts: [{ id: '2', name: '', domain: 'fabrikam.example' }, { id: '1', name: 'Contoso', domain: 'contoso.example' }] } })).toEqual([{ id: '1', name: 'Contoso' }, { id: '2', name: 'fabrikam.example' }]));

it('says who saw what, also of somebody without a name', () =>
  expect(seenBy({ kept: { sawMyHolds: [{ holdId: '1', who: 'Kim Lee', firm: 'Contoso', at: '2026-09-18T14:00:00Z' }, { holdId: '2', who: '', firm: '', at: '' }] } })).toEqual([
    { key: '1 0', who: 'Kim Lee', firm: 'Contoso', at: '2026-09-18T14:00:00Z' },
    { key: '2 1', who: 'A colleague', firm: 'a customer', at: '' },
  ]));

it('says what was gone on without, in which deal, the latest first', () =>
  expect(wavedBy({ kept: {
    deals: [{ id: 'd', name: 'Handset rollout' }],
    wavedLines: [{ id: '1', dealId: 'd', text: 'No offer of yours is known', at: '2026-09-10T14:00:00Z' }, { id: '2', dealId: 'gone', text: 'Dana asked for quiet', at: '2026-09-18T14:00:00Z' }],
  } })).toEqual([
    { key: '2', what: 'Dana asked for quiet', deal: 'a deal', at: '2026-09-18T14:00:00Z' },
    { key: '1', what: 'No offer of yours is known', deal: 'Handset rollout', at: '2026-09-10T14:00:00Z' },
  ]));
