import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { Add16Regular } from '@fluentui/react-icons';
import { useState } from 'react';
import { useDesk } from '@/ui/Desk';

const useStyles = makeStyles({
  row: { display: 'grid', gridTemplateColumns: '16px minmax(0, 1fr)', columnGap: '8px', padding: '6px 8px', alignItems: 'center', fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
  sentence: { gridColumn: '2', margin: '6px 0', padding: '8px 10px', borderRadius: tokens.borderRadiusMedium, backgroundColor: tokens.colorNeutralBackground2, color: tokens.colorNeutralForeground1, userSelect: 'all' },
  ask: { minWidth: 'auto', marginLeft: '4px' },
});

const question = 'Who else is in the decision, and can any of them stop it?';

/** Nobody who decides is known: the sentence to ask with. */
export const WhoElse = () => {
  const styles = useStyles();
  const { announce } = useDesk();
  const [shown, setShown] = useState(false);
  const copy = async () => {
    await navigator.clipboard.writeText(question);
    announce('Copied.');
  };
  return (
    <li className={styles.row}>
      <Add16Regular />
      <span>
        Nobody who decides is known.
        <Button size="small" appearance="transparent" className={styles.ask} aria-expanded={shown} onClick={() => setShown(!shown)}>Ask</Button>
      </span>
      {shown && (
        <p className={styles.sentence}>
          {question} <Button size="small" onClick={() => void copy()}>Copy</Button>
        </p>
      )}
    </li>
  );
};
