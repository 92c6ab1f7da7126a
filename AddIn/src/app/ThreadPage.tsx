import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { CalendarLtr20Regular } from '@fluentui/react-icons';
import { lazy, Suspense } from 'react';
import type { ThreadReply } from '@/api/schema';
import { ReminderSlot } from '@/features/followup/ReminderSlot';
import { HeardQuiet } from '@/features/heard/HeardQuiet';
import { OutcomeAsked } from '@/features/heard/OutcomeAsked';
import { People } from '@/features/people/People';
import { StorySection } from '@/features/story/StorySection';
import { MoveCard } from '@/features/thread/MoveCard';
import { nextStep, type Step } from '@/features/thread/nextStep';
import { Promises } from '@/features/thread/Promises';
import { Questions } from '@/features/thread/Questions';
import { WorthKnowing } from '@/features/thread/WorthKnowing';
import { MoreMenu } from '@/ui/MoreMenu';
import { Rows, Section } from '@/ui/Section';
import { Trouble } from '@/ui/Trouble';
import type { View } from './ThreadViews';

const RightClickHint = lazy(async () => ({ default: (await import('@/features/settings/RightClickHint')).RightClickHint }));

const useStyles = makeStyles({
  top: { display: 'flex', alignItems: 'flex-start', gap: '2px', marginBottom: '12px' },
  title: { flexGrow: 1, minWidth: 0, margin: 0, fontSize: tokens.fontSizeBase400, lineHeight: tokens.lineHeightBase400, fontWeight: tokens.fontWeightSemibold },
  opens: { padding: '0', border: 'none', backgroundColor: 'transparent', fontFamily: 'inherit', fontSize: 'inherit', lineHeight: 'inherit', fontWeight: 'inherit', color: 'inherit', textAlign: 'start', cursor: 'pointer', maxWidth: '100%', borderRadius: tokens.borderRadiusSmall, ':hover': { textDecorationLine: 'underline' }, ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}` } },
  line: { display: 'block', overflow: 'hidden', textOverflow: 'ellipsis', whiteSpace: 'nowrap' },
  deal: { fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200, fontWeight: tokens.fontWeightRegular, color: tokens.colorNeutralForeground3 },
  trouble: { marginBottom: '12px' },
});

interface ThreadPageProps {
  readonly itemId: string;
  readonly thread: ThreadReply;
  readonly trouble: Error | null;
  readonly again: () => void;
  readonly take: (step: Step) => void;
  readonly go: (view: View) => void;
}

/** The thread at a glance: whose move, what was promised, what is open, who is in it, how it went. */
export const ThreadPage = ({ itemId, thread, trouble, again, take, go }: ThreadPageProps) => {
  const styles = useStyles();
  const { accountId, accountName, dealId, dealName, reading, proposal, followUp, outcome, heard } = thread;
  const sides = new Map(reading.messages.map(message => [message.id, message.side]));
  const choices = [
    { label: 'Write to them', act: () => go({ shows: 'draft', title: 'Write to them' }) },
    ...(dealId ? [{ label: 'We spoke', act: () => go({ shows: 'deal', id: dealId }) }] : []),
    { label: 'The last letter', act: () => go({ shows: 'push' }) },
    { label: 'Settings', act: () => go({ shows: 'settings' }) },
  ];
  return (
    <>
      <header className={styles.top}>
        <h1 className={styles.title}>
          <Opening className={styles.line} name={accountName} open={accountId ? () => go({ shows: 'account', id: accountId }) : undefined} />
          <Opening className={mergeClasses(styles.line, styles.deal)} name={dealName} open={dealId ? () => go({ shows: 'deal', id: dealId }) : undefined} />
        </h1>
        <Button appearance="subtle" size="small" icon={<CalendarLtr20Regular />} aria-label="Today" title="Today" onClick={() => go({ shows: 'today' })} />
        <MoreMenu label="More" choices={choices} />
      </header>
      {trouble && <div className={styles.trouble}><Trouble problem={trouble} again={again} /></div>}
      {outcome && dealId && <OutcomeAsked dealId={dealId} outcome={outcome} />}
      <MoveCard thread={thread} take={take} reminder={<ReminderSlot itemId={itemId} proposal={proposal} followUp={followUp} first={!nextStep(reading.plan.action)} />} />
      {accountId && heard.length > 0 && <Section title="Heard"><Rows>{heard.map(each => <HeardQuiet key={each.id} accountId={accountId} heard={each} />)}</Rows></Section>}
      <Promises itemId={itemId} commitments={reading.commitments} />
      <Questions itemId={itemId} requests={reading.requests} sideOf={id => sides.get(id) ?? 'theirs'} />
      <People stakeholders={reading.stakeholders} absences={reading.absences} departures={reading.departures} />
      <WorthKnowing reading={reading} />
      <StorySection reading={reading} followUp={followUp} />
      <Suspense fallback={null}><RightClickHint /></Suspense>
    </>
  );
};

// What is kept has a view of its own; what is not, only a name.
const Opening = ({ className, name, open }: { readonly className: string; readonly name: string; readonly open: (() => void) | undefined }) => {
  const styles = useStyles();
  return open ? <button type="button" className={mergeClasses(styles.opens, className)} title={name} onClick={open}>{name}</button> : <span className={className} title={name}>{name}</span>;
};
