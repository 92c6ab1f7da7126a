import { makeStyles, tokens } from '@fluentui/react-components';
import type { LostDeal } from '@/api/schema';
import { RowButton } from '@/ui/RowButton';
import { Fold, Rows, Section } from '@/ui/Section';
import { When } from '@/ui/When';
import { byCompetitor } from './losses';
import { useSentence } from './sentence';

const useStyles = makeStyles({ name: { fontWeight: tokens.fontWeightSemibold } });

const few = 3;

// In their own words it is quoted; what the person noted is only told.
const sayWhy = ({ why, evidence }: LostDeal) => {
  if (why) return evidence ? `“${why}”` : why;
  return evidence ? `“${evidence.quote}”` : 'they did not say why';
};

interface LossLibraryProps {
  readonly losses: readonly LostDeal[];
  readonly openDeal: (id: string) => void;
}

/** What was lost, to whom, and why in their words. */
export const LossLibrary = ({ losses, openDeal }: LossLibraryProps) => {
  const styles = useStyles();
  const sentence = useSentence();
  const row = (lost: LostDeal) => (
    <li key={lost.dealId}>
      <RowButton
        title="Open the deal" open={() => openDeal(lost.dealId)}
        main={<><span className={styles.name}>{lost.accountName}</span> · {lost.dealName}</>} seconds={[sayWhy(lost), <When key="on" on={lost.on} />]}
      />
    </li>
  );
  return (
    <Section title="Lost" count={losses.length}>
      {byCompetitor(losses).map(({ to, deals }) => (
        <div key={to ?? ''}>
          <h3 className={sentence.part}>{to ? `To ${to}` : 'Nobody was named'} · {deals.length}</h3>
          <Rows>
            {deals.slice(0, few).map(row)}
            {deals.length > few && <Fold label={`${deals.length - few} earlier`}>{deals.slice(few).map(row)}</Fold>}
          </Rows>
        </div>
      ))}
    </Section>
  );
};
