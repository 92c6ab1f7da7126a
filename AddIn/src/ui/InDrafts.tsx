import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { CheckmarkCircle20Regular } from '@fluentui/react-icons';
import { useEffect } from 'react';
import { useDesk } from './Desk';

const useStyles = makeStyles({
  done: { display: 'grid', gridTemplateColumns: '20px minmax(0, 1fr)', gap: '8px', padding: '12px', borderRadius: tokens.borderRadiusXLarge, backgroundColor: tokens.colorNeutralBackground2, border: `1px solid ${tokens.colorNeutralStroke2}` },
  icon: { color: tokens.colorPaletteGreenForeground1 },
  text: { margin: 0, fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300 },
  actions: { gridColumn: '2', display: 'flex', flexWrap: 'wrap', gap: '8px' },
  button: { minWidth: 'auto', whiteSpace: 'nowrap' },
});

const said = 'It is in your Drafts. Nothing was sent.';

interface InDraftsProps {
  readonly open: () => void;
  readonly leave: () => void;
}

/** What stands there after a draft was made. */
export const InDrafts = ({ open, leave }: InDraftsProps) => {
  const styles = useStyles();
  const { announce } = useDesk();
  useEffect(() => {
    announce(said);
  }, [announce]);
  return (
    <div className={styles.done}>
      <CheckmarkCircle20Regular className={styles.icon} />
      <p className={styles.text}>{said}</p>
      <div className={styles.actions}>
        <Button className={styles.button} appearance="primary" onClick={open}>Open</Button>
        <Button className={styles.button} appearance="subtle" onClick={leave}>Back to the mail</Button>
      </div>
    </div>
  );
};
