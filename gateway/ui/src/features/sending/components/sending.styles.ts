import { makeStyles, tokens } from '@fluentui/react-components';
import { phone } from '@/components/media';

const line = `1px solid ${tokens.colorNeutralStroke2}`;

export const useSendingStyles = makeStyles({
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
    borderLeft: line,
    paddingLeft: tokens.spacingHorizontalXXL,
    [phone]: { borderLeft: 'none', paddingLeft: 0 },
  },
  previewHead: { display: 'flex', alignItems: 'center', gap: tokens.spacingHorizontalM, flexWrap: 'wrap' },
  what: {
    padding: tokens.spacingHorizontalM,
    borderRadius: tokens.borderRadiusLarge,
    backgroundColor: tokens.colorNeutralBackground3,
    display: 'grid',
    gap: tokens.spacingVerticalXS,
  },
  strong: { fontWeight: tokens.fontWeightSemibold },
  hint: { color: tokens.colorNeutralForeground3 },
  asked: { margin: 0, paddingLeft: tokens.spacingHorizontalL, fontSize: tokens.fontSizeBase200 },
  due: { display: 'flex', gap: tokens.spacingHorizontalXS, flexWrap: 'wrap', alignItems: 'center' },
  minutes: { width: '100px' },
  tableFrame: {
    flexGrow: 1,
    overflow: 'auto',
    border: line,
    borderRadius: tokens.borderRadiusLarge,
    maxHeight: '480px',
    '& td, & th': { whiteSpace: 'nowrap' },
  },
  footer: {
    display: 'flex',
    alignItems: 'center',
    gap: tokens.spacingHorizontalM,
    width: '100%',
    justifyContent: 'flex-end',
    flexWrap: 'wrap',
  },
});
