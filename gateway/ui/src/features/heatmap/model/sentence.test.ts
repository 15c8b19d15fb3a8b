import { describe, expect, it } from 'vitest';
import { readFilter } from './filter';
import { labelsFrom, phrases } from './sentence';

const words = (query: string): string[] =>
  phrases(
    readFilter(new URLSearchParams(query)),
    labelsFrom(undefined, new Map([['p1', 'Alder Cloud']]), (email) => `${email} by name`),
  ).map((phrase) => phrase.words);

describe('H3: the filter as a sentence', () => {
  it('says each filter in words', () => {
    expect(words('status=TARGET&status=NONE&age=within-30&q=steel')).toEqual([
      'with status target or no status',
      'last reported in the last 30 days',
      'containing "steel"',
    ]);
  });

  it('says never without a last report', () => {
    expect(words('age=never')).toEqual(['never reported']);
    expect(words('age=never&age=older-than-90')).toEqual(['last reported never or more than 90 days ago']);
    expect(words('partner=p1&age=never')).toEqual(['reported by Alder Cloud', 'never reported by anyone']);
  });

  it('says whose accounts they are by name', () => {
    expect(words('ecm=me&ecm=a@pep.example')).toEqual(['owned by you or a@pep.example by name']);
  });

  it('says beside a partner that the last report may be that of another', () => {
    expect(words('partner=p1&age=older-than-90')).toEqual([
      'reported by Alder Cloud',
      'last reported by anyone more than 90 days ago',
    ]);
  });
});
