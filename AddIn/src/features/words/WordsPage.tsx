import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { MailOpenPerson20Regular } from '@fluentui/react-icons';
import { useEffect, useRef } from 'react';
import type { MessageFinding } from '@/api/schema';
import { openMail } from '@/outlook/open';
import { sayMoment } from '@/ui/days';
import { useDesk, type Words } from '@/ui/Desk';
import { SubPage } from '@/ui/SubPage';
import { cut } from './cut';

const useStyles = makeStyles({
  who: { margin: 0, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200, color: tokens.colorNeutralForeground3 },
  note: { margin: '8px 0 0', padding: '6px 10px', borderRadius: tokens.borderRadiusMedium, backgroundColor: tokens.colorNeutralBackground2, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
  text: { margin: '12px 0 16px', fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase400, whiteSpace: 'pre-wrap', overflowWrap: 'anywhere' },
  mark: { backgroundColor: tokens.colorPaletteYellowBackground2, color: tokens.colorNeutralForeground1, borderRadius: '2px', padding: '1px 0', fontWeight: tokens.fontWeightSemibold, '@media (forced-colors: active)': { backgroundColor: 'Mark', color: 'MarkText' } },
});

interface WordsPageProps {
  readonly words: Words;
  readonly note: string | undefined;
  readonly message: MessageFinding | undefined;
  readonly webLink: string | undefined;
  readonly back: () => void;
}

/** The mail's own words, marked: what a finding came from. Shown as text, whatever the mail holds. */
export const WordsPage = ({ words, note, message, webLink, back }: WordsPageProps) => {
  const styles = useStyles();
  const { nameOf, today } = useDesk();
  const mark = useRef<HTMLElement>(null);
  const { before, marked, after } = cut(message?.newText ?? words.quote, words);

  // In braces: newer browsers answer with a promise, which React would take for the way to clean up.
  useEffect(() => {
    mark.current?.scrollIntoView({ block: 'center' });
  }, []);

  return (
    <SubPage title={message ? nameOf(message.from) : 'The words'} back={back}>
      {message && <p className={styles.who}>{message.from}{message.sentAt && <> · <time dateTime={message.sentAt}>{sayMoment(message.sentAt, today)}</time></>}</p>}
      {note && <p className={styles.note}>{note}</p>}
      <p className={styles.text}>{before}<mark ref={mark} className={styles.mark}>{marked}</mark>{after}</p>
      {message && <Button icon={<MailOpenPerson20Regular />} onClick={() => openMail({ id: message.id, webLink })}>Open this mail</Button>}
    </SubPage>
  );
};
