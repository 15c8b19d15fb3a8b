import { makeStyles, tokens } from '@fluentui/react-components';
import { phone } from '@/components/media';

/** A dialog with a form beside a preview of what will be sent; one below the other, and over all of it, on a phone. */
export const useWideDialogStyles = makeStyles({
  surface: {
    width: 'min(1180px, calc(100vw - 32px))',
    maxWidth: 'none',
    maxHeight: 'calc(100dvh - 32px)',
    [phone]: {
      width: '100vw',
      maxHeight: '100dvh',
      height: '100dvh',
      borderRadius: 0,
      padding: tokens.spacingHorizontalM,
    },
  },
  body: { maxHeight: 'calc(100dvh - 80px)', [phone]: { maxHeight: 'none', height: '100%' } },
  content: {
    display: 'grid',
    gridTemplateColumns: '380px minmax(0, 1fr)',
    gap: tokens.spacingHorizontalXXL,
    padding: '2px',
    minHeight: '520px',
    [phone]: { gridTemplateColumns: 'minmax(0, 1fr)' },
  },
  form: { display: 'grid', gap: tokens.spacingVerticalL, alignContent: 'start', minWidth: 0 },
  preview: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalS,
    minWidth: 0,
    borderLeft: `1px solid ${tokens.colorNeutralStroke2}`,
    paddingLeft: tokens.spacingHorizontalXXL,
    [phone]: { borderLeft: 'none', paddingLeft: 0 },
  },
});
