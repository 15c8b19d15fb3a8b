import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { http, HttpResponse } from 'msw';
import { describe, expect, it } from 'vitest';
import { renderAt } from '@/testing/render';
import { server } from '@/testing/server';
import { ApiPage } from './api-page';

const described = (title: string) => ({
  openapi: '3.1.0',
  info: { title, version: '1' },
  paths: { '/api/example': { get: { summary: `Read ${title}`, responses: { 200: { description: 'OK' } } } } },
});

describe('The API is read in one place', () => {
  it('shows the document of the chosen service', async () => {
    server.use(
      http.get('/api/openapi/heatmap', () => HttpResponse.json(described('the heatmap'))),
      http.get('/api/openapi/notification', () => HttpResponse.json(described('notifications'))),
    );
    renderAt('/api-reference', <ApiPage />);
    expect(await screen.findByText('Read the heatmap', {}, { timeout: 20_000 })).toBeInTheDocument();
    await userEvent.click(screen.getByRole('tab', { name: 'notification-service' }));
    expect(await screen.findByText('Read notifications')).toBeInTheDocument();
    expect(screen.getByRole('link', { name: 'Download the document' })).toHaveAttribute(
      'href',
      '/api/openapi/notification',
    );
  });

  it('says so when a service does not answer', async () => {
    server.use(
      http.get('/api/openapi/heatmap', () =>
        HttpResponse.json({ title: 'Not available', status: 503, detail: 'It is down.' }, { status: 503 }),
      ),
    );
    renderAt('/api-reference', <ApiPage />);
    expect(await screen.findByText('The description could not be loaded.')).toBeInTheDocument();
  });
});
