import { makeStyles, tokens } from '@fluentui/react-components';
import { lazy, Suspense, useMemo } from 'react';
import { useHanded } from '@/api/handed';
import { Findings } from '@/features/thread/Findings';
import { readerAddress } from '@/outlook/reader';
import { openItem } from '@/outlook/openItem';
import { DeskProvider, useDesk, type Desk, type Words } from '@/ui/Desk';
import { namesOf } from '@/ui/names';
import { useTrail } from './useTrail';

const WordsPage = lazy(async () => ({ default: (await import('@/features/words/WordsPage')).WordsPage }));

const useStyles = makeStyles({ lead: { margin: '16px 0 0', fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300 } });

/** When the mailbox is out of reach: what the open mail says by itself, as Outlook hands it over. */
export const OneMail = ({ itemId }: { readonly itemId: string }) => {
  const styles = useStyles();
  const outer = useDesk();
  const { data } = useHanded(itemId, openItem);
  const { trail, go, back } = useTrail<{ readonly words: Words; readonly note: string | undefined }>();
  const desk = useMemo<Desk>(
    () => ({ ...outer, nameOf: namesOf(readerAddress(), data?.stakeholders ?? []), showWords: (words, note) => go({ words, note }) }),
    [outer, data, go],
  );
  const shown = trail.at(-1);
  if (!data || data.commitments.length + data.requests.length === 0) return null;

  return (
    <DeskProvider value={desk}>
      <div hidden={shown !== undefined}>
        <p className={styles.lead}>This much the open mail says by itself:</p>
        <Findings reading={data} />
      </div>
      {shown && (
        <Suspense fallback={null}>
          <WordsPage words={shown.words} note={shown.note} message={data.messages.find(message => message.id === shown.words.messageId)} webLink={undefined} back={back} />
        </Suspense>
      )}
    </DeskProvider>
  );
};
