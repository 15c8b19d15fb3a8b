import { expect, it } from 'vitest';
import type { Account, PartnerReport, Status } from '@/api/types';
import { readFilter } from './filter';
import { leading } from './leading';

const reports = (
  [
    ['alder', null],
    ['birch', 'TARGET'],
    ['cedar', 'ACTIVE_CUSTOMER'],
    ['dogwood', 'TARGET'],
  ] satisfies [string, Status | null][]
).map(([partnerId, status]) => ({ partnerId, status }) as PartnerReport);

const order = (query: string): string[] =>
  leading({ reports } as unknown as Account, readFilter(new URLSearchParams(query))).reports.map(
    ({ partnerId }) => partnerId,
  );

it('leaves the order by name where no report is asked for', () => {
  expect(order('segment=Major')).toEqual(['alder', 'birch', 'cedar', 'dogwood']);
});

it('puts the partners in front that are asked for', () => {
  expect(order('partner=cedar')).toEqual(['cedar', 'alder', 'birch', 'dogwood']);
});

it('puts the status in front that is asked for', () => {
  expect(order('status=TARGET')).toEqual(['birch', 'dogwood', 'alder', 'cedar']);
});

it('puts in front what meets both before what meets one', () => {
  expect(order('status=TARGET&partner=dogwood&partner=cedar')).toEqual([
    'dogwood',
    'birch',
    'cedar',
    'alder',
  ]);
});
