import { makeStyles, tokens } from '@fluentui/react-components';
import type { DealRow } from '@/api/schema';
import { sayDealState } from '@/ui/dealStates';
import { dayOf, sayDistance } from '@/ui/days';
import { useDesk } from '@/ui/Desk';
import { Rows } from '@/ui/Section';
import { When } from '@/ui/When';

const useStyles = makeStyles({
  open: { display: 'block', width: '100%', padding: '6px 8px', font: 'inherit', color: 'inherit', textAlign: 'start', border: 'none', backgroundColor: 'transparent', cursor: 'pointer', borderRadius: tokens.borderRadiusMedium, ':hover': { backgroundColor: tokens.colorSubtleBackgroundHover }, ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' } },
  name: { display: 'block', fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300, fontWeight: tokens.fontWeightSemibold, overflowWrap: 'anywhere' },
  second: { display: 'block', fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200, color: tokens.colorNeutralForeground3, overflowWrap: 'anywhere' },
});

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
          <button type="button" className={styles.open} onClick={() => open(id)}>
            <span className={styles.name}>{name}</span>
            <span className={styles.second}>
              {sayDealState[state]}{until && <> until <When on={until} /></>}{lastContact && <> · last contact {sayDistance(dayOf(lastContact), today)}</>}
            </span>
            <span className={styles.second}>{reason.text}</span>
          </button>
        </li>
      ))}
    </Rows>
  );
};
