import { Button, Link, makeStyles, tokens } from '@fluentui/react-components';
import { Dismiss16Regular } from '@fluentui/react-icons';
import { useState } from 'react';
import { RightClick } from './RightClick';
import { isTaught, taught } from './taught';

const useStyles = makeStyles({
  card: { marginTop: '24px', padding: '2px 2px 2px 12px', borderRadius: tokens.borderRadiusLarge, backgroundColor: tokens.colorNeutralBackground2, border: `1px solid ${tokens.colorNeutralStroke2}` },
  line: { display: 'flex', alignItems: 'center', justifyContent: 'space-between', gap: '8px', fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300 },
  detail: { padding: '8px 10px 10px 0' },
});

/** Says once, in a line, that a right-click does it too; how stands behind a click, and afterwards in the settings. */
export const RightClickHint = () => {
  const styles = useStyles();
  const [known, setKnown] = useState(isTaught);
  const [shown, setShown] = useState(false);
  if (known) return null;
  const close = () => {
    taught();
    setKnown(true);
  };
  return (
    <aside className={styles.card} aria-label="By right-click">
      <div className={styles.line}>
        <span>A right-click does it too. <Link as="button" inline aria-expanded={shown} onClick={() => setShown(!shown)}>How</Link></span>
        <Button size="small" appearance="subtle" icon={<Dismiss16Regular />} aria-label="Got it" title="Got it" onClick={close} />
      </div>
      {shown && <div className={styles.detail}><RightClick /></div>}
    </aside>
  );
};
