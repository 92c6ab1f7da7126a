import { Button, Link, makeStyles, tokens } from '@fluentui/react-components';
import { ErrorCircle20Regular } from '@fluentui/react-icons';
import { useState } from 'react';
import { clock, dayOf, sayDay } from './days';
import { useDesk } from './Desk';
import { whatToDo } from './whatToDo';

const useStyles = makeStyles({
  box: { display: 'grid', gridTemplateColumns: '20px minmax(0, 1fr)', columnGap: '8px', rowGap: '8px', padding: '12px', borderRadius: tokens.borderRadiusLarge, backgroundColor: tokens.colorNeutralBackground2, border: `1px solid ${tokens.colorNeutralStroke2}` },
  icon: { color: tokens.colorPaletteRedForeground1 },
  text: { margin: 0, fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300 },
  since: { color: tokens.colorNeutralForeground3 },
  actions: { gridColumn: '2', display: 'flex', alignItems: 'center', gap: '12px', flexWrap: 'wrap' },
  details: { gridColumn: '2', margin: 0, fontSize: tokens.fontSizeBase200, fontFamily: tokens.fontFamilyMonospace, color: tokens.colorNeutralForeground3, whiteSpace: 'pre-wrap', overflowWrap: 'anywhere', userSelect: 'all' },
});

interface TroubleProps {
  readonly problem: Error;
  readonly again?: (() => void) | undefined;
}

interface Described {
  readonly code?: string;
  readonly title?: string;
  readonly status?: number;
  readonly detail?: string | undefined;
  readonly trace?: string | undefined;
  readonly claims?: string | undefined;
  readonly scopes?: readonly string[] | undefined;
  readonly since?: Date;
}

const detailsOf = (problem: Error & Described) =>
  [problem.code ?? problem.name, problem.status ? `status ${problem.status}` : undefined, problem.detail ?? (problem.code ? undefined : problem.message), problem.trace ? `request ${problem.trace}` : undefined]
    .filter(Boolean).join('\n');

const sayNow = (since: Date) => {
  const today = dayOf(new Date().toISOString());
  const day = dayOf(since.toISOString());
  return day === today ? clock(since) : `${sayDay(day, today)}, ${clock(since)}`;
};

/** When something is wrong: what, since when, what still works, one thing to do. The code is under Details, to copy. */
export const Trouble = ({ problem, again }: TroubleProps) => {
  const styles = useStyles();
  const { signIn } = useDesk();
  const [shown, setShown] = useState(false);
  const told: Error & Described = problem;
  const { stands, act } = whatToDo(told.code);
  return (
    <div role="alert" className={styles.box}>
      <ErrorCircle20Regular className={styles.icon} />
      <p className={styles.text}>
        {told.title ?? 'Something went wrong in the pane.'}
        {told.since && <span className={styles.since}> Since {sayNow(told.since)}.</span>}
        {stands && <> {stands}</>}
      </p>
      <div className={styles.actions}>
        {act === 'signIn' && <Button size="small" appearance="primary" onClick={() => void signIn({ claims: told.claims, consent: told.scopes })}>Sign in again</Button>}
        {act === 'again' && again && <Button size="small" onClick={again}>Try again</Button>}
        <Link as="button" onClick={() => setShown(!shown)} aria-expanded={shown}>Details</Link>
      </div>
      {shown && <pre className={styles.details}>{detailsOf(told)}</pre>}
    </div>
  );
};
