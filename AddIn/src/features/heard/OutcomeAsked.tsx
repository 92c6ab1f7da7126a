import { Button, Link, makeStyles, tokens } from '@fluentui/react-components';
import { lazy, Suspense, useState } from 'react';
import { useSetOutcome } from '@/api/deals';
import type { DealOutcome, OutcomeProposal } from '@/api/schema';
import { useDesk } from '@/ui/Desk';
import { Trouble } from '@/ui/Trouble';

const LostTo = lazy(async () => ({ default: (await import('@/ui/LostTo')).LostTo }));

const useStyles = makeStyles({
  card: { padding: '12px', marginBottom: '12px', borderRadius: tokens.borderRadiusXLarge, backgroundColor: tokens.colorNeutralBackground2, border: `1px solid ${tokens.colorNeutralStroke2}` },
  title: { margin: 0, fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300, fontWeight: tokens.fontWeightSemibold },
  text: { margin: '2px 0 0', fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300, overflowWrap: 'anywhere' },
  why: { fontSize: tokens.fontSizeBase200, whiteSpace: 'nowrap' },
  actions: { display: 'flex', flexWrap: 'wrap', gap: '8px', marginTop: '12px' },
});

const titles: Readonly<Record<DealOutcome, string>> = {
  ignored: 'The last letter stayed without an answer',
  answered: 'They answered the last letter',
  revived: 'They are not done',
  wrote: 'They wrote after the last letter',
  won: 'It seems won',
  lost: 'It seems lost',
  dormant: 'It seems to rest',
  reopened: 'It seems open again',
};

interface Way {
  readonly label: string;
  readonly kind: DealOutcome;
}

// What the person may say to each; the first is what we think.
const answers: Readonly<Partial<Record<DealOutcome, readonly Way[]>>> = {
  ignored: [{ label: 'Let it rest', kind: 'ignored' }, { label: 'Open it again', kind: 'reopened' }],
  answered: [{ label: 'That is right', kind: 'answered' }, { label: 'No, it goes on', kind: 'revived' }],
  revived: [{ label: 'It goes on', kind: 'revived' }, { label: 'No, it is lost', kind: 'lost' }],
};
const either: readonly Way[] = [{ label: 'It goes on', kind: 'revived' }, { label: 'It is lost', kind: 'lost' }];

interface OutcomeAskedProps {
  readonly dealId: string;
  readonly outcome: OutcomeProposal;
}

/** What seems to have come of a deal, with its words; a click settles it or puts it right. */
export const OutcomeAsked = ({ dealId, outcome }: OutcomeAskedProps) => {
  const styles = useStyles();
  const { showWords, announce } = useDesk();
  const settle = useSetOutcome();
  const { kind, reason, competitor, why, on } = outcome;
  const evidence = reason.evidence;
  const [asks, setAsks] = useState(false);
  const settled = { onSuccess: () => announce('Noted.') };
  const say = (way: Way) => {
    if (way.kind === 'lost') setAsks(true);
    else settle.mutate({ dealId, kind: way.kind, competitor: way.kind === 'revived' ? null : competitor, why, on }, settled);
  };
  return (
    <section aria-label="What came of it" className={styles.card}>
      <h2 className={styles.title}>{titles[kind]}</h2>
      <p className={styles.text}>
        {reason.text}{why && <> (“{why}”)</>}{' '}
        {evidence && <Link as="button" inline className={styles.why} onClick={() => showWords(evidence)}>The words</Link>}
      </p>
      {asks && (
        <Suspense fallback={null}>
          {/* Why it goes on is not why it is lost. */}
          <LostTo known={{ competitor, why: kind === 'revived' ? null : why }} leave={() => setAsks(false)} take={loss => { settle.mutate({ dealId, kind: 'lost', ...loss, on: null }, settled); setAsks(false); }} />
        </Suspense>
      )}
      {!asks && (
        <div className={styles.actions}>
          {(answers[kind] ?? either).map((way, place) => (
            <Button key={way.kind} appearance={place === 0 ? 'primary' : 'secondary'} disabled={settle.isPending} onClick={() => say(way)}>{way.label}</Button>
          ))}
        </div>
      )}
      {settle.error && <Trouble problem={settle.error} />}
    </section>
  );
};
