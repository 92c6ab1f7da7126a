import { Button, Link, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { CheckmarkCircle16Regular, Circle16Filled, Circle16Regular, Pause16Regular } from '@fluentui/react-icons';
import type { ReactNode } from 'react';
import type { MoveSide, ThreadReply } from '@/api/schema';
import { useDesk } from '@/ui/Desk';
import { nextStep, type Step } from './nextStep';

const useStyles = makeStyles({
  card: { padding: '12px', borderRadius: tokens.borderRadiusXLarge, backgroundColor: tokens.colorNeutralBackground2, border: `1px solid ${tokens.colorNeutralStroke2}` },
  yours: { backgroundColor: tokens.colorBrandBackground2, border: `1px solid ${tokens.colorBrandStroke2}` },
  side: { display: 'flex', alignItems: 'center', gap: '6px', margin: 0, fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300, fontWeight: tokens.fontWeightSemibold },
  dot: { color: tokens.colorBrandForeground1, flexShrink: 0 },
  text: { margin: '2px 0 0', fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300, overflowWrap: 'anywhere' },
  why: { fontSize: tokens.fontSizeBase200, whiteSpace: 'nowrap' },
  actions: { display: 'flex', flexWrap: 'wrap', gap: '8px', marginTop: '12px' },
});

const sides: Readonly<Record<MoveSide, { readonly label: string; readonly icon: ReactNode }>> = {
  yours: { label: 'Your move', icon: <Circle16Filled /> },
  theirs: { label: 'Their move', icon: <Circle16Regular /> },
  quiet: { label: 'Quiet', icon: <Pause16Regular /> },
  settled: { label: 'Settled', icon: <CheckmarkCircle16Regular /> },
};

const sentence = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

interface MoveCardProps {
  readonly thread: ThreadReply;
  readonly take: (step: Step) => void;
  /** The door to the day, or the day that is kept. */
  readonly reminder: ReactNode;
}

/** Whose move it is, why, and the one next step. */
export const MoveCard = ({ thread: { move, reading }, take, reminder }: MoveCardProps) => {
  const styles = useStyles();
  const { showWords } = useDesk();
  const { label, icon } = sides[move.side];
  const step = nextStep(reading.plan.action);
  const evidence = move.evidence;
  return (
    <section aria-label="What to do next" className={mergeClasses(styles.card, move.side === 'yours' && styles.yours)}>
      <h2 className={styles.side}><span className={styles.dot} style={{ display: 'flex' }}>{icon}</span>{label}</h2>
      <p className={styles.text}>
        {sentence(move.text)}{' '}
        {evidence && <Link as="button" inline className={styles.why} onClick={() => showWords(evidence)}>The words</Link>}
      </p>
      <div className={styles.actions}>
        {step && <Button appearance="primary" onClick={() => take(step)}>{step.label}</Button>}
        {reminder}
      </div>
    </section>
  );
};
