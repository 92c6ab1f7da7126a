import { Button, Menu, MenuItem, MenuList, MenuPopover, MenuTrigger } from '@fluentui/react-components';
import { MoreHorizontal20Regular } from '@fluentui/react-icons';
import type { Choice } from './MoreMenu';

interface OpenMenuProps {
  readonly label: string;
  readonly choices: readonly Choice[];
}

/** The menu behind "⋯", open from the start: it is only fetched once it is wanted. */
export const OpenMenu = ({ label, choices }: OpenMenuProps) => (
  <Menu defaultOpen positioning="below-end">
    <MenuTrigger disableButtonEnhancement>
      <Button appearance="subtle" size="small" icon={<MoreHorizontal20Regular />} aria-label={label} />
    </MenuTrigger>
    <MenuPopover>
      <MenuList>
        {choices.map(choice => <MenuItem key={choice.label} onClick={choice.act}>{choice.label}</MenuItem>)}
      </MenuList>
    </MenuPopover>
  </Menu>
);
