import { makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { useMergeDeals, useNameDeal } from '@/api/deals';
import type { DealRow } from '@/api/schema';
import { sayDealState } from '@/ui/dealStates';
import { dayOf, sayDistance } from '@/ui/days';
import { useDesk } from '@/ui/Desk';
import { MoreMenu } from '@/ui/MoreMenu';
import { RowButton } from '@/ui/RowButton';
import { Trouble } from '@/ui/Trouble';
import { When } from '@/ui/When';
import { ChooseDeal } from './ChooseDeal';
import { Rename } from './Rename';

const useStyles = makeStyles({
  line: { display: 'flex', alignItems: 'flex-start' },
  name: { fontWeight: tokens.fontWeightSemibold },
  more: { flexShrink: 0, padding: '4px 4px 0 0' },
  rename: { padding: '0 8px' },
});

interface DealLineProps {
  readonly deal: DealRow;
  readonly others: readonly DealRow[];
  readonly open: () => void;
  /** It is part of another one now, and this row is gone. */
  readonly merged: (line: string) => void;
}

/** A deal of a firm: what about, how it stands, when there was contact last; to be named anew, or made one with another. */
export const DealLine = ({ deal: { id, name, state, until, reason, lastContact }, others, open, merged }: DealLineProps) => {
  const styles = useStyles();
  const { today } = useDesk();
  const [asks, setAsks] = useState<'name' | 'deal'>();
  const rename = useNameDeal();
  const merge = useMergeDeals();
  const leave = () => setAsks(undefined);
  const error = rename.error ?? merge.error;

  const join = (to: DealRow) => {
    leave();
    // The row is gone by then; what went wrong is shown in it.
    void merge.mutateAsync({ dealId: to.id, otherId: id }).then(() => merged(`“${name}” is part of “${to.name}” now.`), () => undefined);
  };
  const choices = [
    { label: 'Another name', act: () => setAsks('name') },
    ...(others.length > 0 ? [{ label: 'Same as another deal', act: () => setAsks('deal') }] : []),
  ];
  return (
    <li>
      <div className={styles.line}>
        <RowButton
          main={<span className={styles.name}>{name}</span>} open={open}
          seconds={[
            <>{sayDealState[state]}{until && <> until <When on={until} /></>}{lastContact && <> · last contact {sayDistance(dayOf(lastContact), today)}</>}</>,
            reason.text,
          ]}
        />
        <span className={styles.more}><MoreMenu label={`More for ${name}`} choices={choices} /></span>
      </div>
      {asks === 'name' && <div className={styles.rename}><Rename name={name} leave={leave} take={given => { rename.mutate({ dealId: id, name: given }); leave(); }} /></div>}
      {asks === 'deal' && (
        <ChooseDeal
          label="Which deal is it the same as?" deals={others} act="Make them one" leave={leave} take={join}
          warn={to => `All of “${name}” goes into “${to.name}”: its mails, calls and reminders. This cannot be undone.`}
        />
      )}
      {error && <Trouble problem={error} />}
    </li>
  );
};
