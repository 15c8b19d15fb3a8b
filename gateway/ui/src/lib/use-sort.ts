import { useSearchParams } from 'react-router';

export interface Sort {
  by: string;
  descending: boolean;
}

const usually = (by: string, usual: Sort): boolean => by === usual.by && usual.descending;

function sortOf(parameters: URLSearchParams, usual: Sort): Sort {
  const by = parameters.get('sort') ?? usual.by;
  const direction = parameters.get('dir');
  return { by, descending: direction === null ? usually(by, usual) : direction === 'desc' };
}

/** A filter and the order of an address, unless it is the usual one: the same of both is the same text. */
export function withSort(filter: URLSearchParams, address: URLSearchParams, usual: Sort): string {
  const query = new URLSearchParams(filter);
  const { by, descending } = sortOf(address, usual);
  if (by !== usual.by || descending !== usual.descending) {
    query.set('sort', by);
    query.set('dir', descending ? 'desc' : 'asc');
  }
  return query.toString();
}

/** The order of a list, in the address too; choosing the same column again turns it round. */
export function useSort(usual: Sort): [Sort, (by: string) => void] {
  const [parameters, setParameters] = useSearchParams();
  const sort = sortOf(parameters, usual);
  const choose = (wanted: string): void =>
    setParameters(
      (before) => {
        const after = new URLSearchParams(before);
        after.set('sort', wanted);
        after.set('dir', (wanted === sort.by ? !sort.descending : usually(wanted, usual)) ? 'desc' : 'asc');
        return after;
      },
      { replace: true },
    );
  return [sort, choose];
}
