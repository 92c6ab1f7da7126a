import { makeStyles, tokens } from '@fluentui/react-components';
import type { TodayRow } from '@/api/schema';
import { openMail } from '@/outlook/open';
import { sayLate, type Day } from '@/ui/days';
import { RowButton } from '@/ui/RowButton';
import { When } from '@/ui/When';

const useStyles = makeStyles({
  account: { fontWeight: tokens.fontWeightSemibold },
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
      <RowButton
        title="Open the mail" open={() => openMail({ id: itemId, webLink })}
        main={<><span className={styles.account}>{accountName}</span> · {what}</>}
        seconds={[<>{late ? <span className={styles.late}>{late} · </span> : on && <><When on={on} /> · </>}{reason.text}</>]}
      />
    </li>
  );
};
