import { useFocusFinders } from '@fluentui/react-components';
import { useEffect } from 'react';

/**
 * Keeps the focus machinery alive while the page lives. Without it, a page that leaves a dialog for plain text is the last to
 * let go of it, and the machinery ends before it has taken back the `aria-hidden` that the dialog laid on the page. On a slow
 * machine it also hides a dialog that has the focus already, a quarter of a second after something else was closed: what
 * holds the focus is never hidden here.
 */
export function FocusKeeper() {
  useFocusFinders();
  useEffect(() => {
    const observer = new MutationObserver((records) => records.forEach(({ target }) => showFocused(target)));
    observer.observe(document.body, { subtree: true, attributes: true, attributeFilter: ['aria-hidden'] });
    return () => observer.disconnect();
  }, []);
  return null;
}

function showFocused(target: Node): void {
  const focused = document.activeElement;
  if (!(target instanceof Element) || focused === document.body || target.matches('[data-tabster-dummy]'))
    return;
  if (target.getAttribute('aria-hidden') === 'true' && target.contains(focused))
    target.removeAttribute('aria-hidden');
}
