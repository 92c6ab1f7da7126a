import { useSyncExternalStore } from 'react';

const darkScheme = () => window.matchMedia('(prefers-color-scheme: dark)');

// "#292929" or "292929": the darker half of the greys is a dark theme.
const isDark = (colour: string) => {
  const [red = 255, green = 255, blue = 255] = (colour.replace('#', '').match(/../g) ?? []).map(part => parseInt(part, 16));
  return red * 0.299 + green * 0.587 + blue * 0.114 < 128;
};

// Neither is there on every client, whatever the typings promise.
const officeBackground = () => {
  if (typeof Office === 'undefined') return undefined;
  const context = Office.context as Partial<Office.Context> | undefined;
  return context?.officeTheme?.bodyBackgroundColor;
};

const snapshot = (): 'light' | 'dark' => {
  const background = officeBackground();
  return (background ? isDark(background) : darkScheme().matches) ? 'dark' : 'light';
};

const listen = (changed: () => void) => {
  const scheme = darkScheme();
  scheme.addEventListener('change', changed);
  const inOffice = officeBackground() !== undefined && Office.context.requirements.isSetSupported('Mailbox', '1.14');
  if (inOffice) Office.context.mailbox.addHandlerAsync(Office.EventType.OfficeThemeChanged, changed);
  return () => {
    scheme.removeEventListener('change', changed);
    if (inOffice) Office.context.mailbox.removeHandlerAsync(Office.EventType.OfficeThemeChanged);
  };
};

/** Outlook's own theme where it tells, else the system's. */
export const useTheme = () => useSyncExternalStore(listen, snapshot);
