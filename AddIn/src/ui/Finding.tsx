import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { useDesk, type Words } from './Desk';

const useStyles = makeStyles({
  row: { display: 'flex', alignItems: 'flex-start', borderRadius: tokens.borderRadiusMedium },
  alive: { ':hover': { backgroundColor: tokens.colorSubtleBackgroundHover } },
  body: { display: 'grid', gridTemplateColumns: '16px minmax(0, 1fr)', columnGap: '8px', flexGrow: 1, minWidth: 0, padding: '6px 8px', font: 'inherit', color: 'inherit', textAlign: 'start', border: 'none', backgroundColor: 'transparent', borderRadius: tokens.borderRadiusMedium },
  opens: { cursor: 'pointer', ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' } },
  icon: { display: 'flex', height: '20px', alignItems: 'center' },
  main: { fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300, overflowWrap: 'anywhere' },
  second: { gridColumn: '2', fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200, color: tokens.colorNeutralForeground3, overflowWrap: 'anywhere' },
  action: { flexShrink: 0, padding: '4px 4px 0 0' },
});

interface FindingProps {
  readonly icon?: ReactNode;
  readonly main: ReactNode;
  readonly second?: ReactNode;
  /** The words it came from: a click opens them. Without words the row only tells. */
  readonly words?: Words | null | undefined;
  /** How the words were understood. */
  readonly note?: string | undefined;
  readonly action?: ReactNode;
}

/** One finding: two lines, and the mail's own words behind them. */
export const Finding = ({ icon, main, second, words, note, action }: FindingProps) => {
  const styles = useStyles();
  const { showWords } = useDesk();
  const inside = (
    <>
      <span className={styles.icon}>{icon}</span>
      <span className={styles.main}>{main}</span>
      {second !== undefined && <span className={styles.second}>{second}</span>}
    </>
  );
  return (
    <li className={mergeClasses(styles.row, words ? styles.alive : undefined)}>
      {words ? (
        <button type="button" className={mergeClasses(styles.body, styles.opens)} title={`“${words.quote}”`} onClick={() => showWords(words, note)}>
          {inside}
        </button>
      ) : (
        <div className={styles.body}>{inside}</div>
      )}
      {action !== undefined && <span className={styles.action}>{action}</span>}
    </li>
  );
};
