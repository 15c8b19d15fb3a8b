import { makeStyles, tokens } from '@fluentui/react-components';
import { pepTokens } from '@/theme/themes';
import { phone } from './media';

const line = `1px solid ${tokens.colorNeutralStroke2}`;

/** One look for every plain table; on a phone its rows become cards. */
export const useTableStyles = makeStyles({
  frame: {
    border: line,
    borderRadius: tokens.borderRadiusLarge,
    overflow: 'auto',
    backgroundColor: tokens.colorNeutralBackground1,
    [phone]: { border: 'none', backgroundColor: 'transparent', overflow: 'visible' },
  },
  table: {
    width: '100%',
    borderCollapse: 'collapse',
    fontSize: tokens.fontSizeBase300,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  head: { position: 'sticky', top: 0, zIndex: 1, backgroundColor: tokens.colorNeutralBackground3 },
  th: {
    textAlign: 'left',
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground2,
    fontWeight: tokens.fontWeightSemibold,
    whiteSpace: 'nowrap',
  },
  td: {
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM}`,
    borderTop: line,
    height: '38px',
    color: tokens.colorNeutralForeground2,
    boxSizing: 'border-box',
  },
  rowName: {
    textAlign: 'left',
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM}`,
    borderTop: line,
    fontWeight: tokens.fontWeightSemibold,
  },
  number: { textAlign: 'right', fontVariantNumeric: 'tabular-nums' },
  inline: {
    display: 'inline-flex',
    alignItems: 'center',
    gap: tokens.spacingHorizontalXS,
    whiteSpace: 'nowrap',
  },
  row: { ':hover': { backgroundColor: pepTokens.pepRowHover } },
  clipped: {
    maxWidth: '380px',
    overflow: 'hidden',
    textOverflow: 'ellipsis',
    whiteSpace: 'nowrap',
    [phone]: { minWidth: 0, maxWidth: 'none', whiteSpace: 'normal' },
  },
  stacked: {
    [phone]: {
      display: 'block',
      backgroundColor: 'transparent',
      '& thead': {
        position: 'absolute',
        width: '1px',
        height: '1px',
        overflow: 'hidden',
        clipPath: 'inset(50%)',
      },
      '& tbody': { display: 'grid', gap: tokens.spacingVerticalS },
      '& tr': {
        display: 'block',
        border: line,
        borderRadius: tokens.borderRadiusLarge,
        padding: tokens.spacingVerticalS,
        backgroundColor: tokens.colorNeutralBackground1,
      },
      '& th[scope=row]': { display: 'block', borderTop: 'none' },
      '& td': {
        display: 'flex',
        gap: tokens.spacingHorizontalS,
        borderTop: 'none',
        height: 'auto',
        maxWidth: 'none',
        whiteSpace: 'normal',
        textAlign: 'left',
      },
      '& td::before': {
        content: 'attr(data-label)',
        minWidth: '92px',
        flexShrink: 0,
        color: tokens.colorNeutralForeground3,
      },
      '& td:empty': { display: 'none' },
    },
  },
  tools: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: tokens.spacingHorizontalS,
    alignItems: 'center',
    marginBottom: tokens.spacingVerticalM,
  },
  link: {
    padding: 0,
    minWidth: 'auto',
    fontWeight: tokens.fontWeightSemibold,
    justifyContent: 'flex-start',
    textAlign: 'left',
  },
});
