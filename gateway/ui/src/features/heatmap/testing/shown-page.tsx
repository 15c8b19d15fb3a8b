import { screen } from '@testing-library/react';
import { useLocation } from 'react-router';
import { vi } from 'vitest';
import { renderAt } from '@/testing/render';
import { HeatmapPage } from '../components/heatmap-page';

function Address() {
  return <output aria-label="Address">{useLocation().search}</output>;
}

/** What the address holds behind the path. */
export const address = (): string => screen.getByLabelText('Address').textContent;

/** Shows the page to an ECM; returns what hears of a sending. */
export const shown = (at = '/heatmap', onSend = vi.fn()) => {
  renderAt(
    at,
    <>
      <HeatmapPage owns onSend={onSend} />
      <Address />
    </>,
  );
  return onSend;
};
