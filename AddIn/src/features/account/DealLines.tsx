import { makeStyles, tokens } from '@fluentui/react-components';
import type { DealRow } from '@/api/schema';
import { sayDealState } from '@/ui/dealStates';
import { dayOf, sayDistance } from '@/ui/days';
import { useDesk } from '@/ui/Desk';
import { RowButton } from '@/ui/RowButton';
import { Rows } from '@/ui/Section';
import { When } from '@/ui/When';

const useStyles = makeStyles({ name: { fontWeight: tokens.fontWeightSemibold } });

interface DealLinesProps {
  readonly deals: readonly DealRow[];
  readonly open: (id: string) => void;
}

/** The deals of a firm: what about, how each stands, when there was contact last. */
export const DealLines = ({ deals, open }: DealLinesProps) => {
  const styles = useStyles();
  const { today } = useDesk();
  return (
    <Rows>
      {deals.map(({ id, name, state, until, reason, lastContact }) => (
        <li key={id}>
          <RowButton
            main={<span className={styles.name}>{name}</span>} open={() => open(id)}
            seconds={[
              <>{sayDealState[state]}{until && <> until <When on={until} /></>}{lastContact && <> · last contact {sayDistance(dayOf(lastContact), today)}</>}</>,
              reason.text,
            ]}
          />
        </li>
      ))}
    </Rows>
  );
};
