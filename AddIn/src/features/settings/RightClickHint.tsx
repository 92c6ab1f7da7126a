import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { RightClick } from './RightClick';
import { isTaught, taught } from './taught';

const useStyles = makeStyles({
  card: { marginTop: '24px', padding: '12px', borderRadius: tokens.borderRadiusLarge, backgroundColor: tokens.colorNeutralBackground2, border: `1px solid ${tokens.colorNeutralStroke2}` },
  done: { marginTop: '8px', display: 'flex', justifyContent: 'flex-end' },
});

/** Teaches the right-click once. Afterwards it stands in the settings. */
export const RightClickHint = () => {
  const styles = useStyles();
  const [known, setKnown] = useState(isTaught);
  if (known) return null;
  const close = () => {
    taught();
    setKnown(true);
  };
  return (
    <aside className={styles.card} aria-label="By right-click">
      <RightClick />
      <div className={styles.done}><Button size="small" appearance="subtle" onClick={close}>Got it</Button></div>
    </aside>
  );
};
