import { Link, makeStyles, tokens } from '@fluentui/react-components';
import { AlertOn20Regular, CheckmarkCircle20Regular } from '@fluentui/react-icons';
import type { FollowUpReply } from '@/api/schema';
import { useCompleteFollowUp, useRemoveFollowUp } from '@/api/followUps';
import { useDesk } from '@/ui/Desk';
import { Trouble } from '@/ui/Trouble';
import { When } from '@/ui/When';

const useStyles = makeStyles({
  line: { flexBasis: '100%', display: 'grid', gridTemplateColumns: '20px minmax(0, 1fr)', columnGap: '8px', rowGap: '2px', fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300 },
  icon: { color: tokens.colorPaletteGreenForeground1 },
  due: { color: tokens.colorPaletteRedForeground1 },
  day: { fontWeight: tokens.fontWeightSemibold },
  acts: { gridColumn: '2', display: 'flex', gap: '16px', fontSize: tokens.fontSizeBase200 },
});

interface KeptLineProps {
  readonly followUp: FollowUpReply;
  readonly change: () => void;
  readonly changing: boolean;
}

/** What is kept, in one line, and how to undo it. */
export const KeptLine = ({ followUp, change, changing }: KeptLineProps) => {
  const styles = useStyles();
  const { announce } = useDesk();
  const remove = useRemoveFollowUp();
  const complete = useCompleteFollowUp();
  const places = [followUp.inToDo && 'in To Do', followUp.flagged && 'mail flagged', followUp.inCalendar && 'in your calendar'].filter(Boolean).join(', ');
  const due = followUp.state === 'due';
  const error = remove.error ?? complete.error;
  return (
    <div className={styles.line}>
      {due ? <AlertOn20Regular className={styles.due} /> : <CheckmarkCircle20Regular className={styles.icon} />}
      <span>
        {due ? 'Due ' : 'Reminder '}<span className={styles.day}><When on={followUp.on} /></span>{places && `: ${places}`}
      </span>
      <span className={styles.acts}>
        {due && <Link as="button" disabled={complete.isPending} onClick={() => complete.mutate(followUp.id, { onSuccess: () => announce('Done.') })}>Done</Link>}
        <Link as="button" aria-expanded={changing} onClick={change}>Another day</Link>
        <Link as="button" disabled={remove.isPending} onClick={() => remove.mutate(followUp.id, { onSuccess: () => announce('Taken away: the task and the flag are gone.') })}>{due ? 'Take away' : 'Undo'}</Link>
      </span>
      {error && <div style={{ gridColumn: '1 / -1', marginTop: 8 }}><Trouble problem={error} /></div>}
    </div>
  );
};
