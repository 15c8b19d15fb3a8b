import { makeStyles, tokens } from '@fluentui/react-components';
import { pepTokens } from '@/theme/themes';

export const useCardsStyles = makeStyles({
  scroller: {
    flexGrow: 1,
    minHeight: 0,
    overflowY: 'auto',
    marginTop: tokens.spacingVerticalXS,
    overflowAnchor: 'none',
  },
  waiting: { opacity: 0.6 },
  list: { position: 'relative', listStyle: 'none', margin: 0, padding: 0 },
  item: { position: 'absolute', top: 0, left: 0, right: 0, paddingBottom: tokens.spacingVerticalS },
  card: {
    display: 'flex',
    gap: tokens.spacingHorizontalXS,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM} ${tokens.spacingVerticalM} 0`,
    backgroundColor: tokens.colorNeutralBackground1,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusLarge,
  },
  selected: { backgroundColor: pepTokens.pepRowSelected },
  body: { flexGrow: 1, minWidth: 0, paddingTop: tokens.spacingVerticalXS },
  open: {
    border: 'none',
    padding: 0,
    backgroundColor: 'transparent',
    color: 'inherit',
    font: 'inherit',
    textAlign: 'left',
    minHeight: '24px',
    cursor: 'pointer',
  },
  name: {
    margin: 0,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightSemibold,
  },
  facts: {
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  tags: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: tokens.spacingHorizontalXS,
    marginTop: tokens.spacingVerticalS,
  },
});
