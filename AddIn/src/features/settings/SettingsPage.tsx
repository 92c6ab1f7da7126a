import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useEraseAccount, useEraseMe, useMyData } from '@/api/myData';
import type { ErasedReply } from '@/api/schema';
import { useDesk } from '@/ui/Desk';
import { Fold, Rows, Section } from '@/ui/Section';
import { SubPage } from '@/ui/SubPage';
import { Trouble } from '@/ui/Trouble';
import { Waiting } from '@/ui/Waiting';
import { EraseButton } from './EraseButton';
import { GoneOnWithout } from './GoneOnWithout';
import { RightClick } from './RightClick';
import { SeenByColleagues } from './SeenByColleagues';
import { accountsOf, sayKept } from './kept';
import { saveCopy } from './saveCopy';

const useStyles = makeStyles({
  text: { margin: '0 0 12px', fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300 },
  acts: { display: 'flex', flexDirection: 'column', alignItems: 'flex-start', gap: '8px', marginBottom: '12px' },
  row: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', justifyContent: 'space-between', gap: '8px', padding: '4px 8px', fontSize: tokens.fontSizeBase300 },
});

const everything = 'This takes away your follow-ups and deals here, and the tasks, flags and categories we made in Outlook. It cannot be undone.';

/** What is kept about the reader: to see, to take along, to have erased. */
export const SettingsPage = ({ back }: { readonly back: () => void }) => {
  const styles = useStyles();
  const { announce } = useDesk();
  const { data, error, isPending, refetch } = useMyData();
  const me = useEraseMe();
  const account = useEraseAccount();
  const erased = me.data ?? account.data;
  const failed = me.error ?? account.error;
  const said = { onSuccess: (reply: ErasedReply) => announce(reply.line) };
  return (
    <SubPage title="Settings" back={back}>
      <Section title="Your data">
        {isPending && <Waiting label="Looking up what is kept" />}
        {error && <Trouble problem={error} again={() => void refetch()} />}
        {data && (
          <>
            <p className={styles.text}>Kept for you: {sayKept(data)}. Mails are never kept; what is quoted of them is encrypted.</p>
            <div className={styles.acts}>
              <Button size="small" onClick={() => saveCopy(data)}>Save a copy</Button>
              <EraseButton label="Erase everything" warning={everything} busy={me.isPending} erase={() => me.mutate(undefined, said)} />
            </div>
            <SeenByColleagues data={data} />
            <GoneOnWithout data={data} />
            {accountsOf(data).length > 0 && (
              <Rows>
                <Fold label="Erase one customer only">
                  {accountsOf(data).map(({ id, name }) => (
                    <li key={id} className={styles.row}>
                      <span>{name}</span>
                      <EraseButton label={`Erase ${name}`} warning={`This takes away everything kept about ${name}, and their tasks and flags in Outlook. It cannot be undone.`} busy={account.isPending} erase={() => account.mutate(id, said)} />
                    </li>
                  ))}
                </Fold>
              </Rows>
            )}
          </>
        )}
        {erased && <p className={styles.text}>{erased.line}</p>}
        {failed && <Trouble problem={failed} />}
      </Section>
      <Section title="Right-click"><RightClick /></Section>
    </SubPage>
  );
};
