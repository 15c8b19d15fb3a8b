import { makeStyles, tokens } from '@fluentui/react-components';
import { forcedColors } from '@/components/media';
import { pepTokens } from '@/theme/themes';

export const usePartnerTagStyles = makeStyles({
  tag: {
    display: 'inline-flex',
    alignItems: 'center',
    gap: '5px',
    width: '100px',
    position: 'relative',
    height: '24px',
    flexShrink: 0,
    boxSizing: 'border-box',
    padding: '0 8px 0 4px',
    borderRadius: tokens.borderRadiusCircular,
    border: '1px solid',
    fontFamily: 'inherit',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    cursor: 'pointer',
    ':hover': { boxShadow: tokens.shadow4 },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '1px' },
    [forcedColors]: { border: '1px solid ButtonText' },
  },
  name: { overflow: 'hidden', textOverflow: 'ellipsis', whiteSpace: 'nowrap' },
  TARGET: {
    backgroundColor: pepTokens.pepTargetBackground,
    color: pepTokens.pepTargetForeground,
    borderTopColor: pepTokens.pepTargetMark,
    borderRightColor: pepTokens.pepTargetMark,
    borderBottomColor: pepTokens.pepTargetMark,
    borderLeftColor: pepTokens.pepTargetMark,
  },
  PAST_CUSTOMER: {
    backgroundColor: pepTokens.pepPastBackground,
    color: pepTokens.pepPastForeground,
    borderTopColor: pepTokens.pepPastMark,
    borderRightColor: pepTokens.pepPastMark,
    borderBottomColor: pepTokens.pepPastMark,
    borderLeftColor: pepTokens.pepPastMark,
  },
  ACTIVE_CUSTOMER: {
    backgroundColor: pepTokens.pepActiveBackground,
    color: pepTokens.pepActiveForeground,
    borderTopColor: pepTokens.pepActiveMark,
    borderRightColor: pepTokens.pepActiveMark,
    borderBottomColor: pepTokens.pepActiveMark,
    borderLeftColor: pepTokens.pepActiveMark,
  },
  NONE: {
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground2,
    borderTopColor: tokens.colorNeutralStrokeAccessible,
    borderRightColor: tokens.colorNeutralStrokeAccessible,
    borderBottomColor: tokens.colorNeutralStrokeAccessible,
    borderLeftColor: tokens.colorNeutralStrokeAccessible,
  },
  /** Faded, yet readable: the fill goes, the frame is broken, the text keeps its contrast. */
  outdated: {
    backgroundColor: tokens.colorTransparentBackground,
    borderTopStyle: 'dashed',
    borderRightStyle: 'dashed',
    borderBottomStyle: 'dashed',
    borderLeftStyle: 'dashed',
    color: tokens.colorNeutralForeground3,
  },
});
