import { Link, makeStyles, tokens } from '@fluentui/react-components';
import { useState, type ReactNode } from 'react';
import { useDeal, useNameDeal, useSetOutcome } from '@/api/deals';
import { Problem } from '@/api/Problem';
import type { DealReply, HeardHold, OutcomeProposal } from '@/api/schema';
import { AnotherDay } from '@/ui/AnotherDay';
import { daysLater } from '@/ui/days';
import { DeskProvider, useDesk } from '@/ui/Desk';
import { sayDealState } from '@/ui/dealStates';
import { LostTo } from '@/ui/LostTo';
import { MoreMenu } from '@/ui/MoreMenu';
import { Rows, Section } from '@/ui/Section';
import { SubPage } from '@/ui/SubPage';
import { Trouble } from '@/ui/Trouble';
import { Waiting } from '@/ui/Waiting';
import { When } from '@/ui/When';
import { Contacts } from './Contacts';
import { Conversations } from './Conversations';
import { History } from './History';
import { LostBefore } from './LostBefore';
import { Rename } from './Rename';

const useStyles = makeStyles({
  lead: { display: 'flex', alignItems: 'flex-start', justifyContent: 'space-between', gap: '8px', margin: '-8px 0 0', fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300 },
  quiet: { color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
  small: { fontSize: tokens.fontSizeBase200 },
  open: { padding: '4px 8px' },
});

interface DealPageProps {
  readonly id: string;
  readonly openAccount: (id: string) => void;
  /** Quiet that was heard and waits for a word of the person's. */
  readonly heardRow: (accountId: string, heard: HeardHold) => ReactNode;
  /** What seems to have come of it, for the person to confirm. */
  readonly outcomeCard: (dealId: string, outcome: OutcomeProposal) => ReactNode;
  readonly back: () => void;
}

/** One decision being pursued: how it stands and why, its mails and calls, how it came to this. */
export const DealPage = ({ id, ...slots }: DealPageProps) => {
  const { data, error, refetch } = useDeal(id);
  const desk = useDesk();
  const isGone = error instanceof Problem && error.status === 404;
  return (
    <SubPage title={data?.name ?? 'The deal'} back={slots.back}>
      {!data && !error && <Waiting label="Looking it up" />}
      {isGone && <p>This deal is part of another one now.</p>}
      {error && !isGone && <Trouble problem={error} again={() => void refetch()} />}
      {data && !isGone && <DeskProvider value={{ ...desk, today: data.today }}><Deal deal={data} {...slots} /></DeskProvider>}
    </SubPage>
  );
};

const Deal = ({ deal, openAccount, heardRow, outcomeCard, back }: Omit<DealPageProps, 'id'> & { readonly deal: DealReply }) => {
  const styles = useStyles();
  const { today, showWords } = useDesk();
  const [asks, setAsks] = useState<'name' | 'rest' | 'lost'>();
  const settle = useSetOutcome();
  const name = useNameDeal();
  const { id, accountId, accountName, state, until, reason, move, heard, outcome, loss } = deal;
  const evidence = reason.evidence;
  const isOver = ['won', 'lost', 'answered', 'ignored', 'dormant', 'stopped'].includes(state);
  const ends = (kind: 'won' | 'reopened') => () => settle.mutate({ dealId: id, kind, competitor: null, why: null, on: null });
  const choices = [
    { label: 'Another name', act: () => setAsks('name') },
    ...(state === 'lost' ? [{ label: 'To whom, and why', act: () => setAsks('lost') }] : []),
    ...(isOver ? [{ label: 'Open it again', act: ends('reopened') }] : [{ label: 'Won', act: ends('won') }, { label: 'Lost', act: () => setAsks('lost') }, { label: 'Let it rest', act: () => setAsks('rest') }]),
  ];
  const error = settle.error ?? name.error;
  return (
    <>
      <div className={styles.lead}>
        <span>
          <Link as="button" onClick={() => openAccount(accountId)}>{accountName}</Link>
          <br />
          {sayDealState[state]}{until && <> until <When on={until} /></>} · {move.text}
          <br />
          <span className={styles.quiet}>{!move.text.includes(reason.text) && reason.text} {evidence && <Link as="button" inline className={styles.small} onClick={() => showWords(evidence)}>The words</Link>}</span>
        </span>
        <MoreMenu label="More for this deal" choices={choices} />
      </div>
      {asks === 'name' && <Rename name={deal.name} leave={() => setAsks(undefined)} take={given => { name.mutate({ dealId: id, name: given }); setAsks(undefined); }} />}
      {asks === 'rest' && <AnotherDay from={daysLater(today, 182)} least={daysLater(today, 1)} leave={() => setAsks(undefined)} take={on => { settle.mutate({ dealId: id, kind: 'dormant', competitor: null, why: null, on }); setAsks(undefined); }} />}
      {asks === 'lost' && <LostTo known={loss} leave={() => setAsks(undefined)} take={loss => { settle.mutate({ dealId: id, kind: 'lost', ...loss, on: null }); setAsks(undefined); }} />}
      {error && <Trouble problem={error} />}
      {outcome && outcomeCard(id, outcome)}
      {heard.length > 0 && <Section title="Heard"><Rows>{heard.map(each => heardRow(accountId, each))}</Rows></Section>}
      <LostBefore deal={deal} />
      <Contacts deal={deal} />
      <Conversations deal={deal} leave={back} />
      <History deal={deal} />
    </>
  );
};
