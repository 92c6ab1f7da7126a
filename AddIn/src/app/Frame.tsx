import { FluentProvider, makeStyles, tokens, webDarkTheme, webLightTheme } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { useTheme } from '@/outlook/theme';
import { Whoops } from './Whoops';

const useStyles = makeStyles({
  provider: { minHeight: '100%', backgroundColor: tokens.colorNeutralBackground1 },
  pane: { boxSizing: 'border-box', padding: '12px 16px 32px', minWidth: 0, maxWidth: '640px' },
});

/** Outlook's look around everything, and the net under it. */
export const Frame = ({ children }: { readonly children: ReactNode }) => {
  const styles = useStyles();
  const theme = useTheme();
  return (
    <FluentProvider theme={theme === 'dark' ? webDarkTheme : webLightTheme} className={styles.provider}>
      <main className={styles.pane}><Whoops>{children}</Whoops></main>
    </FluentProvider>
  );
};
