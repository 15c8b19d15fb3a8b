import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { run } from 'axe-core';
import { http, HttpResponse } from 'msw';
import { beforeEach, describe, expect, it } from 'vitest';
import { answerConfig } from '@/testing/answers';
import { renderAt } from '@/testing/render';
import { server } from '@/testing/server';
import type { ApiDocument } from '../model/document';
import { ApiPage } from './api-page';

const thing = { $ref: '#/components/schemas/Thing' };

const heatmap: ApiDocument = {
  info: { title: 'the heatmap', version: '1' },
  paths: {
    '/api/heatmap/things': {
      get: {
        tags: ['Things'],
        summary: 'List the things',
        parameters: [
          { name: 'colour', in: 'query', schema: { type: 'string', enum: ['RED', 'BLUE'] }, example: 'RED' },
        ],
        responses: { 200: { description: 'OK' } },
      },
      post: {
        tags: ['Things'],
        summary: 'Add a thing',
        security: [{ PERSON: [] }],
        requestBody: { content: { 'application/json': { schema: thing } } },
        responses: {
          201: { description: 'Created', content: { 'application/json': { schema: thing } } },
          default: { $ref: '#/components/responses/Problem' },
        },
      },
    },
    '/api/heatmap/places': { get: { tags: ['Places'], summary: 'List the places' } },
  },
  components: {
    schemas: {
      Thing: {
        type: 'object',
        required: ['name'],
        properties: {
          name: { type: 'string', maxLength: 40, description: 'What it is called' },
          due: { type: ['string', 'null'], format: 'date' },
          parts: { type: 'array', items: thing },
        },
      },
    },
    responses: { Problem: { description: 'Why it was not done' } },
    securitySchemes: { PERSON: { description: 'Access token of a signed-in person' } },
  },
};
const notification: ApiDocument = {
  info: { title: 'notifications', version: '1' },
  paths: { '/api/notification/mails': { get: { summary: 'List the mails' } } },
};

const operation = (name: RegExp) => screen.findByRole('button', { name });
const inTable = (name: RegExp) => within(screen.getByRole('table', { name }));

beforeEach(() => {
  answerConfig();
  server.use(
    http.get('/api/openapi/heatmap', () => HttpResponse.json(heatmap)),
    http.get('/api/openapi/notification', () => HttpResponse.json(notification)),
  );
});

