import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useMenu, useOfferMenu } from '@/api/menu';
import { Problem } from '@/api/Problem';
import { useDesk } from '@/ui/Desk';
import { Trouble } from '@/ui/Trouble';

const useStyles = makeStyles({
  text: { margin: '0 0 8px', fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300 },
  quiet: { margin: 0, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200, color: tokens.colorNeutralForeground3 },
});

/** What Outlook's own right-click can do for a follow-up, and the button that puts it into the menu. It asks for permission when it has none. */
export const RightClick = () => {
  const styles = useStyles();
  const { signIn, announce } = useDesk();
  const { data } = useMenu();
  const put = useOfferMenu();

  const offer = async () => {
    try {
      await put.mutateAsync();
    } catch (error) {
      if (!(error instanceof Problem) || error.code !== 'consentNeeded') return;
      await signIn({ consent: error.scopes });
      await put.mutateAsync().catch(() => undefined);
    }
  };
  const take = () => void offer().then(() => announce('They are in your menu.'));
  return (
    <>
      <p className={styles.text}>
        Without this pane: right-click a mail, choose Categorize, then “Follow up: track”. The day is kept, and shown as a category; take it off and the follow-up ends. “Follow up: push” prepares the last letter, “Follow up: hold” keeps quiet.
      </p>
      {data?.isOffered && <p className={styles.quiet}>They are in your menu.</p>}
      {data && !data.isOffered && <Button size="small" disabled={put.isPending} onClick={take}>Put them into the menu</Button>}
      {put.error && <Trouble problem={put.error} />}
    </>
  );
};
