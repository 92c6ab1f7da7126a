import { FluentProvider, makeStyles, tokens, webDarkTheme, webLightTheme } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { useTheme } from '@/outlook/theme';

const useStyles = makeStyles({
  // Not on the provider: what is set there also lies under every menu.
  ground: { minHeight: '100vh', backgroundColor: tokens.colorNeutralBackground1 },
  pane: { boxSizing: 'border-box', padding: '12px 16px 32px', minWidth: 0, maxWidth: '640px' },
});

/** Outlook's look around everything. */
export const Frame = ({ children }: { readonly children: ReactNode }) => {
  const styles = useStyles();
  const theme = useTheme();
  return (
    <FluentProvider theme={theme === 'dark' ? webDarkTheme : webLightTheme}>
      <div className={styles.ground}>
        <main className={styles.pane}>{children}</main>
      </div>
    </FluentProvider>
  );
};
