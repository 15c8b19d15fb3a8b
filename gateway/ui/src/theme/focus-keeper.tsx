import { useFocusFinders } from '@fluentui/react-components';

/**
 * Keeps the focus machinery alive while the page lives. Without it, a page that leaves a dialog for plain text is the last to
 * let go of it, and the machinery ends before it has taken back the `aria-hidden` that the dialog laid on the page.
 */
export function FocusKeeper() {
  useFocusFinders();
  return null;
}
