import { makeStyles, tokens } from '@fluentui/react-components';
import { phone } from '@/components/media';

const line = `1px solid ${tokens.colorNeutralStroke2}`;

export const useDialogStyles = makeStyles({
  surface: {
    width: 'min(1080px, calc(100vw - 32px))',
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
    gridTemplateColumns: '360px minmax(0, 1fr)',
    gap: tokens.spacingHorizontalXXL,
    padding: '2px',
    minHeight: '480px',
    [phone]: { gridTemplateColumns: 'minmax(0, 1fr)' },
  },
  form: { display: 'grid', gap: tokens.spacingVerticalL, alignContent: 'start', minWidth: 0 },
  preview: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalS,
    minWidth: 0,
    borderLeft: line,
    paddingLeft: tokens.spacingHorizontalXXL,
    [phone]: { borderLeft: 'none', paddingLeft: 0 },
  },
  people: {
    margin: 0,
    paddingLeft: tokens.spacingHorizontalL,
    display: 'grid',
    gap: tokens.spacingVerticalXS,
  },
  hint: { color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
  choices: {
    border: line,
    borderRadius: tokens.borderRadiusLarge,
    margin: 0,
    maxHeight: '320px',
    overflowY: 'auto',
  },
  choice: { display: 'flex' },
});
