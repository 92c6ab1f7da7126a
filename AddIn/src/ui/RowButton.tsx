import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';

const useStyles = makeStyles({
  open: { display: 'block', width: '100%', padding: '6px 8px', font: 'inherit', color: 'inherit', textAlign: 'start', border: 'none', backgroundColor: 'transparent', cursor: 'pointer', borderRadius: tokens.borderRadiusMedium, ':hover': { backgroundColor: tokens.colorSubtleBackgroundHover }, ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' } },
  main: { display: 'block', fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300, overflowWrap: 'anywhere' },
  second: { display: 'block', fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200, color: tokens.colorNeutralForeground3, overflowWrap: 'anywhere' },
});

interface RowButtonProps {
  readonly title?: string;
  readonly main: ReactNode;
  /** The lines under it. */
  readonly seconds: readonly ReactNode[];
  readonly open: () => void;
}

/** A whole row that opens something: what it is, and lines about it. */
export const RowButton = ({ title, main, seconds, open }: RowButtonProps) => {
  const styles = useStyles();
  return (
    <button type="button" className={styles.open} title={title} onClick={open}>
      <span className={styles.main}>{main}</span>
      {seconds.map((second, place) => <span key={place} className={styles.second}>{second}</span>)}
    </button>
  );
};
