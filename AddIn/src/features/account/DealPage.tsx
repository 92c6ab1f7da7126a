import { Link, makeStyles, tokens } from '@fluentui/react-components';
import { Mail16Regular } from '@fluentui/react-icons';
import { useState, type ReactNode } from 'react';
import { useDeal, useNameDeal, useSetOutcome } from '@/api/deals';
import type { DealReply, HeardHold, OutcomeProposal } from '@/api/schema';
import { openMail } from '@/outlook/open';
import { AnotherDay } from '@/ui/AnotherDay';
import { dayOf, daysLater, sayDistance } from '@/ui/days';
import { DeskProvider, useDesk } from '@/ui/Desk';
import { sayDealState } from '@/ui/dealStates';
import { Finding } from '@/ui/Finding';
import { MoreMenu } from '@/ui/MoreMenu';
import { Rows, Section } from '@/ui/Section';
import { SubPage } from '@/ui/SubPage';
import { Trouble } from '@/ui/Trouble';
import { Waiting } from '@/ui/Waiting';
import { When } from '@/ui/When';
import { Contacts } from './Contacts';
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
export const DealPage = ({ id, back, ...slots }: DealPageProps) => {
  const { data, error, refetch } = useDeal(id);
  const desk = useDesk();
  return (
    <SubPage title={data?.name ?? 'The deal'} back={back}>
      {!data && !error && <Waiting label="Looking it up" />}
      {error && <Trouble problem={error} again={() => void refetch()} />}
      {data && <DeskProvider value={{ ...desk, today: data.today }}><Deal deal={data} {...slots} /></DeskProvider>}
    </SubPage>
  );
};

const Deal = ({ deal, openAccount, heardRow, outcomeCard }: Omit<DealPageProps, 'id' | 'back'> & { readonly deal: DealReply }) => {
  const styles = useStyles();
  const { today, showWords } = useDesk();
  const [asks, setAsks] = useState<'name' | 'rest'>();
  const settle = useSetOutcome();
  const name = useNameDeal(deal.id);
  const { id, accountId, accountName, state, until, reason, move, threads, heard, changes, outcome } = deal;
  const evidence = reason.evidence;
  const isOver = ['won', 'lost', 'answered', 'ignored', 'dormant', 'stopped'].includes(state);
  const ends = (kind: 'won' | 'lost' | 'reopened') => () => settle.mutate({ dealId: id, kind, competitor: null, why: null, on: null });
  const choices = [
    { label: 'Another name', act: () => setAsks('name') },
    ...(isOver ? [{ label: 'Open it again', act: ends('reopened') }] : [{ label: 'Won', act: ends('won') }, { label: 'Lost', act: ends('lost') }, { label: 'Let it rest', act: () => setAsks('rest') }]),
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
          <span className={styles.quiet}>{reason.text} {evidence && <Link as="button" inline className={styles.small} onClick={() => showWords(evidence)}>The words</Link>}</span>
        </span>
        <MoreMenu label="More for this deal" choices={choices} />
      </div>
      {asks === 'name' && <Rename name={deal.name} leave={() => setAsks(undefined)} take={given => { name.mutate(given); setAsks(undefined); }} />}
      {asks === 'rest' && <AnotherDay from={daysLater(today, 182)} least={daysLater(today, 1)} leave={() => setAsks(undefined)} take={on => { settle.mutate({ dealId: id, kind: 'dormant', competitor: null, why: null, on }); setAsks(undefined); }} />}
      {error && <Trouble problem={error} />}
      {outcome && outcomeCard(id, outcome)}
      {heard.length > 0 && <Section title="Heard"><Rows>{heard.map(each => heardRow(accountId, each))}</Rows></Section>}
      <Contacts deal={deal} />
      <Section title="Conversations" count={threads.length}>
        <Rows>
          {threads.map(thread => (
            <Finding
              key={thread.threadId} icon={<Mail16Regular />} main={<Link as="button" inline onClick={() => openMail({ id: thread.itemId, webLink: thread.webLink })}>{thread.subject}</Link>}
              second={thread.lastAt && `last mail ${sayDistance(dayOf(thread.lastAt), today)}`}
            />
          ))}
        </Rows>
      </Section>
      {changes.length > 0 && (
        <Section title="How it came to this">
          <Rows>
            {changes.toReversed().map(change => (
              <Finding key={`${change.at} ${change.to}`} main={sayDealState[change.to]} second={<><When on={dayOf(change.at)} /> · {change.reason.text}</>} words={change.reason.evidence} />
            ))}
          </Rows>
        </Section>
      )}
    </>
  );
};
