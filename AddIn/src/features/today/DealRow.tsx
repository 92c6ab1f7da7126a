import { makeStyles, tokens } from '@fluentui/react-components';
import type { TodayRow } from '@/api/schema';
import { openMail } from '@/outlook/open';
import { sayLate, type Day } from '@/ui/days';
import { When } from '@/ui/When';

const useStyles = makeStyles({
  open: { display: 'block', width: '100%', padding: '6px 8px', font: 'inherit', color: 'inherit', textAlign: 'start', border: 'none', backgroundColor: 'transparent', cursor: 'pointer', borderRadius: tokens.borderRadiusMedium, ':hover': { backgroundColor: tokens.colorSubtleBackgroundHover }, ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' } },
  what: { display: 'block', fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300, overflowWrap: 'anywhere' },
  account: { fontWeight: tokens.fontWeightSemibold },
  why: { display: 'block', fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200, color: tokens.colorNeutralForeground3, overflowWrap: 'anywhere' },
  late: { color: tokens.colorPaletteRedForeground1 },
});

interface DealRowProps {
  readonly row: TodayRow;
  readonly today: Day;
  /** Whether a day that has passed is a day missed. */
  readonly canBeLate: boolean;
}

/** Something of a deal that wants to be seen today: who and what; why now. A click opens its last mail. */
export const DealRow = ({ row: { accountName, what, on, reason, itemId, webLink }, today, canBeLate }: DealRowProps) => {
  const styles = useStyles();
  const late = canBeLate && on ? sayLate(on, today) : undefined;
  return (
    <li>
      <button type="button" className={styles.open} title="Open the mail" onClick={() => openMail({ id: itemId, webLink })}>
        <span className={styles.what}><span className={styles.account}>{accountName}</span> · {what}</span>
        <span className={styles.why}>{late ? <span className={styles.late}>{late} · </span> : on && <><When on={on} /> · </>}{reason.text}</span>
      </button>
    </li>
  );
};
