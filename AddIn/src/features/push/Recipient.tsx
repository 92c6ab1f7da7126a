import { Checkbox, makeStyles, tokens } from '@fluentui/react-components';
import { Warning12Filled } from '@fluentui/react-icons';
import { useId } from 'react';
import type { PushRecipient } from '@/api/schema';

const useStyles = makeStyles({
  row: { display: 'flex', alignItems: 'flex-start', padding: '2px 0', borderRadius: tokens.borderRadiusMedium, ':hover': { backgroundColor: tokens.colorSubtleBackgroundHover } },
  label: { display: 'flex', flexDirection: 'column', padding: '6px 8px 6px 0', minWidth: 0, cursor: 'pointer', overflowWrap: 'anywhere' },
  name: { fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300, fontWeight: tokens.fontWeightSemibold },
  reason: { fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200, color: tokens.colorNeutralForeground3 },
  risk: { fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200, color: tokens.colorPaletteDarkOrangeForeground1, display: 'flex', gap: '4px', alignItems: 'baseline' },
  off: { textDecorationLine: 'line-through', color: tokens.colorNeutralForeground3 },
});

interface RecipientProps {
  readonly person: PushRecipient;
  readonly on: boolean;
  readonly toggle: () => void;
}

/** One person: why they are on it, what may go wrong, and a box to take them off. */
export const Recipient = ({ person, on, toggle }: RecipientProps) => {
  const styles = useStyles();
  const id = useId();
  return (
    <li className={styles.row}>
      <Checkbox id={id} aria-labelledby={`${id}-name`} aria-describedby={`${id}-why`} checked={on} onChange={toggle} />
      <label className={styles.label} htmlFor={id}>
        <span id={`${id}-name`} className={on ? styles.name : styles.off}>{person.name}</span>
        <span id={`${id}-why`}>
          <span className={styles.reason} style={{ display: 'block' }} title={person.address}>{person.reason}</span>
          {person.risk && <span className={styles.risk}><Warning12Filled />{person.risk}</span>}
        </span>
      </label>
    </li>
  );
};
