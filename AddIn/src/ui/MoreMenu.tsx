import { Button } from '@fluentui/react-components';
import { MoreHorizontal20Regular } from '@fluentui/react-icons';
import { lazy, Suspense, useState } from 'react';

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

const loadMenu = () => import('./OpenMenu');
const OpenMenu = lazy(async () => ({ default: (await loadMenu()).OpenMenu }));

/** "⋯": the menu itself is fetched when somebody reaches for it. */
export const MoreMenu = ({ label, choices }: MoreMenuProps) => {
  const [wanted, setWanted] = useState(false);
  const button = (
    <Button
      appearance="subtle" size="small" icon={<MoreHorizontal20Regular />} aria-label={label} aria-haspopup="menu" aria-expanded={false}
      onPointerEnter={() => void loadMenu()} onFocus={() => void loadMenu()} onClick={() => setWanted(true)}
    />
  );
  return wanted ? <Suspense fallback={button}><OpenMenu label={label} choices={choices} /></Suspense> : button;
};
