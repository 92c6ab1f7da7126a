import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';

const useStyles = makeStyles({
  ask: { display: 'flex', flexDirection: 'column', gap: '8px', padding: '12px', borderRadius: tokens.borderRadiusLarge, backgroundColor: tokens.colorNeutralBackground2, border: `1px solid ${tokens.colorNeutralStroke2}` },
  text: { margin: 0, fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300 },
  choices: { display: 'flex', flexWrap: 'wrap', gap: '8px' },
});

interface EraseButtonProps {
  readonly label: string;
  /** What would be gone, said before it is. */
  readonly warning: string;
  readonly busy: boolean;
  readonly erase: () => void;
}

/** Erases after it has asked once more. */
export const EraseButton = ({ label, warning, busy, erase }: EraseButtonProps) => {
  const styles = useStyles();
  const [asking, setAsking] = useState(false);
  if (!asking) return <Button size="small" disabled={busy} onClick={() => setAsking(true)}>{label}</Button>;
  return (
    <div role="group" aria-label={label} className={styles.ask}>
      <p className={styles.text}>{warning}</p>
      <div className={styles.choices}>
        <Button size="small" appearance="primary" onClick={() => { setAsking(false); erase(); }}>Yes, erase</Button>
        <Button size="small" autoFocus onClick={() => setAsking(false)}>Keep it</Button>
      </div>
    </div>
  );
};
