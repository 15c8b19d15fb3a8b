import {
  useCallback,
  useEffect,
  useRef,
  useState,
  type FocusEvent,
  type KeyboardEvent,
  type MouseEvent,
  type PointerEvent,
} from 'react';

/** Which report's card is open, and at which tag; without a partner it is the list of all tags of the account. */
export interface OpenCard {
  accountId: string;
  partnerId: string | undefined;
  anchor: HTMLElement;
  /** Opened by key: then the focus goes into the card. */
  entered: boolean;
}

const openAfter = 250;
const closeAfter = 300;

/** The card of WCAG 1.4.13: opens on hover, focus or tap, stays while pointed at, goes with Escape. */
export function useCard() {
  const [card, setCard] = useState<OpenCard>();
  const [pinned, setPinned] = useState(false);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const later = useCallback((act: () => void, wait: number) => {
    clearTimeout(timer.current);
    timer.current = setTimeout(act, wait);
  }, []);
  useEffect(() => () => clearTimeout(timer.current), []);

  const keep = useCallback(() => clearTimeout(timer.current), []);
  const close = useCallback(() => {
    clearTimeout(timer.current);
    setPinned(false);
    setCard(undefined);
  }, []);
  const leave = useCallback(() => {
    if (!pinned) later(() => setCard(undefined), closeAfter);
  }, [later, pinned]);

  const handlers = {
    onPointerOver: ({ target, pointerType }: PointerEvent) => {
      const found = cardAt(target);
      if (!found || found.partnerId === undefined || pointerType !== 'mouse' || pinned) return;
      later(() => setCard(found), card ? 80 : openAfter);
    },
    onPointerOut: ({ target }: PointerEvent) => cardAt(target) && leave(),
    onFocus: ({ target }: FocusEvent) => {
      const found = cardAt(target);
      if (!found || found.partnerId === undefined || !target.matches(':focus-visible')) return;
      keep();
      setPinned(false);
      setCard(found);
    },
    onBlur: ({ target }: FocusEvent) => cardAt(target) && leave(),
    onClick: ({ target, detail }: MouseEvent) => {
      const found = cardAt(target);
      if (!found) return;
      keep();
      setPinned(true);
      setCard({ ...found, entered: detail === 0 });
    },
    onKeyDown: (event: KeyboardEvent) => {
      if (event.key !== 'Escape' || !card) return;
      event.stopPropagation();
      close();
    },
  };
  return { card, keep, leave, close, handlers, show: setCard };
}

function cardAt(target: EventTarget): OpenCard | undefined {
  const anchor = target instanceof Element ? target.closest<HTMLElement>('[data-tag]') : null;
  const accountId = anchor?.dataset.account;
  if (!anchor || accountId === undefined) return undefined;
  return {
    accountId,
    partnerId: anchor.dataset.tag === '' ? undefined : anchor.dataset.tag,
    anchor,
    entered: false,
  };
}
