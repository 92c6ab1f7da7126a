import { makeStyles, tokens } from '@fluentui/react-components';
import type { MyDataReply } from '@/api/schema';
import { dayOf } from '@/ui/days';
import { Fold, Rows } from '@/ui/Section';
import { When } from '@/ui/When';
import { wavedBy } from './kept';

const useStyles = makeStyles({ row: { padding: '4px 8px', fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200, overflowWrap: 'anywhere' } });

/** What was missing for a last letter that the reader put into Drafts all the same. */
export const GoneOnWithout = ({ data }: { readonly data: MyDataReply }) => {
  const styles = useStyles();
  const waved = wavedBy(data);
  if (waved.length === 0) return null;
  return (
    <Rows>
      <Fold label={`Last letters: ${waved.length} ${waved.length === 1 ? 'thing' : 'things'} you went on without`}>
        {waved.map(({ key, what, deal, at }) => <li key={key} className={styles.row}>{what} · {deal}, <When on={dayOf(at)} /></li>)}
      </Fold>
    </Rows>
  );
};
