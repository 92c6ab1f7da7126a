import { QueryClientProvider } from '@tanstack/react-query';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { createQueries } from '@/api/queries';
import { whenReady } from '@/outlook/ready';
import { Frame } from './Frame';
import { OutsideOutlook } from './OutsideOutlook';
import { Pane } from './Pane';
import { signTheCalls } from './signIn';

const show = async () => {
  const place = document.getElementById('pane');
  if (!place) throw new Error('The page has no place for the pane.');

  const inOutlook = await whenReady();
  if (inOutlook) signTheCalls();
  createRoot(place).render(
    <StrictMode>
      <Frame>
        {inOutlook ? <QueryClientProvider client={createQueries()}><Pane /></QueryClientProvider> : <OutsideOutlook />}
      </Frame>
    </StrictMode>,
  );
};

void show();
