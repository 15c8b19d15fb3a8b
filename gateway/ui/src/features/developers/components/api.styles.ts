import { makeStyles, tokens } from '@fluentui/react-components';
import { phone } from '@/components/media';

export const useApiStyles = makeStyles({
  search: { width: '320px', [phone]: { width: '100%', maxWidth: 'none' } },
  group: { marginTop: tokens.spacingVerticalL },
  list: {
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusLarge,
    backgroundColor: tokens.colorNeutralBackground1,
    marginTop: tokens.spacingVerticalXS,
  },
  title: { margin: 0 },
  item: { ':not(:first-child)': { borderTop: `1px solid ${tokens.colorNeutralStroke2}` } },
  heading: {
    display: 'flex',
    flexWrap: 'wrap',
    columnGap: tokens.spacingHorizontalM,
    alignItems: 'baseline',
    padding: `${tokens.spacingVerticalS} 0`,
  },
  method: { fontFamily: tokens.fontFamilyMonospace, fontWeight: tokens.fontWeightBold, minWidth: '56px' },
  path: { fontFamily: tokens.fontFamilyMonospace, overflowWrap: 'anywhere', textAlign: 'left' },
  summary: { color: tokens.colorNeutralForeground2, textAlign: 'left' },
  detail: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr)',
    gap: tokens.spacingVerticalM,
    padding: `${tokens.spacingVerticalXS} 0 ${tokens.spacingVerticalL}`,
  },
  tools: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS, alignItems: 'center' },
  part: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', gap: tokens.spacingVerticalXS },
  text: { margin: 0 },
  muted: { margin: 0, color: tokens.colorNeutralForeground3 },
  field: { fontFamily: tokens.fontFamilyMonospace, overflowWrap: 'break-word' },
  example: {
    margin: 0,
    padding: tokens.spacingHorizontalM,
    maxHeight: '360px',
    overflow: 'auto',
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground3,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    fontFamily: tokens.fontFamilyMonospace,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase300,
  },
});
