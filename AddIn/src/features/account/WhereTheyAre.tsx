import { Button } from '@fluentui/react-components';
import { Earth16Regular } from '@fluentui/react-icons';
import { useState } from 'react';
import { useCountries, useSetCountry } from '@/api/customers';
import type { AccountReply } from '@/api/schema';
import { useDesk } from '@/ui/Desk';
import { Finding } from '@/ui/Finding';
import { Trouble } from '@/ui/Trouble';
import { ChooseOne } from './ChooseOne';
import { grouped } from './countries';

/** Whose public holidays are spared and what tells it; the reader may know better. */
export const WhereTheyAre = ({ account: { id, country, where } }: { readonly account: AccountReply }) => {
  const { announce } = useDesk();
  const [asks, setAsks] = useState(false);
  const countries = useCountries(asks);
  const set = useSetCountry(id);
  const error = set.error ?? countries.error;
  const take = (code: string) => {
    setAsks(false);
    set.mutate(code || null, { onSuccess: () => announce('Noted.') });
  };
  return (
    <>
      <Finding
        icon={<Earth16Regular />} main={country ? `Their holidays are spared: ${country}` : 'Not known where they are'}
        second={where?.text ?? 'no telephone, signature or address of theirs tells it, so no holidays are spared'}
        action={<Button size="small" appearance="subtle" aria-label={country ? 'Change where they are' : 'Choose where they are'} aria-expanded={asks} disabled={set.isPending} onClick={() => setAsks(!asks)}>{country ? 'Change' : 'Choose'}</Button>}
      />
      {asks && countries.data && (
        <li>
          <ChooseOne
            label="Where are they?" act="Take it" now={where?.code ?? ''} take={take} leave={() => setAsks(false)}
            groups={[{ options: [{ value: '', label: 'As their mails tell' }] }, ...grouped(countries.data)]}
            warn={code => (code === '' ? 'The next mail that tells it decides.' : undefined)}
          />
        </li>
      )}
      {error && <li><Trouble problem={error} /></li>}
    </>
  );
};
