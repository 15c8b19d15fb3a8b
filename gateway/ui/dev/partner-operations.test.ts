import { describe, expect, it } from 'vitest';
import { operationsOf, purposesIn } from './partner-operations.mjs';

const get = (name: string) => ({ get: { answer: { $ref: `#/components/schemas/${name}` } } });

const document = {
  paths: {
    '/api/orders/list': get('Order'),
    '/api/partner/visit': get('Visit'),
    '/api/partner/visit/{id}/done': get('Done'),
    '/api/partner/visit-plan': get('Plan'),
    '/internal/links/exchange': get('Link'),
  },
  components: {
    schemas: {
      Order: {},
      Visit: { place: { $ref: '#/components/schemas/Place' } },
      Place: {},
      Done: {},
      Plan: {},
      Link: {},
    },
  },
};

describe('H11: the types of a partner’s page', () => {
  it('are there for each purpose that the service serves', () => {
    expect(purposesIn(document)).toEqual(['visit', 'visit-plan']);
    expect(purposesIn({ paths: { '/api/partners': {} } })).toEqual([]);
  });

  it('name its own operations and what they need, and nothing else', () => {
    const { paths, components } = operationsOf(document, 'visit');
    expect(Object.keys(paths)).toEqual(['/api/partner/visit', '/api/partner/visit/{id}/done']);
    expect(components).toEqual({
      schemas: { Visit: document.components.schemas.Visit, Place: {}, Done: {} },
    });
  });
});
