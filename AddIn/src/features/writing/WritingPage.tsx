import { makeStyles, tokens } from '@fluentui/react-components';
import { CheckmarkCircle16Regular, Circle16Regular, Warning16Regular } from '@fluentui/react-icons';
import { useLookOver } from '@/api/lookOver';
import { useWriting } from '@/outlook/writing';
import { Finding } from '@/ui/Finding';
import { Rows, Section } from '@/ui/Section';
import { Trouble } from '@/ui/Trouble';
import { Waiting } from '@/ui/Waiting';
import { When } from '@/ui/When';

const useStyles = makeStyles({
  title: { margin: 0, fontSize: tokens.fontSizeBase400, lineHeight: tokens.lineHeightBase400, fontWeight: tokens.fontWeightSemibold },
  text: { margin: '8px 0 0', fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300, color: tokens.colorNeutralForeground2 },
  warning: { color: tokens.colorPaletteDarkOrangeForeground1, display: 'flex' },
  good: { color: tokens.colorPaletteGreenForeground1, display: 'flex' },
  quiet: { color: tokens.colorNeutralForeground3, display: 'flex' },
});

/** Beside a mail that is being written: what speaks against sending it, and what it promises. */
export const WritingPage = () => {
  const styles = useStyles();
  const writing = useWriting();
  const { data, error, isLoading, refetch } = useLookOver(writing);
  const isAddressed = writing !== undefined && writing.to.length + writing.cc.length > 0;
  return (
    <>
      <h1 className={styles.title}>Before you send</h1>
      {writing && !isAddressed && <p className={styles.text}>Say whom it goes to, and you will see here what to keep in mind.</p>}
      {isLoading && <Waiting label="Looking it over" />}
      {error && <Trouble problem={error} again={() => void refetch()} />}
      {isAddressed && data && (
        <>
          <Section title="Keep in mind">
            <Rows>
              {data.warnings.map(({ code, text, evidence }) => (
                <Finding key={`${code} ${text}`} icon={<span className={styles.warning}><Warning16Regular /></span>} main={text} second={evidence && `“${evidence.quote}”`} words={evidence} />
              ))}
              {data.warnings.length === 0 && <Finding icon={<span className={styles.good}><CheckmarkCircle16Regular /></span>} main="Nothing speaks against it." />}
            </Rows>
          </Section>
          {data.promises.length > 0 && (
            <Section title="You are promising" count={data.promises.length}>
              <Rows>
                {data.promises.map(({ id, what, due, condition }) => (
                  <Finding key={id} icon={<span className={styles.quiet}><Circle16Regular /></span>} main={what} second={due ? <>by <When on={due.on} reading={due.reading} assumed={due.assumed} /></> : (condition ?? 'no day named')} />
                ))}
              </Rows>
            </Section>
          )}
        </>
      )}
    </>
  );
};
