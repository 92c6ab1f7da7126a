import { makeStyles, tokens } from '@fluentui/react-components';
import type { MyDataReply } from '@/api/schema';
import { dayOf } from '@/ui/days';
import { Fold, Rows } from '@/ui/Section';
import { When } from '@/ui/When';
import { seenBy } from './kept';

const useStyles = makeStyles({ row: { padding: '4px 8px', fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 } });

/** Which colleagues have seen the quiets the reader set: a quiet is shared, and so is who looked. */
export const SeenByColleagues = ({ data }: { readonly data: MyDataReply }) => {
  const styles = useStyles();
  const seen = seenBy(data);
  if (seen.length === 0) return null;
  return (
    <Rows>
      <Fold label={`Your quiets, seen by colleagues ${seen.length === 1 ? 'once' : `${seen.length} times`}`}>
        {seen.map(({ key, who, firm, at }) => <li key={key} className={styles.row}>{who} saw that you keep quiet towards {firm}, <When on={dayOf(at)} /></li>)}
      </Fold>
    </Rows>
  );
};
