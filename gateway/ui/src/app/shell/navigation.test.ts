import { SendRegular } from '@fluentui/react-icons';
import { describe, expect, it } from 'vitest';
import type { Role } from '@/api/types';
import type { Feature } from '@/lib/feature';
import { sectionsFor } from './navigation';

const labels = (...roles: Role[]): readonly string[] =>
  sectionsFor(roles).flatMap(({ label, destinations }) => [label, ...destinations.map((one) => one.label)]);

describe('Navigation', () => {
  it('shows each role what it may use', () => {
    expect(labels('SELLER')).toEqual(['Work', 'My work', 'Heatmap', 'Engagements', 'Materials']);
    const planning = ['Work', 'My work', 'Heatmap', 'Requests', 'Engagements', 'Materials'];
    expect(labels('ECM')).toEqual(planning);
    expect(labels('OU_COORDINATOR')).toEqual(planning);
    expect(labels('ADMINISTRATOR')).toEqual([
      'Work',
      'My work',
      'Heatmap',
      'Requests',
      'Engagements',
      'Materials',
      'Administration',
      'Import',
      'Partners',
      'Messages',
      'Dead letters',
    ]);
  });

  it('shows whoever has several roles each place once', () => {
    expect(labels('ECM', 'SELLER')).toEqual(labels('ECM'));
    expect(labels('ECM', 'ADMINISTRATOR')).toEqual(labels('ADMINISTRATOR'));
  });

  it('takes in what a feature brings', () => {
    const week: Feature = {
      destinations: [
        { path: '/week', label: 'My week', icon: SendRegular, roles: ['SELLER'], section: 'Work' },
      ],
      work: [],
    };
    const pathsOf = (role: Role): readonly string[] =>
      sectionsFor([role], [week]).flatMap(({ destinations }) => destinations.map(({ path }) => path));
    expect(pathsOf('SELLER')).toEqual(['/', '/week']);
    expect(pathsOf('ECM')).toEqual(['/']);
  });
});
