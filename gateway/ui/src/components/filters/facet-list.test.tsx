import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import { renderAt } from '@/testing/render';
import { FacetList } from './facet-list';

const values = [
  { value: 'p1', label: 'Alder Cloud', count: 25 },
  { value: 'p2', label: 'Birch Analytics', count: 3 },
];
const names: Record<string, string> = { p1: 'Alder Cloud', p2: 'Birch Analytics' };

function shown(onToggle = vi.fn()) {
  renderAt(
    '/heatmap',
    <FacetList
      label="Partner"
      values={values}
      chosen={[]}
      labelOf={(value) => names[value] ?? ''}
      aliasOf={(value) => value.toUpperCase()}
      onToggle={onToggle}
      onClear={vi.fn()}
    />,
  );
  return onToggle;
}

describe('H3: the values of a filter', () => {
  it('are found by what the tags call them', async () => {
    shown();
    await userEvent.type(screen.getByRole('searchbox', { name: 'Search Partner' }), 'P2');
    expect(screen.getByRole('checkbox', { name: /Birch Analytics\s*P2\s*3/ })).toBeInTheDocument();
    expect(screen.queryByRole('checkbox', { name: /Alder/ })).not.toBeInTheDocument();
  });

  it('are reached from the search with an arrow key', async () => {
    const toggled = shown();
    await userEvent.type(screen.getByRole('searchbox', { name: 'Search Partner' }), 'a{ArrowDown}');
    expect(screen.getByRole('checkbox', { name: /Alder Cloud/ })).toHaveFocus();
    await userEvent.keyboard(' ');
    expect(toggled).toHaveBeenCalledExactlyOnceWith('p1');
  });
});
