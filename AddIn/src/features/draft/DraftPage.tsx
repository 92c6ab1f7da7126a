import { Button, Link, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { useDraft, useMakeDraft } from '@/api/drafts';
import type { DraftPreview } from '@/api/schema';
import { openMail, replyToAll } from '@/outlook/open';
import { useDesk } from '@/ui/Desk';
import { InDrafts } from '@/ui/InDrafts';
import { Letter } from '@/ui/Letter';
import { SubPage } from '@/ui/SubPage';
import { Trouble } from '@/ui/Trouble';
import { Waiting } from '@/ui/Waiting';

const useStyles = makeStyles({
  page: { display: 'flex', flexDirection: 'column', gap: '14px', alignItems: 'flex-start' },
  reason: { margin: 0, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200, color: tokens.colorNeutralForeground2 },
  words: { fontSize: 'inherit' },
  wide: { width: '100%' },
});

interface DraftPageProps {
  readonly itemId: string;
  readonly title: string;
  readonly back: () => void;
}

/** The reply as it would read, with the reason there is one. It goes into Drafts, never out. */
export const DraftPage = ({ itemId, title, back }: DraftPageProps) => {
  const styles = useStyles();
  const draft = useDraft(itemId);
  return (
    <SubPage title={title} back={back}>
      {draft.isPending && <Waiting label="Writing" />}
      {draft.error && (
        <div className={styles.page}>
          <div className={styles.wide}><Trouble problem={draft.error} again={() => void draft.refetch()} /></div>
          <Button onClick={replyToAll}>Write it yourself</Button>
        </div>
      )}
      {draft.data && <Writing itemId={itemId} preview={draft.data} back={back} />}
    </SubPage>
  );
};

const Writing = ({ itemId, preview, back }: { readonly itemId: string; readonly preview: DraftPreview; readonly back: () => void }) => {
  const styles = useStyles();
  const { showWords } = useDesk();
  const [body, setBody] = useState(preview.body);
  const make = useMakeDraft(itemId);
  const { reason } = preview;
  if (make.data) return <InDrafts open={() => openMail(make.data)} leave={back} />;

  const put = () => make.mutate(body);
  return (
    <div className={styles.page}>
      <p className={styles.reason}>
        {reason.text}{' '}
        {reason.evidence && <Link as="button" inline className={styles.words} onClick={() => reason.evidence && showWords(reason.evidence)}>The words</Link>}
      </p>
      <div className={styles.wide}><Letter label="Your reply" hint="The mails before it stay below, as in any reply." text={body} change={setBody} /></div>
      <Button appearance="primary" disabled={make.isPending || body.trim() === ''} onClick={put}>{make.isPending ? 'One moment' : 'Put it in Drafts'}</Button>
      {make.error && <div className={styles.wide}><Trouble problem={make.error} again={put} /></div>}
    </div>
  );
};
