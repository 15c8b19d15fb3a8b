import { mergeClasses } from '@fluentui/react-components';
import { useVirtualizer } from '@tanstack/react-virtual';
import { useEffect, useRef } from 'react';
import { SkeletonLines } from '@/components/skeleton-lines';
import { counted } from '@/lib/words';
import type { AccountList } from '../../model/use-account-list';
import type { AccountSelection } from '../../model/use-selection';
import type { useCard } from '../card/use-card';
import { AccountCard } from './account-card';
import { useCardsStyles } from './cards.styles';

/** As many cards as a browser can stack; who has more accounts than this narrows them down first. */
const most = 50_000;

/** The same list for a phone: one card each, every field and tag in reach. */
export function AccountCards({
  list,
  selection,
  card,
}: {
  list: AccountList;
  selection: AccountSelection;
  card: ReturnType<typeof useCard>;
}) {
  const styles = useCardsStyles();
  const scroller = useRef<HTMLDivElement>(null);
  const virtualizer = useVirtualizer({
    count: Math.min(list.total, most),
    getScrollElement: () => scroller.current,
    estimateSize: () => 128,
    getItemKey: (index) => list.at(index)?.id ?? index,
    overscan: 6,
    initialRect: { width: 390, height: 600 },
  });
  const last = virtualizer.range?.endIndex ?? 0;
  const first = virtualizer.range?.startIndex ?? 0;
  const { show } = list;
  useEffect(() => show(first, last), [show, first, last]);
  const { onKeyDown, ...handlers } = card.handlers;
  return (
    // The card of a tag opens from the tags, which are buttons; the list only listens for them.
    // eslint-disable-next-line jsx-a11y/no-static-element-interactions
    <div
      ref={scroller}
      className={mergeClasses(styles.scroller, list.refreshing && styles.waiting)}
      onKeyDown={onKeyDown}
      {...handlers}
    >
      <ul className={styles.list} style={{ height: virtualizer.getTotalSize() }} aria-label="Accounts">
        {virtualizer.getVirtualItems().map(({ index, start, key }) => {
          const account = list.at(index);
          return (
            <li
              key={key}
              ref={virtualizer.measureElement}
              data-index={index}
              aria-setsize={list.total}
              aria-posinset={index + 1}
              className={styles.item}
              style={{ transform: `translateY(${start}px)` }}
            >
              {account ? (
                <AccountCard
                  account={account}
                  selected={selection.has(account.id)}
                  onSelect={() => selection.toggle(index, false)}
                />
              ) : (
                <SkeletonLines lines={3} label={`Loading row ${(index + 1).toLocaleString('en-US')}`} />
              )}
            </li>
          );
        })}
      </ul>
      {list.total > most && (
        <p className={styles.facts}>
          These are the first {counted(most, 'account')} of {list.total.toLocaleString('en-US')}: filter or
          search to see the others.
        </p>
      )}
    </div>
  );
}
