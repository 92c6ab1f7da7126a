import { makeStyles } from '@fluentui/react-components';
import type { Push } from '@/api/schema';
import { Finding } from '@/ui/Finding';
import { Fold, Rows, Section } from '@/ui/Section';
import { Recipient } from './Recipient';

const useStyles = makeStyles({ people: { marginTop: '-20px' } });

interface RecipientsProps {
  readonly push: Push;
  readonly off: ReadonlySet<string>;
  readonly toggle: (address: string) => void;
}

/** Everyone who would get it, one by one, and who would not. */
export const Recipients = ({ push, off, toggle }: RecipientsProps) => {
  const styles = useStyles();
  const to = push.recipients.filter(person => person.field === 'to');
  const cc = push.recipients.filter(person => person.field === 'cc');
  const row = (person: Push['recipients'][number]) => <Recipient key={person.address} person={person} on={!off.has(person.address)} toggle={() => toggle(person.address)} />;
  return (
    <div className={styles.people}>
      <Section title="To"><Rows>{to.map(row)}</Rows></Section>
      {(cc.length > 0 || push.left_out.length > 0) && (
        <Section title="Cc" count={cc.filter(person => !off.has(person.address)).length}>
          <Rows>
            {cc.map(row)}
            {push.left_out.length > 0 && (
              <Fold label={`${push.left_out.length} left out`}>
                {push.left_out.map(person => <Finding key={person.address} main={person.address} second={person.reason} />)}
              </Fold>
            )}
          </Rows>
        </Section>
      )}
    </div>
  );
};
