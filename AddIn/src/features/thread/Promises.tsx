import { makeStyles, tokens } from '@fluentui/react-components';
import { ArrowForward16Regular, CheckmarkCircle16Regular } from '@fluentui/react-icons';
import { useState } from 'react';
import type { Commitment } from '@/api/schema';
import { useCorrect } from '@/api/threads';
import { useDesk } from '@/ui/Desk';
import { MoreMenu } from '@/ui/MoreMenu';
import { Fold, Rows, Section } from '@/ui/Section';
import { Trouble } from '@/ui/Trouble';
import { AnotherDay } from '@/ui/AnotherDay';
import { PromiseRow } from './PromiseRow';
import { sortPromises } from './promises';

const useStyles = makeStyles({
  none: { margin: 0, color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
  icon: { color: tokens.colorPaletteGreenForeground1 },
});

interface PromisesProps {
  readonly itemId: string;
  readonly commitments: readonly Commitment[];
}

/** Who promised what by when: overdue first, kept ones out of the way. */
export const Promises = ({ itemId, commitments }: PromisesProps) => {
  const styles = useStyles();
  const { today } = useDesk();
  const correct = useCorrect(itemId);
  const [moving, setMoving] = useState<string>();
  const { open, kept, gone } = sortPromises(commitments);

  const choices = (id: string) => [
    { label: 'Done', act: () => correct.mutate({ findingId: id, kind: 'done' }) },
    { label: 'Another day', act: () => setMoving(id) },
    { label: 'Not a promise', act: () => correct.mutate({ findingId: id, kind: 'notOne' }) },
  ];

  return (
    <Section title="Promises">
      {correct.error && <Trouble problem={correct.error} />}
      {commitments.length === 0 && <p className={styles.none}>Nobody has promised anything yet.</p>}
      <Rows>
        {open.map(promise => [
          <PromiseRow key={promise.id} promise={promise} action={<MoreMenu label={`More for “${promise.what}”`} choices={choices(promise.id)} />} />,
          moving === promise.id && (
            <li key={`${promise.id} day`}>
              <AnotherDay
                from={promise.due?.on ?? today}
                take={on => { correct.mutate({ findingId: promise.id, kind: 'anotherDay', on }); setMoving(undefined); }}
                leave={() => setMoving(undefined)}
              />
            </li>
          ),
        ])}
        {kept.length > 0 && (
          <Fold label={`${kept.length} kept`} icon={<CheckmarkCircle16Regular className={styles.icon} />}>
            {kept.map(promise => <PromiseRow key={promise.id} promise={promise} />)}
          </Fold>
        )}
        {gone.length > 0 && (
          <Fold label={`${gone.length} moved or taken back`} icon={<ArrowForward16Regular />}>
            {gone.map(promise => <PromiseRow key={promise.id} promise={promise} />)}
          </Fold>
        )}
      </Rows>
    </Section>
  );
};
