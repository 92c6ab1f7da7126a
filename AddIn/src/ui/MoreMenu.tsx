import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { MoreHorizontal20Regular } from '@fluentui/react-icons';
import { useEffect, useRef, useState, type KeyboardEvent } from 'react';

const useStyles = makeStyles({
  place: { position: 'relative', display: 'inline-block' },
  menu: {
    position: 'absolute', insetInlineEnd: 0, top: 'calc(100% + 4px)', zIndex: 1, minWidth: '150px', padding: '4px', outline: 'none',
    backgroundColor: tokens.colorNeutralBackground1, border: `1px solid ${tokens.colorTransparentStroke}`, borderRadius: tokens.borderRadiusMedium, boxShadow: tokens.shadow16,
  },
  choice: {
    display: 'block', width: '100%', padding: '6px 10px', border: 'none', borderRadius: tokens.borderRadiusMedium, backgroundColor: 'transparent', color: tokens.colorNeutralForeground2,
    font: 'inherit', fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300, textAlign: 'start', whiteSpace: 'nowrap', cursor: 'pointer',
    ':hover': { backgroundColor: tokens.colorNeutralBackground1Hover, color: tokens.colorNeutralForeground2Hover },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' },
  },
});

/** One thing that can be done. */
export interface Choice {
  readonly label: string;
  readonly act: () => void;
}

interface MoreMenuProps {
  /** What the choices are about, for whoever listens. */
  readonly label: string;
  readonly choices: readonly Choice[];
}

const steps: Readonly<Record<string, ((at: number, count: number) => number) | undefined>> = {
  ArrowDown: (at, count) => (at + 1) % count,
  ArrowUp: (at, count) => (at - 1 + count) % count,
  Home: () => 0,
  End: (_, count) => count - 1,
};

/** "⋯" and its few choices. */
// Our own: Fluent's menu is 41 KB for three lines of text, and its invisible focus catchers are what axe warns of.
export const MoreMenu = ({ label, choices }: MoreMenuProps) => {
  const styles = useStyles();
  const [open, setOpen] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  const menu = useRef<HTMLDivElement>(null);
  const items = () => [...(menu.current?.querySelectorAll<HTMLElement>('[role=menuitem]') ?? [])];

  useEffect(() => {
    if (!open) return;
    items()[0]?.focus();
    menu.current?.scrollIntoView({ block: 'nearest' });
  }, [open]);

  const close = () => {
    setOpen(false);
    button.current?.focus();
  };
  const keys = (event: KeyboardEvent) => {
    const step = steps[event.key];
    if (step) items()[step(items().indexOf(document.activeElement as HTMLElement), choices.length)]?.focus();
    else if (event.key === 'Escape') close();
    else return;
    event.preventDefault();
    event.stopPropagation();
  };

  return (
    <span className={styles.place} onBlur={event => { if (!event.currentTarget.contains(event.relatedTarget)) setOpen(false); }}>
      <Button ref={button} appearance="subtle" size="small" icon={<MoreHorizontal20Regular />} aria-label={label} aria-haspopup="menu" aria-expanded={open} onClick={() => setOpen(!open)} />
      {open && (
        <div ref={menu} role="menu" aria-label={label} tabIndex={-1} className={styles.menu} onKeyDown={keys}>
          {choices.map(choice => (
            <button key={choice.label} type="button" role="menuitem" tabIndex={-1} className={styles.choice} onClick={() => { close(); choice.act(); }}>{choice.label}</button>
          ))}
        </div>
      )}
    </span>
  );
};
