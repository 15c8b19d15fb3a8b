import { makeStyles, tokens } from '@fluentui/react-components';

const entry = {
  display: 'grid',
  gap: tokens.spacingVerticalXXS,
  padding: `0 0 0 ${tokens.spacingHorizontalM}`,
} as const;

export const useHistoryStyles = makeStyles({
  list: { listStyle: 'none', margin: 0, padding: 0, display: 'grid', gap: tokens.spacingVerticalL },
  mine: { ...entry, borderLeft: `3px solid ${tokens.colorBrandStroke1}` },
  theirs: { ...entry, borderLeft: `3px solid ${tokens.colorNeutralStroke1}` },
  by: { fontWeight: tokens.fontWeightSemibold },
  at: { margin: 0, color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
});
