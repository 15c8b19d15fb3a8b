import { useCallback, useEffect, useRef, useState } from 'react';
import { useSearchParams } from 'react-router';
import { useViews, type View } from '@/api/views';
import type { ViewedList } from './viewed-list';

export interface ViewState {
  views: View[] | undefined;
  error: Error | null;
  retry: () => void;
  /** The view that is open, whatever was changed under it. */
  view: View | undefined;
  /** Filter and order as they stand in the address now. */
  query: string;
  /** Whether filter or order differ from what the open view keeps. */
  changed: boolean;
  open: (view: View) => void;
  leave: () => void;
}

/** The open view. It is named in the address beside the filter, so that a link shows the filters in use, not those kept. */
export function useView({ address, normal }: ViewedList): ViewState {
  const [parameters, setParameters] = useSearchParams();
  const { data: views, error, refetch } = useViews(address);
  const view = views?.find(({ id }) => id === parameters.get('view'));
  const query = normal(parameters);
  const open = useCallback(
    (next: View, replace = false) =>
      setParameters(new URLSearchParams(`${next.query}${next.query === '' ? '' : '&'}view=${next.id}`), {
        replace,
      }),
    [setParameters],
  );
  const [bare] = useState(() => parameters.size === 0);
  const favourite = views?.find(({ favourite: is }) => is);
  const opened = useRef(false);
  useEffect(() => {
    if (!bare || opened.current || !views) return;
    opened.current = true;
    if (favourite && parameters.size === 0) open(favourite, true);
  }, [bare, views, favourite, parameters, open]);
  return {
    views,
    error,
    retry: () => void refetch(),
    view,
    query,
    changed: view !== undefined && normal(new URLSearchParams(view.query)) !== query,
    open,
    leave: () => setParameters(new URLSearchParams(query)),
  };
}
