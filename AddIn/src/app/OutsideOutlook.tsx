import { makeStyles, tokens } from '@fluentui/react-components';

const useStyles = makeStyles({
  title: { margin: '0 0 8px', fontSize: tokens.fontSizeBase400, lineHeight: tokens.lineHeightBase400, fontWeight: tokens.fontWeightSemibold },
  text: { margin: 0, fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300 },
});

/** The page in a plain browser tab, or where Outlook did not answer. */
export const OutsideOutlook = () => {
  const styles = useStyles();
  return (
    <>
      <h1 className={styles.title}>Follow-up lives in Outlook</h1>
      <p className={styles.text}>Open a mail there and choose Follow-up. If you came from Outlook, it could not be reached just now: close the pane and open it again.</p>
    </>
  );
};
