import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { ArrowLeft20Regular } from '@fluentui/react-icons';
import { useEffect, useRef, type ReactNode } from 'react';

const useStyles = makeStyles({
  top: { display: 'flex', alignItems: 'center', gap: '4px', margin: '0 0 12px -8px' },
  title: { flexGrow: 1, minWidth: 0, margin: 0, fontSize: tokens.fontSizeBase400, lineHeight: tokens.lineHeightBase400, fontWeight: tokens.fontWeightSemibold, outline: 'none', overflowWrap: 'anywhere' },
});

interface SubPageProps {
  readonly title: string;
  readonly back?: (() => void) | undefined;
  /** What else can be done or looked at, at the end of the title's line. */
  readonly more?: ReactNode;
  readonly children: ReactNode;
}

/** A view one step further in: its title, and the way back. Escape goes back as well. */
export const SubPage = ({ title, back, more, children }: SubPageProps) => {
  const styles = useStyles();
  const heading = useRef<HTMLHeadingElement>(null);

  // Whoever listens or types starts at the title of what has just opened.
  useEffect(() => {
    heading.current?.focus();
  }, []);

  return (
    <div onKeyDown={event => { if (event.key === 'Escape' && !event.defaultPrevented) back?.(); }}>
      <div className={styles.top}>
        {back && <Button appearance="subtle" icon={<ArrowLeft20Regular />} aria-label="Back" onClick={back} />}
        <h1 className={styles.title} tabIndex={-1} ref={heading} style={back ? undefined : { paddingLeft: 8 }}>{title}</h1>
        {more}
      </div>
      {children}
    </div>
  );
};
