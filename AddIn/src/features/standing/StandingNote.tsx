import { Button, Link, makeStyles, tokens } from '@fluentui/react-components';
import { useState, type ReactNode } from 'react';
import { useStanding } from '@/api/standing';
import { useDesk } from '@/ui/Desk';

const useStyles = makeStyles({
  box: { display: 'flex', flexDirection: 'column', gap: '8px', marginBottom: '12px', padding: '12px', borderRadius: tokens.borderRadiusLarge, backgroundColor: tokens.colorNeutralBackground2, border: `1px solid ${tokens.colorNeutralStroke2}` },
  text: { margin: 0, fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300 },
  actions: { display: 'flex', alignItems: 'center', gap: '12px', flexWrap: 'wrap' },
  details: { margin: 0, fontSize: tokens.fontSizeBase200, fontFamily: tokens.fontFamilyMonospace, color: tokens.colorNeutralForeground3, whiteSpace: 'pre-wrap', overflowWrap: 'anywhere', userSelect: 'all' },
});

const mended = ['signInNeeded', 'consentNeeded'];

/** What keeps us out of the mailbox, since when, what stands meanwhile, and the one thing to do; otherwise, what else there is to say. */
export const StandingNote = ({ otherwise = null }: { readonly otherwise?: ReactNode }) => {
  const styles = useStyles();
  const { signIn } = useDesk();
  const [shown, setShown] = useState(false);
  const { data, isPending } = useStanding();
  if (isPending) return null;
  if (!data?.trouble) return otherwise;
  return (
    <div role="alert" className={styles.box}>
      <p className={styles.text}>{data.line}</p>
      <div className={styles.actions}>
        {mended.includes(data.trouble) && <Button size="small" appearance="primary" onClick={() => void signIn({ consent: data.scopes })}>Sign in again</Button>}
        <Link as="button" onClick={() => setShown(!shown)} aria-expanded={shown}>Details</Link>
      </div>
      {shown && <pre className={styles.details}>{`${data.trouble}\nsince ${data.since ?? ''}`}</pre>}
    </div>
  );
};
