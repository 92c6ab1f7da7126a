import { makeStyles, tokens } from '@fluentui/react-components';
import { ArrowForward16Regular, CheckmarkCircle16Regular, Circle16Regular, DismissCircle16Regular, ErrorCircle16Filled } from '@fluentui/react-icons';
import type { ReactNode } from 'react';
import type { Commitment, CommitmentStatus } from '@/api/schema';
import { sayLate } from '@/ui/days';
import { useDesk } from '@/ui/Desk';
import { Finding } from '@/ui/Finding';
import { Hidden } from '@/ui/Hidden';
import { When } from '@/ui/When';

const useStyles = makeStyles({
  who: { fontWeight: tokens.fontWeightSemibold },
  late: { color: tokens.colorPaletteRedForeground1 },
  good: { color: tokens.colorPaletteGreenForeground1, display: 'flex' },
  quiet: { color: tokens.colorNeutralForeground3, display: 'flex' },
});

const said: Readonly<Record<CommitmentStatus, string>> = { open: '', missed: 'Overdue: ', kept: 'Kept: ', withdrawn: 'Taken back: ', superseded: 'Moved: ' };

interface PromiseRowProps {
  readonly promise: Commitment;
  readonly action?: ReactNode;
}

/** Who owes what to whom, by when. */
export const PromiseRow = ({ promise: { by, to, what, due, condition, strength, status, evidence, settledBy }, action }: PromiseRowProps) => {
  const styles = useStyles();
  const { nameOf, today } = useDesk();
  const icons: Readonly<Record<CommitmentStatus, ReactNode>> = {
    open: <span className={styles.quiet}><Circle16Regular /></span>,
    missed: <span className={styles.late} style={{ display: 'flex' }}><ErrorCircle16Filled /></span>,
    kept: <span className={styles.good}><CheckmarkCircle16Regular /></span>,
    withdrawn: <span className={styles.quiet}><DismissCircle16Regular /></span>,
    superseded: <span className={styles.quiet}><ArrowForward16Regular /></span>,
  };
  const late = status === 'missed' && due ? sayLate(due.on, today) : undefined;
  const debtor = nameOf(by);
  const waiting = to.map(nameOf).map(name => (name === 'You' ? 'you' : name)).join(', ');
  const parts: ReactNode[] = [
    due && <span key="due">by <When on={due.on} reading={due.reading} assumed={due.assumed} />{due.time && `, ${due.time}`}</span>,
    !due && !condition && <span key="none">no day named</span>,
    condition && <span key="condition">{condition}</span>,
    late && <span key="late" className={styles.late}>{late}</span>,
    strength === 'soft' && <span key="soft">not firm</span>,
  ].filter(Boolean);
  return (
    <Finding
      icon={icons[status]}
      main={<>{said[status] && <Hidden>{said[status]}</Hidden>}<span className={styles.who}>{debtor}{waiting && <> <span aria-hidden>→</span><Hidden>to</Hidden> {waiting}</>}</span> {what}</>}
      second={parts.map((part, place) => <span key={place}>{place > 0 && ' · '}{part}</span>)}
      words={status === 'open' || status === 'missed' ? evidence : (settledBy ?? evidence)}
      note={due?.reading}
      action={action}
    />
  );
};
