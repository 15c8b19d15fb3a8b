import { makeStyles, tokens } from '@fluentui/react-components';
import { pepTokens } from '@/theme/themes';

const card = '@media (max-width: 720px)';
const forced = '@media (forced-colors: active)';
const chosen = { fontWeight: tokens.fontWeightSemibold, [forced]: { forcedColorAdjust: 'none', backgroundColor: 'Highlight', color: 'HighlightText' } } as const;

export const useChoiceStyles = makeStyles({
  title: {
    display: 'none',
    [card]: { display: 'block', marginBottom: tokens.spacingVerticalXS, fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground3 },
  },
  group: { display: 'flex', gap: '4px' },
  button: {
    display: 'inline-flex',
    alignItems: 'center',
    justifyContent: 'center',
    gap: '5px',
    minHeight: '28px',
    padding: '0 8px',
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground2,
    fontFamily: 'inherit',
    fontSize: tokens.fontSizeBase200,
    whiteSpace: 'nowrap',
    cursor: 'pointer',
    ':hover': { border: `1px solid ${tokens.colorNeutralStroke1Hover}`, color: tokens.colorNeutralForeground1 },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '1px' },
    [card]: { minHeight: '44px', flexGrow: 1, padding: '0 6px', fontSize: tokens.fontSizeBase300 },
  },
  letter: {
    display: 'inline-grid',
    placeItems: 'center',
    width: '16px',
    height: '16px',
    borderRadius: tokens.borderRadiusSmall,
    border: '1px solid currentColor',
    fontSize: '11px',
    lineHeight: 1,
    fontWeight: tokens.fontWeightSemibold,
  },
  pressed: {
    ...chosen,
    backgroundColor: tokens.colorBrandBackground2,
    border: `1px solid ${tokens.colorBrandStroke1}`,
    color: tokens.colorBrandForeground2,
    ':hover': { border: `1px solid ${tokens.colorBrandStroke1}`, color: tokens.colorBrandForeground2 },
  },
  TARGET: {
    ...chosen,
    backgroundColor: pepTokens.pepTargetBackground,
    border: `1px solid ${pepTokens.pepTargetMark}`,
    color: pepTokens.pepTargetForeground,
    ':hover': { border: `1px solid ${pepTokens.pepTargetMark}`, color: pepTokens.pepTargetForeground },
  },
  PAST_CUSTOMER: {
    ...chosen,
    backgroundColor: pepTokens.pepPastBackground,
    border: `1px solid ${pepTokens.pepPastMark}`,
    color: pepTokens.pepPastForeground,
    ':hover': { border: `1px solid ${pepTokens.pepPastMark}`, color: pepTokens.pepPastForeground },
  },
  ACTIVE_CUSTOMER: {
    ...chosen,
    backgroundColor: pepTokens.pepActiveBackground,
    border: `1px solid ${pepTokens.pepActiveMark}`,
    color: pepTokens.pepActiveForeground,
    ':hover': { border: `1px solid ${pepTokens.pepActiveMark}`, color: pepTokens.pepActiveForeground },
  },
});
