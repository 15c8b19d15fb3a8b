import { makeStyles, tokens } from '@fluentui/react-components';

export const usePartnerPickerStyles = makeStyles({
  unmatched: { margin: 0, paddingLeft: tokens.spacingHorizontalL },
  candidate: { marginLeft: tokens.spacingHorizontalS },
  paste: {
    display: 'grid',
    justifyItems: 'start',
    gap: tokens.spacingVerticalXS,
    '& > :nth-child(2)': { width: '100%' },
  },
  option: {
    display: 'flex',
    flexWrap: 'wrap',
    justifyContent: 'space-between',
    gap: tokens.spacingHorizontalS,
  },
  hint: { color: tokens.colorNeutralForeground3 },
});
