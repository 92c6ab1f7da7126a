import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { Problem } from '@/api/Problem';
import { Trouble } from '@/ui/Trouble';
import { useSignIn } from './useSignIn';

const useStyles = makeStyles({
  page: { display: 'flex', flexDirection: 'column', gap: '12px', alignItems: 'flex-start' },
  title: { margin: 0, fontSize: tokens.fontSizeBase500, lineHeight: tokens.lineHeightBase500, fontWeight: tokens.fontWeightSemibold },
  text: { margin: 0, fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300 },
  list: { margin: 0, paddingInlineStart: '20px', fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase400 },
  quiet: { margin: 0, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200, color: tokens.colorNeutralForeground3 },
});

/** What it is good for, before anybody signs in; and the button. */
export const SignedOut = ({ problem }: { readonly problem: Problem }) => {
  const styles = useStyles();
  const signIn = useSignIn();
  const [failed, setFailed] = useState(false);
  const ask = () => {
    setFailed(false);
    signIn({ claims: problem.claims }).catch(() => setFailed(true));
  };
  return (
    <div className={styles.page}>
      <h1 className={styles.title}>Never lose a promise</h1>
      <p className={styles.text}>Sign in with your work account, and this pane shows for the open mail:</p>
      <ul className={styles.list}>
        <li>who promised what, by when, in their own words</li>
        <li>what is still unanswered</li>
        <li>the day to come back to it, as a task and a flag</li>
      </ul>
      <Button appearance="primary" onClick={ask}>Sign in</Button>
      <p className={styles.quiet}>Nothing is ever sent by itself, and no mail is kept.</p>
      {failed && <Trouble problem={problem} />}
    </div>
  );
};
