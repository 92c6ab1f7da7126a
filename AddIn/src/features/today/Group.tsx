import type { ReactNode } from 'react';
import type { HeardHold, OutcomeProposal, TodayGroup, TodayKind } from '@/api/schema';
import type { Day } from '@/ui/days';
import { Rows, Section } from '@/ui/Section';
import { DealRow } from './DealRow';
import { FollowUpRow } from './FollowUpRow';

const titles: Readonly<Record<TodayKind, string>> = {
  yourPromises: 'Your promises',
  theyOwe: 'They owe you',
  overdue: 'Overdue',
  due: 'Due today',
  coming: 'Coming',
  readyForLastLetter: 'Ready for the last letter',
  quiet: 'Quiet',
  silentAfterLastLetter: 'Silent after the last letter',
  heard: 'Heard, not yet confirmed',
};

/** What waits for a word of the person's, as the frame shows it. */
export interface HeardSlots {
  readonly heardRow: (accountId: string, heard: HeardHold) => ReactNode;
  readonly outcomeCard: (dealId: string, outcome: OutcomeProposal) => ReactNode;
}

interface GroupProps extends HeardSlots {
  readonly group: TodayGroup;
  readonly today: Day;
}

/** One group of the list, with its count. */
export const Group = ({ group: { kind, followUps, rows }, today, heardRow, outcomeCard }: GroupProps) => (
  <Section title={titles[kind]} count={followUps.length + rows.length}>
    <Rows>
      {followUps.map(followUp => <FollowUpRow key={followUp.id} followUp={followUp} today={today} />)}
      {rows.map(row => [
        <DealRow key={`${row.dealId} ${row.findingId ?? row.what}`} row={row} today={today} canBeLate={kind === 'yourPromises' || kind === 'theyOwe'} />,
        row.heard && heardRow(row.accountId, row.heard),
        row.outcome && <li key={`${row.dealId} outcome`}>{outcomeCard(row.dealId, row.outcome)}</li>,
      ])}
    </Rows>
  </Section>
);
