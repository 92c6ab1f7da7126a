import { makeStyles, tokens } from '@fluentui/react-components';
import { ChevronRight16Regular } from '@fluentui/react-icons';
import { useId, useState, type ReactNode } from 'react';

const useStyles = makeStyles({
  section: { marginTop: '20px' },
  heading: { margin: '0 0 4px', fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300, fontWeight: tokens.fontWeightSemibold, display: 'flex', alignItems: 'center', gap: '6px' },
  count: { color: tokens.colorNeutralForeground3, fontWeight: tokens.fontWeightRegular, fontSize: tokens.fontSizeBase200 },
  list: { listStyleType: 'none', margin: '0 -8px', padding: 0 },
  fold: {
    display: 'flex', alignItems: 'center', gap: '8px', width: '100%', minHeight: '32px', padding: '4px 8px',
    border: 'none', borderRadius: tokens.borderRadiusMedium, backgroundColor: 'transparent', color: tokens.colorNeutralForeground2,
    font: 'inherit', fontSize: tokens.fontSizeBase200, textAlign: 'start', cursor: 'pointer',
    ':hover': { backgroundColor: tokens.colorSubtleBackgroundHover },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' },
  },
  label: { flexGrow: 1 },
  chevron: { color: tokens.colorNeutralForeground3, flexShrink: 0, transitionProperty: 'transform', transitionDuration: tokens.durationFast, '@media (prefers-reduced-motion: reduce)': { transitionDuration: '0s' } },
  open: { transform: 'rotate(90deg)' },
});

interface SectionProps {
  readonly title: string;
  readonly count?: number;
  readonly children: ReactNode;
}

/** A heading and what stands under it. */
export const Section = ({ title, count, children }: SectionProps) => {
  const styles = useStyles();
  const id = useId();
  return (
    <section className={styles.section} aria-labelledby={id}>
      <h2 className={styles.heading} id={id}>
        {title}
        {count !== undefined && <span className={styles.count}>{count}</span>}
      </h2>
      {children}
    </section>
  );
};

/** Rows, as a list to whoever listens. */
// The role is said out loud: Safari forgets a list that shows no bullets.
export const Rows = ({ children }: { readonly children: ReactNode }) => <ul role="list" className={useStyles().list}>{children}</ul>;

interface FoldProps {
  readonly label: string;
  readonly icon?: ReactNode;
  readonly children: ReactNode;
}

/** "3 kept ›": more of the same, out of the way until it is asked for. Belongs into <Rows>. */
export const Fold = ({ label, icon, children }: FoldProps) => {
  const styles = useStyles();
  const [open, setOpen] = useState(false);
  return (
    <li>
      <button type="button" className={styles.fold} aria-expanded={open} onClick={() => setOpen(!open)}>
        {icon}
        <span className={styles.label}>{label}</span>
        <ChevronRight16Regular className={open ? `${styles.chevron} ${styles.open}` : styles.chevron} />
      </button>
      {open && <ul role="list" style={{ listStyle: 'none', margin: 0, padding: 0 }}>{children}</ul>}
    </li>
  );
};
