import { makeStyles, tokens } from '@fluentui/react-components';
import { useToday } from '@/api/today';
import { DeskProvider, useDesk } from '@/ui/Desk';
import { MoreMenu, type Choice } from '@/ui/MoreMenu';
import { SubPage } from '@/ui/SubPage';
import { Trouble } from '@/ui/Trouble';
import { Waiting } from '@/ui/Waiting';
import { Group, type HeardSlots } from './Group';

const useStyles = makeStyles({
  hint: { margin: '0 0 4px', fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200, color: tokens.colorNeutralForeground3 },
  empty: { marginTop: '24px', fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300, color: tokens.colorNeutralForeground2 },
});

interface TodayPageProps extends HeardSlots {
  readonly hint?: string | undefined;
  /** What can be looked at from here. */
  readonly choices: readonly Choice[];
  readonly back?: (() => void) | undefined;
}

/** What wants doing, without a mail open. */
export const TodayPage = ({ hint, choices, back, ...slots }: TodayPageProps) => {
  const styles = useStyles();
  const desk = useDesk();
  const today = useToday();
  return (
    <SubPage title="Today" back={back} more={<MoreMenu label="More" choices={choices} />}>
      {hint && <p className={styles.hint}>{hint}</p>}
      {today.isPending && <Waiting label="Reading your list" />}
      {today.error && <Trouble problem={today.error} again={() => void today.refetch()} />}
      {today.data?.groups.length === 0 && <p className={styles.empty}>Nothing is waiting for you. Open a mail and take a day for it; it will stand here when it comes.</p>}
      {today.data && (
        <DeskProvider value={{ ...desk, today: today.data.today }}>
          {today.data.groups.map(group => <Group key={group.kind} group={group} today={today.data.today} {...slots} />)}
        </DeskProvider>
      )}
    </SubPage>
  );
};
