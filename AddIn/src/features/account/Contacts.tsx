import { Button } from '@fluentui/react-components';
import { Call16Regular, Mail16Regular, PeopleTeam16Regular, Voicemail16Regular } from '@fluentui/react-icons';
import { useState, type ReactNode } from 'react';
import { useTakeBackTouch } from '@/api/deals';
import type { DealReply, TouchKind, TouchReply } from '@/api/schema';
import { dayOf } from '@/ui/days';
import { useDesk } from '@/ui/Desk';
import { Finding } from '@/ui/Finding';
import { namesOf } from '@/ui/names';
import { Fold, Rows, Section } from '@/ui/Section';
import { Trouble } from '@/ui/Trouble';
import { When } from '@/ui/When';
import { readerAddress } from '@/outlook/reader';
import { LogContact } from './LogContact';

const kinds: Readonly<Record<TouchKind, { readonly said: string; readonly icon: ReactNode }>> = {
  mail: { said: 'wrote', icon: <Mail16Regular /> },
  call: { said: 'Call', icon: <Call16Regular /> },
  meeting: { said: 'Meeting', icon: <PeopleTeam16Regular /> },
  voicemail: { said: 'Voicemail', icon: <Voicemail16Regular /> },
};
const few = 5;

/** Every contact of a deal, the latest first; and one more, when there was a call. */
export const Contacts = ({ deal }: { readonly deal: DealReply }) => {
  const { announce } = useDesk();
  const [logging, setLogging] = useState(false);
  const takeBack = useTakeBackTouch();
  const nameOf = namesOf(readerAddress(), deal.people);
  const touches = deal.touches.toReversed();

  const row = ({ id, kind, at, who, note, isLastLetter }: TouchReply) => (
    <Finding
      key={id ?? at} icon={kinds[kind].icon}
      main={kind === 'mail' ? `${nameOf(who)} ${kinds.mail.said}${isLastLetter ? ' the last letter' : ''}` : `${kinds[kind].said}${who ? ` with ${nameOf(who)}` : ''}`}
      second={<><When on={dayOf(at)} />{note && <> · {note}</>}</>}
      action={id && <Button size="small" appearance="subtle" disabled={takeBack.isPending} onClick={() => takeBack.mutate(id, { onSuccess: () => announce('Taken back.') })}>Undo</Button>}
    />
  );
  return (
    <Section title="Contact" count={touches.length}>
      {logging ? <LogContact deal={deal} leave={() => setLogging(false)} /> : <Button size="small" icon={<Call16Regular />} onClick={() => setLogging(true)}>We spoke</Button>}
      {takeBack.error && <Trouble problem={takeBack.error} />}
      <Rows>
        {touches.slice(0, few).map(row)}
        {touches.length > few && <Fold label={`${touches.length - few} earlier`}>{touches.slice(few).map(row)}</Fold>}
      </Rows>
    </Section>
  );
};
