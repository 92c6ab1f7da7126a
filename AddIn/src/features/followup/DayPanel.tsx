import { Button, Checkbox, Link, makeStyles, tokens } from '@fluentui/react-components';
import { useId, useState } from 'react';
import type { FollowUpReply, Proposal } from '@/api/schema';
import { useMoveFollowUp, useSetFollowUp } from '@/api/followUps';
import { DayField } from '@/ui/DayField';
import { sayDay } from '@/ui/days';
import { useDesk } from '@/ui/Desk';
import { Trouble } from '@/ui/Trouble';
import { When } from '@/ui/When';
import { calendarToo, rememberCalendar } from './calendarToo';
import { DayChoice } from './DayChoice';

const useStyles = makeStyles({
  panel: { display: 'flex', flexDirection: 'column', gap: '10px', marginTop: '4px', paddingTop: '12px', borderTop: `1px solid ${tokens.colorNeutralStroke2}` },
  day: { fontSize: tokens.fontSizeBase400, lineHeight: tokens.lineHeightBase400, fontWeight: tokens.fontWeightSemibold },
  reason: { margin: 0, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200, color: tokens.colorNeutralForeground2 },
  words: { fontSize: 'inherit' },
  days: { display: 'flex', flexWrap: 'wrap', gap: '6px', alignItems: 'center' },
  calendar: { margin: '-10px 0 -6px -8px' },
  made: { margin: 0, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200, color: tokens.colorNeutralForeground3 },
});

interface DayPanelProps {
  readonly itemId: string;
  readonly proposal: Proposal | null;
  readonly kept: FollowUpReply | undefined;
  readonly done: () => void;
}

/** A day, not a form: the proposed one with its reason, three near ones, and any other. */
export const DayPanel = ({ itemId, proposal, kept, done }: DayPanelProps) => {
  const styles = useStyles();
  const { today, announce, showWords } = useDesk();
  const group = useId();
  const [on, setOn] = useState(proposal?.on ?? kept?.on ?? today);
  const [inCalendar, setInCalendar] = useState(kept?.inCalendar ?? calendarToo());
  const set = useSetFollowUp(itemId);
  const move = useMoveFollowUp();
  const busy = set.isPending || move.isPending;
  const error = set.error ?? move.error;
  const evidence = proposal?.reason.evidence;

  const take = () => {
    const onSuccess = () => {
      rememberCalendar(inCalendar);
      announce(`You will be reminded ${sayDay(on, today)}.`);
      done();
    };
    if (kept?.inCalendar === inCalendar) move.mutate({ id: kept.id, on }, { onSuccess });
    else set.mutate({ on, inCalendar }, { onSuccess });
  };

  return (
    <form className={styles.panel} onSubmit={event => { event.preventDefault(); take(); }}>
      <div>
        <span className={styles.day}><When on={on} /></span>
        {proposal?.on === on && (
          <p className={styles.reason}>
            {proposal.reason.text}{' '}
            {evidence && <Link as="button" type="button" inline className={styles.words} onClick={() => showWords(evidence)}>The words</Link>}
          </p>
        )}
      </div>
      <div className={styles.days} role="radiogroup" aria-label="The day">
        {[...new Set([...(proposal ? [proposal.on, ...proposal.alternatives] : [])])].map(day => <DayChoice key={day} name={group} day={day} chosen={day === on} choose={setOn} />)}
        <DayField label="Any other day" on={on} least={today} change={day => day && setOn(day)} />
      </div>
      <p className={styles.made}>A task in To Do with a reminder at 9:00, and the flag on the mail.</p>
      <Checkbox className={styles.calendar} label="In my calendar too" checked={inCalendar} onChange={(_, { checked }) => setInCalendar(checked === true)} />
      <Button type="submit" appearance="primary" disabled={busy}>{busy ? 'One moment' : `Remind me ${sayDay(on, today)}`}</Button>
      {error && <Trouble problem={error} again={take} />}
    </form>
  );
};
