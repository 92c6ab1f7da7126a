import { Link, makeStyles } from '@fluentui/react-components';
import { lazy, Suspense } from 'react';
import { StandingNote } from '@/features/standing/StandingNote';
import { Waiting } from '@/ui/Waiting';
import { heardRow, outcomeCard } from './heard';
import { useTrail } from './useTrail';

const TodayPage = lazy(async () => ({ default: (await import('@/features/today/TodayPage')).TodayPage }));
const SettingsPage = lazy(async () => ({ default: (await import('@/features/settings/SettingsPage')).SettingsPage }));

const useStyles = makeStyles({ foot: { marginTop: '24px', padding: '0 8px' } });

/** Without a mail open: what wants doing, how we stand with the mailbox, and the way to the settings. */
export const TodayViews = ({ hint }: { readonly hint: string }) => {
  const styles = useStyles();
  const { trail, go, back } = useTrail<'settings'>();
  return (
    <>
      <div hidden={trail.length > 0}>
        <StandingNote />
        <Suspense fallback={<Waiting label="Reading your list" />}><TodayPage hint={hint} heardRow={heardRow} outcomeCard={outcomeCard} /></Suspense>
        <p className={styles.foot}><Link as="button" onClick={() => go('settings')}>Settings</Link></p>
      </div>
      {trail.length > 0 && <Suspense fallback={<Waiting label="One moment" />}><SettingsPage back={back} /></Suspense>}
    </>
  );
};
