import { Field, makeStyles, Textarea } from '@fluentui/react-components';

const useStyles = makeStyles({
  letter: { width: '100%' },
  inside: { minHeight: '220px', maxHeight: '60vh', fieldSizing: 'content' },
});

interface LetterProps {
  readonly label: string;
  readonly hint?: string;
  readonly text: string;
  readonly change: (text: string) => void;
}

/** A letter as it will read; the person has the last word. */
export const Letter = ({ label, hint, text, change }: LetterProps) => {
  const styles = useStyles();
  return (
    <Field label={label} hint={hint}>
      <Textarea className={styles.letter} textarea={{ className: styles.inside }} resize="vertical" value={text} onChange={(_, data) => change(data.value)} />
    </Field>
  );
};
