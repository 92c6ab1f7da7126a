import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { ChevronDown16Regular, ChevronUp16Regular } from '@fluentui/react-icons';
import { lazy, Suspense, useState } from 'react';
import type { FollowUpReply, Proposal } from '@/api/schema';
import { KeptLine } from './KeptLine';

const loadPanel = () => import('./DayPanel');
const DayPanel = lazy(async () => ({ default: (await loadPanel()).DayPanel }));

const useStyles = makeStyles({ wide: { flexBasis: '100%' }, button: { minWidth: 'auto', paddingInline: '8px', backgroundColor: tokens.colorNeutralBackground1 } });

interface ReminderSlotProps {
  readonly itemId: string;
  readonly proposal: Proposal | null;
  readonly followUp: FollowUpReply | null;
  /** Where nothing else is to be done, the day itself is the step. */
  readonly first: boolean;
}

/** "Remind me ▾", or the day that is kept. */
export const ReminderSlot = ({ itemId, proposal, followUp, first }: ReminderSlotProps) => {
  const styles = useStyles();
  const [open, setOpen] = useState(false);
  const kept = followUp && (followUp.state === 'planned' || followUp.state === 'due') ? followUp : undefined;
  if (!kept && !proposal) return null;

  return (
    <>
      {!kept && (
        <Button
          className={first ? undefined : styles.button} appearance={first ? 'primary' : 'outline'} iconPosition="after" icon={open ? <ChevronUp16Regular /> : <ChevronDown16Regular />}
          aria-expanded={open} onPointerEnter={() => void loadPanel()} onFocus={() => void loadPanel()} onClick={() => setOpen(!open)}
        >
          Remind me
        </Button>
      )}
      {kept && <KeptLine followUp={kept} change={() => setOpen(!open)} changing={open} />}
      {open && (
        <div className={styles.wide}>
          <Suspense fallback={null}>
            <DayPanel itemId={itemId} proposal={proposal} kept={kept} done={() => setOpen(false)} />
          </Suspense>
        </div>
      )}
    </>
  );
};
