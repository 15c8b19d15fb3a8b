import { useSearchParams } from 'react-router';

export interface Sort {
  by: string;
  descending: boolean;
}

/** The order of a list, in the address too; choosing the same column again turns it round. */
export function useSort(usual: Sort): [Sort, (by: string) => void] {
  const [parameters, setParameters] = useSearchParams();
  const by = parameters.get('sort') ?? usual.by;
  const direction = parameters.get('dir');
  const usually = (wanted: string): boolean => wanted === usual.by && usual.descending;
  const sort = { by, descending: direction === null ? usually(by) : direction === 'desc' };
  const choose = (wanted: string): void =>
    setParameters(
      (before) => {
        const after = new URLSearchParams(before);
        after.set('sort', wanted);
        after.set('dir', (wanted === by ? !sort.descending : usually(wanted)) ? 'desc' : 'asc');
        return after;
      },
      { replace: true },
    );
  return [sort, choose];
}