describe('The API is read in one place', () => {
  it('shows the document of the chosen service', async () => {
    renderAt('/api-reference', <ApiPage />);
    expect(await operation(/List the things/)).toBeInTheDocument();
    await userEvent.click(screen.getByRole('tab', { name: 'notification-service' }));
    expect(await operation(/List the mails/)).toBeInTheDocument();
    expect(screen.getByRole('tab', { name: 'gateway' })).toBeInTheDocument();
    expect(screen.getByRole('link', { name: 'Download the document' })).toHaveAttribute(
      'href',
      '/api/openapi/notification',
    );
  });

  it('has a tab for each service that the gateway knows, and one for the gateway', async () => {
    answerConfig([{ name: 'engagement', title: 'Engagements' }]);
    server.use(http.get('/api/openapi/engagement', () => HttpResponse.json(notification)));
    renderAt('/api-reference', <ApiPage />);
    expect(await operation(/List the mails/)).toBeInTheDocument();
    expect(screen.getByRole('tab', { name: 'engagement-service' })).toBeVisible();
    expect(screen.getByRole('tab', { name: 'gateway' })).toBeVisible();
    expect(screen.getAllByRole('tab')).toHaveLength(2);
  });

  it('says so when the services cannot be loaded', async () => {
    server.use(http.get('/config.json', () => HttpResponse.json({}, { status: 503 })));
    renderAt('/api-reference', <ApiPage />);
    expect(await screen.findByText('The list of services could not be loaded.')).toBeVisible();
  });

  it('opens an operation by keyboard, with its fields, example, caller and problems', async () => {
    renderAt('/api-reference', <ApiPage />);
    (await operation(/Add a thing/)).focus();
    await userEvent.keyboard('{Enter}');
    const sent = inTable(/^Fields of: what to send/);
    expect(
      sent.getByRole('row', { name: 'name text yes What it is called; at most 40 characters' }),
    ).toBeVisible();
    expect(sent.getByRole('row', { name: /^due date \(YYYY-MM-DD\) or null no/ })).toBeVisible();
    expect(JSON.parse(screen.getByRole('region', { name: /^Example of: what to send/ }).textContent)).toEqual(
      {
        name: 'text',
        due: '2026-03-02',
        parts: [null],
      },
    );
    expect(screen.getByText('Needs: Access token of a signed-in person')).toBeVisible();
    expect(screen.getByRole('heading', { name: /^Any other answer: a problem/ })).toBeVisible();
    await userEvent.keyboard('{Enter}');
    expect(screen.queryByRole('table')).not.toBeInTheDocument();
  });

  it('shows the example of a form as it is sent', async () => {
    const form = { schema: { type: 'object' }, example: { secret: 'a b', _csrf: 'c' } };
    const posted = {
      summary: 'Post',
      requestBody: { content: { 'application/x-www-form-urlencoded': form } },
    };
    server.use(
      http.get('/api/openapi/gateway', () =>
        HttpResponse.json({ ...notification, paths: { '/r': { post: posted } } }),
      ),
    );
    renderAt('/api-reference?service=gateway&operation=POST+/r', <ApiPage />);
    expect(await screen.findByRole('region', { name: /^Example of: what to send/ })).toHaveTextContent(
      'secret=a+b&_csrf=c',
    );
  });

  it('opens the operation that the address names', async () => {
    renderAt('/api-reference?operation=GET+/api/heatmap/things', <ApiPage />);
    await operation(/List the things/);
    expect(
      inTable(/^Parameters/).getByRole('row', {
        name: 'colour query one of RED, BLUE no for example RED',
      }),
    ).toBeVisible();
  });

  it('says so when the address names an operation that is gone', async () => {
    renderAt('/api-reference?operation=GET+/api/heatmap/gone', <ApiPage />);
    expect(await screen.findByText(/has no operation "GET \/api\/heatmap\/gone"/)).toBeVisible();
  });

  it('finds operations by words, and says when none has them', async () => {
    renderAt('/api-reference', <ApiPage />);
    await operation(/List the things/);
    await userEvent.type(screen.getByRole('searchbox', { name: 'Search operations' }), 'list colour');
    expect(await screen.findByText('1 operation')).toBeInTheDocument();
    expect(screen.queryByRole('button', { name: /places/ })).not.toBeInTheDocument();
    await userEvent.type(screen.getByRole('searchbox'), ' nowhere');
    await userEvent.click(await screen.findByRole('button', { name: 'Clear the search' }));
    expect(await operation(/List the places/)).toBeVisible();
  });

  it('copies the address of an operation', async () => {
    const user = userEvent.setup();
    renderAt('/api-reference?operation=POST+/api/heatmap/things', <ApiPage />);
    await user.click(await screen.findByRole('button', { name: 'Copy the address' }));
    expect(await navigator.clipboard.readText()).toBe(`${location.origin}/api/heatmap/things`);
    expect(await screen.findByText('Copy the address: copied')).toBeInTheDocument();
  });

  it('has no accessibility faults that axe can find', async () => {
    renderAt('/api-reference?operation=POST+/api/heatmap/things', <ApiPage />);
    await operation(/Add a thing/);
    const found = await run(document.body, {
      rules: { 'color-contrast': { enabled: false }, region: { enabled: false } },
    });
    expect(found.violations.map((one) => `${one.id}: ${one.nodes[0]?.html}`)).toEqual([]);
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
