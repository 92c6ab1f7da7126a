import { makeStyles, tokens } from '@fluentui/react-components';
import { Person16Regular } from '@fluentui/react-icons';
import { Fragment } from 'react';
import type { PersonReply } from '@/api/schema';
import { dayOf, sayDistance } from '@/ui/days';
import { useDesk } from '@/ui/Desk';
import { Finding } from '@/ui/Finding';
import { sayRole, sayStatus } from '@/ui/roles';
import { When } from '@/ui/When';

const useStyles = makeStyles({
  icon: { color: tokens.colorNeutralForeground3 },
  name: { fontWeight: tokens.fontWeightSemibold },
  gone: { color: tokens.colorNeutralForeground3 },
});

/** Somebody at a firm, over all threads: their part, whether they can be written to, when they last wrote. */
export const PersonRow = ({ person }: { readonly person: PersonReply }) => {
  const styles = useStyles();
  const { today } = useDesk();
  const { name, address, role, status, optedOut, backOn, successor, lastWord, mails, evidence } = person;
  const known = [
    sayRole[role],
    status === 'away' && backOn ? <>away until <When on={backOn} /></> : sayStatus[status],
    successor && `${successor} follows`,
    optedOut && 'asked not to be written to',
    lastWord ? `wrote ${sayDistance(dayOf(lastWord), today)}, ${mails} ${mails === 1 ? 'mail' : 'mails'}` : 'never wrote',
    !address && 'address not known',
  ].filter(Boolean);
  return (
    <Finding
      icon={<Person16Regular className={styles.icon} />} words={evidence}
      main={<span className={status === 'left' || status === 'bounced' ? styles.gone : styles.name}>{name}</span>}
      second={known.map((part, place) => <Fragment key={place}>{place > 0 && ' · '}{part}</Fragment>)}
    />
  );
};
