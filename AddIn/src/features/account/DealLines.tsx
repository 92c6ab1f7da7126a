import { makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { DealRow } from '@/api/schema';
import { useDesk } from '@/ui/Desk';
import { Rows } from '@/ui/Section';
import { DealLine } from './DealLine';

const useStyles = makeStyles({ done: { margin: '4px 0', fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300, overflowWrap: 'anywhere' } });

interface DealLinesProps {
  readonly deals: readonly DealRow[];
  readonly open: (id: string) => void;
}

/** The deals of a firm; two that are one decision become one. */
export const DealLines = ({ deals, open }: DealLinesProps) => {
  const styles = useStyles();
  const { announce } = useDesk();
  const [done, setDone] = useState<string>();
  const merged = (line: string) => {
    announce(line);
    setDone(line);
  };
  return (
    <>
      {done && <p className={styles.done}>{done}</p>}
      <Rows>
        {deals.map(deal => <DealLine key={deal.id} deal={deal} others={deals.filter(({ id }) => id !== deal.id)} open={() => open(deal.id)} merged={merged} />)}
      </Rows>
    </>
  );
};
