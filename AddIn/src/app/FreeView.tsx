import { lazy } from 'react';
import type { Words } from '@/ui/Desk';
import { heardRow, outcomeCard } from './heard';

const AccountPage = lazy(async () => ({ default: (await import('@/features/account/AccountPage')).AccountPage }));
const DealPage = lazy(async () => ({ default: (await import('@/features/account/DealPage')).DealPage }));
const InsightsPage = lazy(async () => ({ default: (await import('@/features/insights/InsightsPage')).InsightsPage }));
const SettingsPage = lazy(async () => ({ default: (await import('@/features/settings/SettingsPage')).SettingsPage }));

/** One step further in that needs no open mail. */
export type FreeView =
  | { readonly shows: 'account'; readonly id: string }
  | { readonly shows: 'deal'; readonly id: string }
  | { readonly shows: 'insights' }
  | { readonly shows: 'settings' };

/** Words that were asked for. */
export interface WordsView {
  readonly shows: 'words';
  readonly words: Words;
  readonly note: string | undefined;
}

interface FreePageProps {
  readonly view: FreeView;
  readonly go: (view: FreeView) => void;
  readonly back: () => void;
}

/** Shows it, wherever one comes from. */
export const FreePage = ({ view, go, back }: FreePageProps) => {
  const openDeal = (id: string) => go({ shows: 'deal', id });
  switch (view.shows) {
    case 'account': return <AccountPage id={view.id} openDeal={openDeal} heardRow={heardRow} back={back} />;
    case 'deal': return <DealPage id={view.id} openAccount={id => go({ shows: 'account', id })} heardRow={heardRow} outcomeCard={outcomeCard} back={back} />;
    case 'insights': return <InsightsPage openDeal={openDeal} back={back} />;
    case 'settings': return <SettingsPage back={back} />;
  }
};

/** What can be looked at from today's list. */
export const fromToday = (go: (view: FreeView) => void) => [
  { label: 'What past deals teach', act: () => go({ shows: 'insights' }) },
  { label: 'Settings', act: () => go({ shows: 'settings' }) },
];
