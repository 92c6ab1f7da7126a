import { expect, it } from 'vitest';
import { accountsOf, sayKept } from './kept';

it.each([
  [{}, 'nothing'],
  [{ followUps: [{}] }, '1 follow-up'],
  [{ followUps: [{}, {}], deals: [{}] }, '2 follow-ups and 1 deal'],
  [{ accounts: [{}], followUps: [{}], deals: [{}, {}], standings: [{}] }, '1 follow-up, 2 deals and 1 customer'],
])('%o is %s', (kept, said) => expect(sayKept({ kept })).toBe(said));

it('names customers by name, else by domain', () =>
  expect(accountsOf({ kept: { accounts: [{ id: '2', name: '', domain: 'fabrikam.example' }, { id: '1', name: 'Contoso', domain: 'contoso.example' }] } })).toEqual([{ id: '1', name: 'Contoso' }, { id: '2', name: 'fabrikam.example' }]));
