import { makeStyles, tokens } from '@fluentui/react-components';
import { pepTokens } from '@/theme/themes';
import { card } from './columns';
import { fieldTitle } from './field-title';

const forced = '@media (forced-colors: active)';
const pressed = (background: string, edge: string, color: string) =>
  ({
    fontWeight: tokens.fontWeightSemibold,
    [forced]: { forcedColorAdjust: 'none', backgroundColor: 'Highlight', color: 'HighlightText' },
    backgroundColor: background,
    border: `1px solid ${edge}`,
    color,
    ':hover': { border: `1px solid ${edge}`, color },
  }) as const;

export const useChoiceStyles = makeStyles({
  title: fieldTitle,
  group: { display: 'grid', gap: '4px', [card]: { gap: '6px' } },
  status: { gridTemplateColumns: '82px 130px 144px', [card]: { gridTemplateColumns: 'repeat(3, 1fr)' } },
  relation: { gridTemplateColumns: '74px 44px', [card]: { gridTemplateColumns: '1.6fr 1fr' } },
  exec: { gridTemplateColumns: '46px 46px', [card]: { gridTemplateColumns: '1fr 1fr' } },
  button: {
    display: 'inline-flex',
    alignItems: 'center',
    justifyContent: 'center',
    gap: '5px',
    minHeight: '28px',
    padding: '0 4px',
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground2,
    fontFamily: 'inherit',
    fontSize: tokens.fontSizeBase200,
    lineHeight: 1.1,
    cursor: 'pointer',
    ':hover': {
      border: `1px solid ${tokens.colorNeutralStroke1Hover}`,
      color: tokens.colorNeutralForeground1,
    },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '1px' },
    [card]: { minHeight: '44px', padding: '4px', fontSize: tokens.fontSizeBase300, lineHeight: 1.15 },
  },
  letter: {
    flexShrink: 0,
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
  pressed: pressed(tokens.colorBrandBackground2, tokens.colorBrandStroke1, tokens.colorBrandForeground2),
  TARGET: pressed(pepTokens.pepTargetBackground, pepTokens.pepTargetMark, pepTokens.pepTargetForeground),
  PAST_CUSTOMER: pressed(pepTokens.pepPastBackground, pepTokens.pepPastMark, pepTokens.pepPastForeground),
  ACTIVE_CUSTOMER: pressed(
    pepTokens.pepActiveBackground,
    pepTokens.pepActiveMark,
    pepTokens.pepActiveForeground,
  ),
});
