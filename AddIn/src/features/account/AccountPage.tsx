import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { Pause16Regular, Warning16Regular } from '@fluentui/react-icons';
import { useState, type ReactNode } from 'react';
import { useAccount, useLiftHold, useSetHold } from '@/api/deals';
import type { AccountReply, HeardHold } from '@/api/schema';
import { AnotherDay } from '@/ui/AnotherDay';
import { daysLater } from '@/ui/days';
import { DeskProvider, useDesk } from '@/ui/Desk';
import { Finding } from '@/ui/Finding';
import { Rows, Section } from '@/ui/Section';
import { SubPage } from '@/ui/SubPage';
import { Trouble } from '@/ui/Trouble';
import { Waiting } from '@/ui/Waiting';
import { When } from '@/ui/When';
import { DealLines } from './DealLines';
import { PersonRow } from './PersonRow';
import { TheirPace } from './TheirPace';

const useStyles = makeStyles({
  lead: { margin: '-8px 0 0', fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200, color: tokens.colorNeutralForeground3, overflowWrap: 'anywhere' },
  warning: { color: tokens.colorPaletteDarkOrangeForeground1, display: 'flex' },
  add: { marginTop: '4px' },
});

interface AccountPageProps {
  readonly id: string;
  readonly openDeal: (id: string) => void;
  /** Quiet that was heard and waits for a word of the person's. */
  readonly heardRow: (accountId: string, heard: HeardHold) => ReactNode;
  readonly back: () => void;
}

/** A customer firm: what to know before writing, its deals, its people over all threads. */
export const AccountPage = ({ id, openDeal, heardRow, back }: AccountPageProps) => {
  const { data, error, refetch } = useAccount(id);
  const desk = useDesk();
  return (
    <SubPage title={data?.name ?? 'The firm'} back={back}>
      {!data && !error && <Waiting label="Looking it up" />}
      {error && <Trouble problem={error} again={() => void refetch()} />}
      {data && <DeskProvider value={{ ...desk, today: data.today }}><Account account={data} openDeal={openDeal} heardRow={heardRow} /></DeskProvider>}
    </SubPage>
  );
};

const Account = ({ account, openDeal, heardRow }: Pick<AccountPageProps, 'openDeal' | 'heardRow'> & { readonly account: AccountReply }) => {
  const styles = useStyles();
  const { domains, warnings, deals, people, restUntil, footholds } = account;
  const theirs = people.filter(person => person.side === 'theirs');
  return (
    <>
      <p className={styles.lead}>
        {[domains.join(', '), footholds > 0 && `${footholds} won before`].filter(Boolean).join(' · ')}
        {restUntil && <> · at rest until <When on={restUntil} /></>}
      </p>
      {warnings.length > 0 && (
        <Section title="Before you write">
          <Rows>
            {warnings.map(({ code, text, who, evidence }) => (
              <Finding key={`${code} ${who ?? ''}`} icon={<span className={styles.warning}><Warning16Regular /></span>} main={text} second={evidence && `“${evidence.quote}”`} words={evidence} />
            ))}
          </Rows>
        </Section>
      )}
      <Quiet account={account} heardRow={heardRow} />
      <TheirPace account={account} />
      <Section title="Deals" count={deals.length}><DealLines deals={deals} open={openDeal} /></Section>
      <Section title="People" count={theirs.length}><Rows>{theirs.map(person => <PersonRow key={person.address ?? person.name} person={person} />)}</Rows></Section>
    </>
  );
};

const Quiet = ({ account: { id: accountId, holds, heard }, heardRow }: Pick<AccountPageProps, 'heardRow'> & { readonly account: AccountReply }) => {
  const styles = useStyles();
  const { today } = useDesk();
  const [adding, setAdding] = useState(false);
  const set = useSetHold();
  const lift = useLiftHold();
  const error = set.error ?? lift.error;
  return (
    <Section title="Quiet">
      <Rows>
        {heard.map(each => heardRow(accountId, each))}
        {holds.map(({ id, until, reason, author, evidence }) => (
          <Finding
            key={id} icon={<Pause16Regular />} words={evidence}
            main={until ? <>Until <When on={until} /></> : 'No day known'} second={[reason, author && `set by ${author}`].filter(Boolean).join(' · ') || undefined}
            // A colleague's quiet is the colleague's to end.
            action={!author && <Button size="small" appearance="subtle" disabled={lift.isPending} onClick={() => lift.mutate(id)}>End it</Button>}
          />
        ))}
      </Rows>
      {adding
        ? <AnotherDay from={daysLater(today, 14)} least={daysLater(today, 1)} leave={() => setAdding(false)} take={until => { set.mutate({ accountId, until, reason: null, heardId: null, isNone: false }); setAdding(false); }} />
        : <Button className={styles.add} size="small" onClick={() => setAdding(true)}>Keep quiet until a day</Button>}
      {error && <Trouble problem={error} />}
    </Section>
  );
};
