import { useSearchParams } from 'react-router';

export interface Sort {
  by: string;
  descending: boolean;
}

/** The order of the list, in the address too; choosing the same column again turns it round. */
export function useSort(): [Sort, (by: string) => void] {
  const [parameters, setParameters] = useSearchParams();
  const sort = { by: parameters.get('sort') ?? 'name', descending: parameters.get('dir') === 'desc' };
  const choose = (by: string): void =>
    setParameters(
      (before) => {
        const after = new URLSearchParams(before);
        after.set('sort', by);
        after.set('dir', by === sort.by && !sort.descending ? 'desc' : 'asc');
        return after;
      },
      { replace: true },
    );
  return [sort, choose];
}
